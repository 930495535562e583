package org.claimdesk.analysis.spotting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when a story was filed, before its first sentence: "MOSCOW (AP) —", "PARIS, March 3 –", "London (Reuters) -",
 * "(CNN) —".
 */
final class Dateline {
    private static final String PLACE = "[\\p{Lu}][\\p{Lu} .'’/-]{2,40}";
    private static final String COUNTRY = "(?:, \\p{Lu}[\\p{L}. ]{1,20})?";
    private static final String DAY = "(?:,? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?";
    private static final String AGENCY = "\\(\\p{Lu}[\\p{L}. ]{1,25}\\)";
    private static final String DASH = " ?(?:—|–|--| -) ?";

    private static final String FIRST_WORD = "(?=[\\p{Lu}“\"'‘])";

    private static final Pattern BEGINNING = Pattern.compile("(?:"
            + PLACE + COUNTRY + DAY + "(?: ?" + AGENCY + ")?"
            + "|\\p{Lu}[\\p{L} .,'’/-]{2,40}" + DAY + " ?" + AGENCY
            + "|" + AGENCY + ")" + DASH + FIRST_WORD
            + "|\\((?:\\p{Lu}{2,6}|Reuters)\\) ?" + FIRST_WORD);

    private static final int LONGEST = 100;

    private Dateline() {}

    /** How many characters of a sentence are its dateline; 0 for most. */
    static int length(String sentence) {
        String head = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        Matcher line = BEGINNING.matcher(head);
        boolean found = mayBegin(head) && line.lookingAt();
        boolean agency = found && line.group().indexOf('(') >= 0;
        return found && (agency || !hasDash(sentence, line.end())) ? line.end() : 0;
    }

    /** Most sentences have no dash near their beginning. */
    private static boolean mayBegin(String head) {
        return head.startsWith("(") || hasDash(head, 0);
    }

    /** "IBM – the company – said" has a second one. */
    private static boolean hasDash(String text, int from) {
        return text.indexOf('—', from) >= 0
                || text.indexOf('–', from) >= 0
                || text.indexOf(" -", from) >= 0
                || text.indexOf("--", from) >= 0;
    }
}
