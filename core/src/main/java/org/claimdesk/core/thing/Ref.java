package org.claimdesk.core.thing;

import java.util.Locale;
import java.util.regex.Pattern;
import org.claimdesk.core.problem.Malformed;

/**
 * What somebody typed to name a thing: its short id in any case, or a prefix of its uid.
 *
 * @param kind the kind that is asked for
 * @param number the short id's number; 0 for a uid prefix
 * @param uidPrefix lower-case prefix of the uid; empty for a short id
 */
public record Ref(Kind kind, int number, String uidPrefix) {
    private static final Pattern PREFIX = Pattern.compile("[0-9a-f]{4,8}(-[0-9a-f-]{0,27})?");

    public static Ref parse(Kind kind, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        String letter = kind.letter().toLowerCase(Locale.ROOT);
        if (!letter.isEmpty() && word.matches(letter + "[1-9][0-9]{0,8}")) {
            return new Ref(kind, Integer.parseInt(word.substring(1)), "");
        }
        if (PREFIX.matcher(word).matches()) {
            return new Ref(kind, 0, word);
        }
        throw new Malformed(
                "id-malformed",
                "not an id of " + article(kind) + " " + kind + ": " + text,
                "give it like " + kind.letter() + "12, or at least four digits of its uid");
    }

    public boolean isShort() {
        return number > 0;
    }

    private static String article(Kind kind) {
        return "AEIO".indexOf(kind.name().charAt(0)) >= 0 ? "an" : "a";
    }

    /** The short id, or the prefix with an ellipsis. */
    @Override
    public String toString() {
        return isShort() ? kind.letter() + number : uidPrefix + "…";
    }
}
