package org.claimdesk.core.thing;

import org.claimdesk.core.problem.Malformed;

/** What the typed short ids have in common. */
public final class ShortId {
    private ShortId() {}

    /** The number in {@code text}, which is the kind's letter in any case and a number from 1. */
    public static int parse(Kind kind, String text) {
        Ref ref = Ref.parse(kind, text);
        if (!ref.isShort()) {
            throw new Malformed("id-malformed", "not a short id: " + text, "give it like " + kind.letter() + "12");
        }
        return ref.number();
    }

    public static void check(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("short ids start at 1: " + number);
        }
    }
}
