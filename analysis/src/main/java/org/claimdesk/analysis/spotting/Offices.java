package org.claimdesk.analysis.spotting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.analysis.date.CalendarWords;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** The offices that a text gives to the people it names: "Kremlin aide Yuri Ushakov", "Jane Doe, the mayor of Kelmouth,". */
final class Offices {
    private static final int LONGEST_TITLE = 60;
    private static final List<String> LINKS = List.of(" of the ", " of ", " for the ", " at the ", " to the ");
    private static final Set<String> HEADS =
            Set.of("head", "member", "members", "chief", "boss", "chair", "leader", "spokesman", "deputy");
    private static final Pattern AUTHORITY = Pattern.compile(
            "\\b(?:congress|parliament|senate|government|ministry|administration|white house|kremlin|police|central bank|council"
                    + "|commission|court)\\b");
    /** "of the council" makes no authority of a survey. */
    private static final Pattern COMPLEMENT = Pattern.compile("[,.)(]| (?:of|for|from|to|by|on|in|at|with) ");

    private static final Pattern RELATIVE = Pattern.compile("(?:who|whose|which|where|when) ");

    /** What may stand with a capital before a title that has no name. */
    private static final WordSet NO_NAMES = WordSet.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "as",
            "by",
            "and",
            "but",
            "for",
            "with",
            "when",
            "while",
            "after",
            "before",
            "since",
            "if",
            "yesterday",
            "today",
            "earlier",
            "later");

    private static final int MENTIONS_READ = 4;
    /** What no article comes near; a library in one file shall not be looked through once for each of its people. */
    private static final long MOST_LOOKED_THROUGH = 500_000_000;

    private final String text;
    private long left;
    private final Map<String, Optional<String>> known = new HashMap<>();

    Offices(String text) {
        this(text, MOST_LOOKED_THROUGH);
    }

    /**
     * Looks through no more than so many characters.
     *
     * @param most characters of all look-ups together
     */
    Offices(String text, long most) {
        this.text = text;
        this.left = most;
    }

    /** The speaker with the office, where there is one to be found near the name, or as an authority; null for others. */
    @Nullable
    String of(String speaker) {
        return known.computeIfAbsent(speaker, this::find).orElse(null);
    }

    private Optional<String> find(String speaker) {
        String head = head(speaker);
        if (isHolder(head)) {
            return Optional.of("an office holder: " + speaker);
        }
        if (isAuthority(head)) {
            return Optional.of("an authority: " + speaker);
        }
        int at = next(speaker, 0);
        for (int read = 0; at >= 0 && read < MENTIONS_READ; read++) {
            String office = after(at + speaker.length());
            office = office == null ? before(at) : office;
            if (office != null) {
                return Optional.of("an office holder: " + speaker + ", " + office);
            }
            at = next(speaker, at + speaker.length());
        }
        return Optional.empty();
    }

    private int next(String speaker, int from) {
        if (left <= 0) {
            return -1;
        }
        int at = text.indexOf(speaker, from);
        left -= (at < 0 ? text.length() : at) - from;
        return at;
    }

    /** "NAME, a Kremlin aide," */
    private @Nullable String after(int end) {
        if (!text.startsWith(", ", end)) {
            return null;
        }
        int close = end + 2;
        while (close < text.length() && close < end + LONGEST_TITLE && ",.;\n\u2029".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        String title = text.substring(end + 2, close);
        boolean closed = close < text.length() && text.charAt(close) == ',';
        return closed && isTitle(title) ? title : null;
    }

    /** "Kremlin aide NAME" or "The aide, NAME, ": the words before it in its sentence, back to the one that opens the title. */
    private @Nullable String before(int start) {
        int from = Math.max(0, start - LONGEST_TITLE);
        for (int i = from; i < start; i++) {
            from = ".;:,!?\n\u2029\"“”".indexOf(text.charAt(i)) >= 0 && i < start - 2 ? i + 1 : from;
        }
        String title = text.substring(from, start).strip();
        title = title.endsWith(",") ? title.substring(0, title.length() - 1) : title;
        int words = 0;
        int cut = title.length();
        while (cut > 0 && words < 3) {
            cut = title.lastIndexOf(' ', cut - 1);
            words++;
            String tail = title.substring(Math.max(0, cut + 1));
            if (isOffice(tail)) {
                String office = withHead(title, withNames(title, cut, tail));
                return isAuthority(head(office)) ? null : office;
            }
        }
        return null;
    }

    /** "Kremlin" of "Kremlin aide" belongs to the title, as "United States" of "United States President" does. */
    private static String withNames(String title, int cut, String tail) {
        int from = title.length() - tail.length();
        for (int end = cut; end > 0 && isName(title, end); end = title.lastIndexOf(' ', end - 1)) {
            from = title.lastIndexOf(' ', end - 1) + 1;
        }
        return title.substring(from);
    }

    private static boolean isName(String title, int end) {
        String word = title.substring(title.lastIndexOf(' ', end - 1) + 1, end);
        String lower = word.toLowerCase(Locale.ROOT);
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && !NO_NAMES.contains(lower)
                && !CalendarWords.isDayOrMonth(lower);
    }

    /** "head of the" belongs to "Harbour Council", "at the request of" to no minister. */
    private static String withHead(String title, String office) {
        String lead = title.substring(0, title.length() - office.length());
        for (String link : LINKS) {
            int end = lead.length() - link.length();
            String head = lead.endsWith(link) ? lead.substring(lead.lastIndexOf(' ', end - 1) + 1, end) : "";
            if (HEADS.contains(head.toLowerCase(Locale.ROOT)) || !head.isEmpty() && isOffice(head)) {
                return title.substring(end - head.length());
            }
        }
        return office;
    }

    private static boolean isOffice(String words) {
        return Signs.in(Words.of(words)).show(Sign.OFFICE);
    }

    /** "the mayor of Kelmouth", "head of the council", but not "carried out for the council" */
    private static boolean isTitle(String words) {
        String head = head(words);
        String noun = head.substring(head.lastIndexOf(' ') + 1);
        return !RELATIVE.matcher(words).lookingAt()
                && (isHolder(head) || HEADS.contains(noun.toLowerCase(Locale.ROOT)));
    }

    private static String head(String words) {
        return COMPLEMENT.split(words, 2)[0];
    }

    /** "an official", "a government spokesman", but not "a court clerk". */
    private static boolean isHolder(String head) {
        return isOffice(AUTHORITY.matcher(head.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    /** "Supreme Court", "the Saudi government" */
    private static boolean isAuthority(String head) {
        Matcher authority = AUTHORITY.matcher(head.toLowerCase(Locale.ROOT));
        int end = -1;
        while (authority.find()) {
            end = authority.end();
        }
        return end == head.length();
    }
}
