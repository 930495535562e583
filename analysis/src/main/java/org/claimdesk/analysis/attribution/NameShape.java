package org.claimdesk.analysis.attribution;

import java.util.Locale;
import org.claimdesk.analysis.attribution.Mention.Kind;
import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.WordSet;

/** Tells from a run of capitals alone which part is the name, and what it names. */
final class NameShape {
    private static final WordSet GENERATIONS = WordSet.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** "West Brom", "North Wessex" */
    private static final WordSet COMPASS = WordSet.of("north", "south", "east", "west", "northern", "southern");

    private static final int FARTHEST_OFFICE = 10;
    private static final int LONGEST_TRADE = 8;

    private final Tokens tokens;

    NameShape(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isGenerational(int token) {
        return GENERATIONS.contains(tokens.lower(token));
    }

    Mention mention(int from, int last, boolean startsSentence) {
        int to = last > from + 1 && Words.AFTER_NAMES.contains(bare(last)) ? last - 1 : last;
        Mention mention = read(from, to, startsSentence);
        return to == last ? mention : new Mention(from, mention.nameFrom(), to, last, Kind.PERSON);
    }

    private Mention read(int from, int to, boolean startsSentence) {
        int lastOffice = lastOffice(from, to);
        int lead = afterTitles(from, to);
        if (lastOffice == to && lead > from && lead == to - 1 && isFirstName(lead)) {
            return new Mention(from, lead, to, to, Kind.PERSON); // "President Howard Dean"
        }
        if (lastOffice == to && !(isFirstName(from) && (to == from + 1 || to == from + 2 && isRoyal(to)))) {
            return new Mention(from, from, to, to, Kind.ROLE);
        }
        int nameFrom = lastOffice < 0 || lastOffice == to ? from : afterOffice(lastOffice, to);
        if (nameFrom > to || Words.PREPOSITIONS.contains(tokens.lower(nameFrom))) { // "Chair In Politics"
            return new Mention(from, from, to, to, Kind.ROLE);
        }
        boolean honoured = lastOffice >= 0 && Words.genderOfRole(bare(lastOffice)) != Gender.OPEN && nameFrom > from;
        if (honoured && !isRoyal(lastOffice)) {
            return new Mention(from, nameFrom, to, to, Kind.PERSON);
        }
        int employed = employed(nameFrom, to);
        if (employed > nameFrom) {
            return new Mention(from, employed, to, to, Kind.PERSON);
        }
        if (nameFrom > from && holds(nameFrom, to, Words.ORGANISATIONS) && !isFirstName(nameFrom)) {
            return new Mention(from, from, to, to, Kind.BODY);
        }
        if (nameFrom > from && nameFrom == to && isRoyal(lastOffice)) {
            return new Mention(from, lastOffice, to, to, Kind.PERSON);
        }
        int name = withoutOrigin(nameFrom, to, startsSentence && nameFrom == from);
        return new Mention(from, name, to, to, kind(name, to, nameFrom > from || name > nameFrom));
    }

    private int lastOffice(int from, int to) {
        for (int i = isGenerational(to) ? to - 2 : to; i >= from; i--) { // "King Jr." is no king
            if (Words.OFFICES.contains(bare(i)) || tokens.lower(i).startsWith("co-")) {
                return i;
            }
        }
        return -1;
    }

    private int afterTitles(int from, int to) {
        int lead = from;
        while (lead < to && Words.OFFICES.contains(bare(lead))) {
            lead++;
        }
        return lead;
    }

    /** Skips "of State", "of Health", after an office. */
    private int afterOffice(int office, int to) {
        int i = office + 1;
        if (i < to && tokens.lower(i).equals("of")) {
            i += 2;
            while (i <= to && Words.PORTFOLIOS.contains(tokens.lower(i))) {
                i++;
            }
        }
        return i;
    }

    private boolean isRoyal(int office) {
        return office >= 0 && Words.ROYAL.contains(bare(office));
    }

    /** Skips peoples, parties, trades and papers in front of a name that is known to be one. */
    private int withoutOrigin(int nameFrom, int to, boolean startsSentence) {
        int name = nameFrom;
        while (to - name >= 2 && isOrigin(name) && !holds(name, to, Words.ORGANISATIONS)) {
            name++;
        }
        if (isFirstName(name)) {
            return name;
        }
        for (int i = name + 1; i < to; i++) {
            boolean origin = holds(name, i - 1, Words.ORGANISATIONS)
                    || holds(name, i - 1, Words.PLACES)
                    || holds(name, i - 1, Words.DEMONYMS)
                    || (startsSentence && i == name + 1);
            if (isFirstName(i) && origin && !holds(i, to, Words.ORGANISATIONS)) {
                return i;
            }
        }
        return name;
    }

    /**
     * Where somebody's name begins behind that of an organisation, which an office before leads to: "head of the Harbour
     * Council Enzo Salmon". The first of the run where none does.
     */
    private int employed(int from, int to) {
        int name = to - 1;
        boolean twoWords = name - 1 > from
                && (Words.ORGANISATIONS.contains(tokens.lower(name - 1)) || isLetters(name - 1))
                && tokens.isCapital(name)
                && !isOfBody(name)
                && !isOfBody(to);
        return twoWords && servesAt(from) ? name : from;
    }

    /** "president of the Delhi BJP Jane Doe" */
    private boolean isLetters(int token) {
        int length = tokens.end(token) - tokens.start(token);
        return length > 2 && isInCapitals(token, token) && tokens.lower(token).indexOf('.') < 0;
    }

    private boolean isOfBody(int token) {
        String word = tokens.lower(token);
        return Words.ORGANISATIONS.contains(word) || Words.OFFICES.contains(word) || isOrigin(token);
    }

    /** Whether "of the" or the like stands here, and an office before. */
    private boolean servesAt(int from) {
        int link = from - 1;
        while (link > 0 && Words.DETERMINERS.contains(tokens.lower(link))) {
            link--;
        }
        boolean office = false;
        if (link > 0 && Words.PREPOSITIONS.contains(tokens.lower(link))) {
            for (int i = link - 1; i >= 0 && i > link - FARTHEST_OFFICE && isWord(i) && !office; i--) {
                office = Words.OFFICES.contains(tokens.lower(i));
            }
        }
        return office;
    }

    private boolean isWord(int token) {
        return tokens.kind(token) == Tokens.Kind.WORD || tokens.isCapital(token);
    }

    private boolean isOrigin(int token) {
        return Words.DEMONYMS.contains(tokens.lower(token))
                || Words.PLACES.contains(tokens.lower(token))
                || Words.PORTFOLIOS.contains(tokens.lower(token)) && isGoverned(token);
    }

    /** "minister for Trade and Information Jane Doe", "for Europe and Foreign Affairs Jane Doe" */
    private boolean isGoverned(int portfolio) {
        int link = portfolio - 1;
        while (link > 0 && Words.PORTFOLIOS.contains(tokens.lower(link))) {
            link--;
        }
        String word = link >= 0 ? tokens.lower(link) : "";
        return word.equals("and") || word.equals("for") || word.equals("of");
    }

    private Kind kind(int from, int to, boolean titled) {
        int length = to - from + 1;
        boolean first = isFirstName(from);
        if (holds(from, to, Words.ORGANISATIONS) && !(first && length == 2) && !(length == 2 && isLearned(to + 1))
                || isAcronym(from, to)
                || length == 2 && !titled && COMPASS.contains(tokens.lower(from))
                || holdsAmpersand(from, to)
                || length == 2 && Words.isPaper(tokens.lower(from), tokens.lower(to))
                || isThing(from, to)) {
            return Kind.BODY;
        }
        boolean place = Words.PLACES.contains(tokens.lower(to)) || Words.DEMONYMS.contains(tokens.lower(to));
        boolean introduced = place && length == 2 && isIntroduced(to + 1);
        if (place && !titled && !introduced && !(first && length > 1)) {
            return Kind.BODY;
        }
        if (length == 2 && !titled && !first && Words.DEMONYMS.contains(tokens.lower(from))) {
            return Kind.BODY; // "U.S. Bonds"
        }
        return titled || introduced || first && length > 1 ? Kind.PERSON : Kind.OPEN;
    }

    private boolean holdsAmpersand(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (tokens.kind(i) == Tokens.Kind.OTHER) {
                return true;
            }
        }
        return false;
    }

