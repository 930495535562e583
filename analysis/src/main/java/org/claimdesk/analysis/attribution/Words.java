package org.claimdesk.analysis.attribution;

import java.util.Map;
import java.util.Objects;
import org.claimdesk.analysis.word.WordSet;

/** What the rules know of single words, all in lower case. */
final class Words {
    private static final Map<String, WordSet> WORDS = WordLists.words("words.txt");
    private static final Map<String, WordSet> FIRST_NAMES = WordLists.words("first-names.txt");

    static final WordSet DETERMINERS = words("determiners");
    static final WordSet PREPOSITIONS = words("prepositions");
    static final WordSet CONJUNCTIONS = words("conjunctions");
    static final WordSet AUXILIARIES = words("auxiliaries");
    static final WordSet SKIPPED = words("skipped");
    static final WordSet PASSIVE = words("passive");
    static final WordSet NEGATIONS = words("negations");
    static final WordSet OPENERS = words("openers");
    static final WordSet DATES = words("dates");
    static final WordSet PARTICLES = words("particles");
    static final WordSet SOURCES = words("sources");
    static final WordSet OFFICES = words("offices");
    static final WordSet ROYAL = words("royal");
    static final WordSet PORTFOLIOS = words("portfolios");
    static final WordSet ORGANISATIONS = words("organisations");
    static final WordSet PLACES = words("places");
    static final WordSet DEMONYMS = words("demonyms");
    static final WordSet EPITHETS = words("epithets");
    static final WordSet COMPANIES = words("companies");
    static final WordSet FINDINGS = words("findings");
    static final WordSet PEOPLELESS = words("peopleless");
    static final WordSet BYNAMES = words("bynames");
    static final WordSet LABELS = words("labels");
    static final WordSet AFTER_NAMES = words("after-names");
    static final WordSet NAMING = words("naming");
    static final WordSet PAPERS = words("papers");
    private static final WordSet PAPER_NAMES = words("paper-names");
    static final WordSet BODIES = words("bodies");
    static final WordSet COLLECTIVES = words("collectives");
    static final WordSet OWNERS = words("owners");
    static final WordSet FOUNDED_FOR = words("founded-for");
    static final WordSet MUTE = words("mute");
    static final WordSet CONSTITUTED = words("constituted");
    static final WordSet PERSONAL_PRONOUNS = WordSet.of("he", "she", "they", "it", "i", "we", "you");

    private static final WordSet MALE_WORDS = words("male-words");
    private static final WordSet FEMALE_WORDS = words("female-words");
    private static final WordSet MALE = Objects.requireNonNull(FIRST_NAMES.get("male"));
    private static final WordSet FEMALE = Objects.requireNonNull(FIRST_NAMES.get("female"));

    private static final WordSet LISTS =
            WordSet.of("checklist", "playlist", "shortlist", "longlist", "blacklist", "whitelist", "price-list");

    /** A "twist" is shorter. */
    private static final int SHORTEST_TRADE = 7;

    private Words() {}

    private static WordSet words(String section) {
        return Objects.requireNonNull(WORDS.get(section), section);
    }

    /** "Sunday Times", "Morning Herald" */
    static boolean isPaper(String time, String name) {
        boolean comesOut = time.equals("morning") || time.equals("evening") || time.equals("sunday");
        return comesOut && PAPER_NAMES.contains(name);
    }

    /** Whether a noun may say something: listed, or a trade by its ending ("arbitrageurs"). */
    static boolean isSource(String noun) {
        return SOURCES.contains(noun) || isTrade(noun);
    }

    /** Whether a noun is a trade by its ending alone: a "specialist", "librarians". */
    static boolean isTrade(String noun) {
        String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        boolean ends = one.endsWith("ist") || one.endsWith("ician") || one.endsWith("geur") || one.endsWith("arian");
        return ends && one.length() >= SHORTEST_TRADE && !LISTS.contains(one);
    }

    static boolean isFirstName(String word) {
        return MALE.contains(word) || FEMALE.contains(word);
    }

    static Gender genderOfFirstName(String word) {
        boolean male = MALE.contains(word);
        boolean female = FEMALE.contains(word);
        return male == female ? Gender.OPEN : male ? Gender.MALE : Gender.FEMALE;
    }

    static Gender genderOfRole(String word) {
        return MALE_WORDS.contains(word) ? Gender.MALE : FEMALE_WORDS.contains(word) ? Gender.FEMALE : Gender.OPEN;
    }

    static Gender genderOfPronoun(String word) {
        return switch (word) {
            case "he" -> Gender.MALE;
            case "she" -> Gender.FEMALE;
            default -> Gender.OPEN;
        };
    }

    static boolean isAdverb(String word) {
        return word.length() > 4 && word.endsWith("ly") && !SOURCES.contains(word) && !DATES.contains(word);
    }
}
