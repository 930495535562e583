package org.claimdesk.analysis.spotting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The offices that a text gives to the people it names: "Kremlin aide Yuri Ushakov", "Jane Doe, the mayor of Kelmouth,". */
final class Offices {
    private static final int LONGEST_TITLE = 60;
    private static final List<String> LINKS = List.of(" of the ", " of ", " for the ", " at the ", " to the ");
    private static final Set<String> HEADS =
            Set.of("head", "member", "members", "chief", "boss", "spokesman", "deputy");
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

    /** The speaker with the office, where there is one to be found near the name. */
    @Nullable
    String of(String speaker) {
        return known.computeIfAbsent(speaker, this::find).orElse(null);
    }

    private Optional<String> find(String speaker) {
        if (isOffice(speaker)) {
            return Optional.of(speaker);
        }
        int at = next(speaker, 0);
        for (int read = 0; at >= 0 && read < MENTIONS_READ; read++) {
            String office = after(at + speaker.length());
            office = office == null ? before(at) : office;
            if (office != null) {
                return Optional.of(speaker + ", " + office);
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
        return closed && isOffice(title) ? title : null;
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
                return withHead(title, withFirstName(title, cut, tail));
            }
        }
        return null;
    }

    /** "Kremlin" of "Kremlin aide" belongs to the title. */
    private static String withFirstName(String title, int cut, String tail) {
        int wordBefore = cut > 0 ? title.lastIndexOf(' ', cut - 1) + 1 : -1;
        return cut > 0 && Character.isUpperCase(title.charAt(wordBefore)) && !title.startsWith("The ", wordBefore)
                ? title.substring(wordBefore)
                : tail;
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
}
