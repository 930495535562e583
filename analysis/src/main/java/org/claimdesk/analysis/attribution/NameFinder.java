package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;

/** Finds names by their shape: runs of capitals with their particles, initials and words of office. */
final class NameFinder {
    private static final int LONGEST_RUN = 16;
    /** So many words in capitals are no name. */
    private static final int SHOUTED = 4;

    private static final int LONGEST_PURPOSE = 5;

    /** What is called after the things it governs: "Ministry of Health and Welfare". */
    private static final WordSet GOVERNING =
            WordSet.of("ministry", "department", "bureau", "institute", "secretariat", "academy", "faculty", "school");

    /** "Panel on Climate Change" */
    private static final WordSet CONVENED =
            WordSet.of("panel", "committee", "subcommittee", "conference", "convention");

    /** Months for short that are names as well. */
    private static final WordSet SHORT_MONTHS = WordSet.of("jan", "jun", "mar", "sun");

    /** The letters of an American senator's party. */
    private static final String PARTIES = "dri";

    private static final WordSet DESCRIBING = WordSet.of(
            "based",
            "led",
            "born",
            "backed",
            "owned",
            "run",
            "controlled",
            "held",
            "listed",
            "trained",
            "funded",
            "sponsored",
            "educated",
            "linked",
            "style",
            "era");

    private final Tokens tokens;
    private final NameShape shape;
    private final TimelySurnames timely;
    /** Which spellings the text writes small. */
    private final boolean[] small;
    /** Which it writes large inside a sentence. */
    private final boolean[] capitalInside;

    /** Which it has as short names in brackets, in capitals. */
    private final boolean[] abbreviated;

    private final List<Mention> mentions = new ArrayList<>();

    private NameFinder(Tokens tokens) {
        this.tokens = tokens;
        this.shape = new NameShape(tokens);
        this.timely = TimelySurnames.in(tokens);
        this.small = new boolean[tokens.spellings()];
        this.capitalInside = new boolean[tokens.spellings()];
        this.abbreviated = new boolean[tokens.spellings()];
    }

    static List<Mention> mentions(Tokens tokens) {
        NameFinder finder = new NameFinder(tokens);
        finder.learnCase();
        for (int i = 0; i < tokens.size(); ) {
            i = finder.startsRun(i) ? finder.run(i) : finder.address(i);
        }
        return finder.mentions;
    }

