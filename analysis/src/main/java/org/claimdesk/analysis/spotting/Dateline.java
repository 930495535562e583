package org.claimdesk.analysis.spotting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.Typescript;

/**
 * Where and when a story was filed, before its first sentence: "MOSCOW (AP) —", "PARIS, March 3 –", "London (Reuters) -",
 * "(CNN) —".
 */
final class Dateline {
    private static final String PLACE = "[\\p{Lu}][\\p{Lu} .'’/-]{2,40}";
    private static final String COUNTRY = "(?:, \\p{Lu}[\\p{L}. ]{1,20})?";
    private static final String DAY = "(?:,? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?";
    private static final String AGENCY = "(?:\\(\\p{Lu}[\\p{L}. ]{1,25}\\)|/\\p{Lu}[\\p{L}. -]{1,25}/)";
    private static final String LINE = " ?(?:—|–|--| -) ?";
    /** As press services have it: "--(BUSINESS WIRE)--July 23, 1996--". */
    private static final String DASH =
            LINE + "(?:" + AGENCY + LINE + ")?(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4} ?" + LINE + ")?";

    private static final String FIRST_WORD = "(?=[\\p{Lu}“\"'‘])";

    private static final Pattern BEGINNING = Pattern.compile("(?:"
            + PLACE + COUNTRY + DAY + "(?: ?" + AGENCY + ")?"
            + "|\\p{Lu}[\\p{L} .,'’/-]{2,40}" + DAY + " ?" + AGENCY
            + "|(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2} ?)?" + AGENCY + ")" + DASH + FIRST_WORD
            + "|(?:\\p{Lu}[\\p{L} .'’-]{2,40}, \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2} )?\\((?:\\p{Lu}{2,6}|Reuters)\\) ?"
            + FIRST_WORD);

    /** "LAHORE: The minister": a place, or what kind of story it is. */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}{3,}[\\p{Lu} '’-]{0,25}: " + FIRST_WORD);

    private static final int LONGEST = 100;

    private Dateline() {}

    /** How many characters of a sentence, which stands between two offsets of a text, are its dateline; 0 for most. */
    static int length(Typescript text, int start, int end) {
        char[] characters = text.characters();
        int head = Math.min(end, start + LONGEST);
        int label = labelled(text, start, head);
        if (label > 0) {
            return label;
        }
        if (characters[start] != '(' && !hasDash(characters, start, head) && !namesAgency(characters, start, head)) {
            return 0; // so that nothing is copied for most sentences
        }
        Matcher line = BEGINNING.matcher(text.read(start, head));
        boolean found = line.lookingAt();
        boolean agency =
                found && (line.group().indexOf('(') >= 0 || line.group().indexOf('/') >= 0);
        return found && (agency || !hasDash(characters, start + line.end(), end)) ? line.end() : 0;
    }

    private static int labelled(Typescript text, int start, int head) {
        char[] characters = text.characters();
        boolean shouted =
                head - start > 3 && Letters.isUpper(characters[start]) && Letters.isUpper(characters[start + 1]);
        Matcher label = shouted ? LABEL.matcher(text.read(start, head)) : null;
        return label != null && label.lookingAt() ? label.end() : 0;
    }

    /** "Ely, Feb 14 (AP)": whether brackets stand behind a figure. */
    private static boolean namesAgency(char[] text, int from, int to) {
        for (int i = from + 2; i < to; i++) {
            if (text[i] == '(' && text[i - 1] == ' ' && Letters.isDigit(text[i - 2])) {
                return true;
            }
        }
        return false;
    }

    /** "IBM – the company – said" has a second one, and is none. */
    private static boolean hasDash(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean apart = text[i] == '-' && i > 0 && (text[i - 1] == ' ' || text[i - 1] == '-');
            if (text[i] == '—' || text[i] == '–' || apart) {
                return true;
            }
        }
        return false;
    }
}