    /** "Sun Park, Ph.D., who" */
    private boolean isLearned(int comma) {
        boolean apposed = comma + 1 < tokens.size() && tokens.kind(comma) == Tokens.Kind.COMMA;
        String word = apposed ? tokens.lower(comma + 1) : "";
        return word.equals("who") || word.startsWith("ph") || Words.AFTER_NAMES.contains(word);
    }

    /** ", a former sailor,": what only people are called. */
    private boolean isIntroduced(int comma) {
        int word = comma + 2;
        boolean article = word < tokens.size()
                && tokens.kind(comma) == Tokens.Kind.COMMA
                && (tokens.lower(comma + 1).equals("a")
                        || tokens.lower(comma + 1).equals("an"));
        for (; article && word < tokens.size() && word < comma + LONGEST_TRADE && isWord(word); word++) {
            String trade = tokens.lower(word);
            if (Words.PREPOSITIONS.contains(trade)) {
                return false;
            }
            if (Words.OFFICES.contains(trade) || Words.genderOfRole(trade) != Gender.OPEN) {
                return true;
            }
        }
        return false;
    }

    private boolean isAcronym(int from, int to) {
        if (from != to || tokens.end(from) - tokens.start(from) < 2) {
            return false;
        }
        return isInCapitals(from, to);
    }

    boolean isInCapitals(int from, int to) {
        String words = tokens.words(from, to);
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** "Volvo XC90", "RAF Croughton": nobody's name holds a figure, or begins with three capitals among small letters. */
    private boolean isThing(int from, int to) {
        boolean initials = tokens.end(from) - tokens.start(from) > 2 && isInCapitals(from, from);
        return holdsDigit(tokens.lower(to))
                || initials && tokens.lower(from).indexOf('.') < 0 && !isInCapitals(from, to);
    }

    private static boolean holdsDigit(String word) {
        int at = 0;
        while (at < word.length() && !Letters.isDigit(word.charAt(at))) {
            at++;
        }
        return at < word.length();
    }

    private boolean isFirstName(int token) {
        return Words.isFirstName(tokens.lower(token));
    }

    private boolean holds(int from, int to, WordSet words) {
        for (int i = from; i <= to; i++) {
            if (words.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private String bare(int token) {
        String word = tokens.lower(token);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