    /** Which words the text writes small, and which large inside a sentence. */
    private void learnCase() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Kind.WORD) {
                small[tokens.spelling(i)] = true;
            } else if (isInBrackets(i) && shape.isInCapitals(i, i)) {
                abbreviated[tokens.spelling(i)] = true;
            } else if (tokens.isCapital(i) && !startsSentence(i)) {
                capitalInside[tokens.spelling(i)] = true;
            }
        }
    }

    private boolean isInBrackets(int i) {
        return i > 0 && i + 1 < tokens.size() && tokens.kind(i - 1) == Kind.OPEN && tokens.kind(i + 1) == Kind.CLOSE;
    }

    /** "WHO", in a text that has "(WHO)". */
    private boolean isAbbreviated(int i) {
        return abbreviated[tokens.spelling(i)] && shape.isInCapitals(i, i);
    }

    private boolean startsSentence(int i) {
        return i == 0
                || isOpenerAfterStop(i)
                || switch (tokens.kind(i - 1)) {
                    case STOP, BREAK, MARK, COLON, DASH, OTHER, NUMBER -> true;
                    default -> false;
                };
    }

    /** "Super Bowl I. It": the full stop belongs to the word before, and ends the sentence too. */
    private boolean isOpenerAfterStop(int i) {
        return tokens.lower(i - 1).endsWith(".") && Words.OPENERS.contains(tokens.lower(i));
    }

    private boolean startsRun(int i) {
        if (!tokens.isCapital(i)) {
            return false;
        }
        String word = tokens.lower(i);
        if (Words.DATES.contains(word)) {
            return timely.standsAlone(i) || namesPaper(i) || beginsName(i);
        }
        boolean letters = isAbbreviated(i) || word.length() > 1 && shape.isInCapitals(i, i) && !startsSentence(i);
        if (isPronoun(word) && !letters) {
            return false;
        }
        return !word.equals("number")
                && !word.equals("no.")
                && !isDescribing(word)
                && (!startsSentence(i) || !isSentenceCase(i));
    }

    /** "Ely-based", "D-Ely" tell of a name and are none. */
    private static boolean isDescribing(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen == 1 && PARTIES.indexOf(word.charAt(0)) >= 0
                || hyphen > 0 && DESCRIBING.contains(word.substring(hyphen + 1));
    }

    /** Whether a sentence's first word has its capital only for that. */
    private boolean isSentenceCase(int i) {
        String word = tokens.lower(i);
        boolean place = word.equals("new") && i + 1 < tokens.size() && tokens.isCapital(i + 1); // "New York"
        if (Words.OPENERS.contains(word) && !place && !isAbbreviated(i) || opensReport(i) || isDoing(i)) {
            return true;
        }
        if (beginsOrganisation(i)) {
            return false;
        }
        boolean capital = capitalInside[tokens.spelling(i)];
        if (!capital && (leadsPhrase(i) || Words.isAdverb(word) && !Words.isFirstName(word))) {
            return true;
        }
        boolean common = small[tokens.spelling(i)] || Words.SOURCES.contains(word);
        return common && !capital && !Words.isFirstName(word) && !Words.OFFICES.contains(word);
    }

    /** "Added Jane Doe, “…”": past forms alone, for Say and State may be names. */
    private boolean opensReport(int i) {
        Cue cue = i + 1 < tokens.size() && tokens.isCapital(i + 1) ? Cue.of(tokens.lower(i)) : null;
        return cue != null && cue.act() == Cue.Act.SAY && cue.form() == Cue.Form.PAST && !cue.nounLike();
    }

    /** "I've", "You'll", "He" behind "[...]" */
    private static boolean isPronoun(String word) {
        int apostrophe = word.indexOf('\'');
        return Words.PERSONAL_PRONOUNS.contains(apostrophe < 0 ? word : word.substring(0, apostrophe));
    }

    /** "Quoting the minister, he said" */
    private boolean isDoing(int i) {
        Cue cue = i + 1 < tokens.size() && tokens.kind(i + 1) == Kind.WORD ? Cue.of(tokens.lower(i)) : null;
        return cue != null && cue.form() == Cue.Form.GERUND;
    }

    /** "Press TV", "Fire Department": what makes an organisation of the first word, too. */
    private boolean beginsOrganisation(int i) {
        String word = tokens.lower(i);
        return !word.endsWith("ing")
                && !Words.isAdverb(word)
                && i + 1 < tokens.size()
                && tokens.isCapital(i + 1)
                && Words.ORGANISATIONS.contains(tokens.lower(i + 1));
    }

    /** "Faced with", "Amid the": what a name is hardly ever followed by. */
    private boolean leadsPhrase(int i) {
        String next = i + 1 < tokens.size() && tokens.kind(i + 1) == Kind.WORD ? tokens.lower(i + 1) : "";
        boolean link = Words.DETERMINERS.contains(next) || Words.PREPOSITIONS.contains(next) && !next.equals("of");
        return link && !Words.isFirstName(tokens.lower(i));
    }

    /** "No 10", "Number 10": the prime minister's office, by its address. Gives the token to go on at. */
    private int address(int i) {
        String word = tokens.isCapital(i) ? tokens.lower(i) : "";
        int number = i + 1;
        boolean ten = (word.equals("no") || word.equals("no.") || word.equals("number"))
                && number + 1 < tokens.size()
                && tokens.lower(number).equals("10")
                && tokens.kind(number + 1) == Kind.WORD;
        if (ten) {
            mentions.add(new Mention(i, i, number, number, Mention.Kind.BODY));
        }
        return ten ? number + 1 : i + 1;
    }

    private int run(int from) {
        int to = from;
        for (int next = extend(to); next > to && next - from < LONGEST_RUN; next = extend(to)) {
            to = next;
        }
        if (to - from + 1 < SHOUTED || !shape.isInCapitals(from, to)) {
            mentions.add(shape.mention(from, to, startsSentence(from)));
        }
        return to + 1;
    }

    /** The last token of the run one word longer, or the same. */
    private int extend(int to) {
        if (to + 1 >= tokens.size()) {
            return to;
        }
        if (tokens.isCapital(to + 1)) {
            if (isOpenerAfterStop(to + 1) || isSpeaking(to + 1)) {
                return to;
            }
            boolean name = Words.isFirstName(tokens.lower(to)) || timely.follows(to, to + 1);
            return isDate(to + 1) && !name ? to : to + 1;
        }
        if (to + 2 >= tokens.size() || !tokens.isCapital(to + 2) && !isParticle(to + 2)) {
            return to;
        }
        if (tokens.kind(to + 1) == Kind.POSSESSIVE) {
            return isOwned(to) ? to + 2 : to;
        }
        if (isAmpersand(to + 1)) {
            return to + 2;
        }
        if (tokens.kind(to + 1) == Kind.COMMA) {
            return shape.isGenerational(to + 2) ? to + 2 : to;
        }
        return extendSmall(to);
    }

    /** "Marks & Spencer" */
    private boolean isAmpersand(int i) {
        return tokens.kind(i) == Kind.OTHER && tokens.words(i, i).equals("&");
    }

    /** "Overtures I called it", but "Elizabeth I said". */
    private boolean isSpeaking(int i) {
        boolean speaks = tokens.lower(i).equals("i") && i + 1 < tokens.size() && tokens.kind(i + 1) == Kind.WORD;
        return speaks && Cue.of(tokens.lower(i + 1)) != null && !Words.isFirstName(tokens.lower(i - 1));
    }

    private int extendSmall(int to) {
        if (isParticle(to + 1)) {
            int capital = tokens.isCapital(to + 2) ? to + 2 : to + 3;
            return capital < tokens.size() && tokens.isCapital(capital) ? capital : to;
        }
        if (tokens.lower(to + 1).equals("and")) {
            return isCompany(to) || isPurpose(to) && maySharePurpose(to + 2) ? to + 2 : to;
        }
        if (tokens.lower(to + 1).equals("for") && tokens.isCapital(to + 2)) {
            return Words.FOUNDED_FOR.contains(tokens.lower(to)) && !isDate(to + 2) ? to + 2 : to;
        }
        if (tokens.lower(to + 1).equals("on") && tokens.isCapital(to + 2)) {
            return CONVENED.contains(tokens.lower(to)) && !isDate(to + 2) ? to + 2 : to;
        }
        if (tokens.lower(to + 1).equals("of") && tokens.isCapital(to + 2)) {
            boolean office =
                    Words.OFFICES.contains(tokens.lower(to)) && Words.PORTFOLIOS.contains(tokens.lower(to + 2));
            return office || Words.ORGANISATIONS.contains(tokens.lower(to)) ? to + 2 : to;
        }
        return to;
    }

    /** "Read and Co", "Bryson Oil and Gas Plc", but not "Shell and Texaco Inc" */
    private boolean isCompany(int last) {
        boolean two = last > 0 && tokens.isCapital(last - 1) && !Words.COMPANIES.contains(tokens.lower(last));
        return isForm(last + 2) || two && tokens.isCapital(last + 2) && isForm(last + 3);
    }

    private boolean isForm(int token) {
        return token < tokens.size()
                && tokens.isCapital(token)
                && Words.COMPANIES.contains(tokens.lower(token).replace(".", ""));
    }

    /** Whether a name ends here with what an organisation is for: "Organisation for Economic Cooperation". */
    private boolean isPurpose(int last) {
        int link = last - 1;
        while (link > 0 && link > last - LONGEST_PURPOSE && tokens.isCapital(link)) {
            link--;
        }
        String word = link > 0 ? tokens.lower(link) : "";
        String body = link > 0 ? tokens.lower(link - 1) : "";
        return word.equals("for") && Words.FOUNDED_FOR.contains(body) || word.equals("of") && GOVERNING.contains(body);
    }

    private boolean maySharePurpose(int next) {
        String word = tokens.lower(next);
        return tokens.isCapital(next)
                && !isDate(next)
                && !Words.isFirstName(word)
                && !Words.OFFICES.contains(word)
                && !Words.PLACES.contains(word)
                && !Words.DEMONYMS.contains(word)
                && !shape.isInCapitals(next, next)
                && (next + 1 >= tokens.size() || !tokens.isCapital(next + 1) || isOfPurpose(next + 1));
    }

    /** The second of "Health and Human Services". */
    private boolean isOfPurpose(int last) {
        return Words.PORTFOLIOS.contains(tokens.lower(last))
                || tokens.lower(last).endsWith("s");
    }

    /** "Sheriff's Office", "People's Party": the owner is part of the name. */
    private boolean isOwned(int owner) {
        String word = tokens.lower(owner);
        boolean many = tokens.end(owner + 1) - tokens.start(owner + 1) == 1; // "Bishops' Conference"
        return (many || Words.OFFICES.contains(word) || Words.OWNERS.contains(word))
                && Words.ORGANISATIONS.contains(tokens.lower(owner + 2));
    }

    private boolean isParticle(int i) {
        return tokens.kind(i) == Kind.WORD && Words.PARTICLES.contains(tokens.lower(i));
    }

    /** A newspaper is more often called Sun than a Sunday. */
    private boolean isDate(int i) {
        String word = tokens.lower(i);
        boolean paper = word.equals("sun")
                || word.equals("today") && !startsSentence(i) && tokens.isCapital(i - 1)
                || namesPaper(i);
        return Words.DATES.contains(word) && !paper;
    }

    /** "Jun Rong Yap", but "Jun 3", "Sat Sun". */
    private boolean beginsName(int i) {
        return SHORT_MONTHS.contains(tokens.lower(i))
                && i + 1 < tokens.size()
                && tokens.isCapital(i + 1)
                && !Words.DATES.contains(tokens.lower(i + 1))
                && (i == 0 || tokens.kind(i - 1) != Kind.NUMBER);
    }

    /** "Sunday Times", "Morning Herald" */
    private boolean namesPaper(int i) {
        return i + 1 < tokens.size() && tokens.isCapital(i + 1) && Words.isPaper(tokens.lower(i), tokens.lower(i + 1));
    }
}
