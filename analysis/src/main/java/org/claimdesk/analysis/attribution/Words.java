package org.claimdesk.analysis.attribution;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the rules know of single words, all in lower case. */
final class Words {
    private static final Map<String, Set<String>> WORDS = WordLists.words("words.txt");
    private static final Map<String, Set<String>> FIRST_NAMES = WordLists.words("first-names.txt");

    static final Set<String> DETERMINERS = words("determiners");
    static final Set<String> PREPOSITIONS = words("prepositions");
    static final Set<String> CONJUNCTIONS = words("conjunctions");
    static final Set<String> AUXILIARIES = words("auxiliaries");
    static final Set<String> SKIPPED = words("skipped");
    static final Set<String> PASSIVE = words("passive");
    static final Set<String> NEGATIONS = words("negations");
    static final Set<String> OPENERS = words("openers");
    static final Set<String> DATES = words("dates");
    static final Set<String> PARTICLES = words("particles");
    static final Set<String> SOURCES = words("sources");
    static final Set<String> OFFICES = words("offices");
    static final Set<String> ROYAL = words("royal");
    static final Set<String> PORTFOLIOS = words("portfolios");
    static final Set<String> ORGANISATIONS = words("organisations");
    static final Set<String> PLACES = words("places");
    static final Set<String> DEMONYMS = words("demonyms");
    static final Set<String> LABELS = words("labels");
    static final Set<String> AFTER_NAMES = words("after-names");
    static final Set<String> NAMING = words("naming");
    static final Set<String> PAPERS = words("papers");
    static final Set<String> BODIES = words("bodies");
    static final Set<String> PERSONAL_PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you");

    private static final Set<String> MALE_WORDS = words("male-words");
    private static final Set<String> FEMALE_WORDS = words("female-words");
    private static final Set<String> MALE = Objects.requireNonNull(FIRST_NAMES.get("male"));
    private static final Set<String> FEMALE = Objects.requireNonNull(FIRST_NAMES.get("female"));

    private Words() {}

    private static Set<String> words(String section) {
        return Objects.requireNonNull(WORDS.get(section), section);
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
