package org.claimdesk.core.anchor;

import org.claimdesk.core.anchor.Reanchored.Outcome;

/** How far two texts are the same from their beginnings and from their ends; all that is known of texts too long for more. */
final class CommonEnds {
    /** So close to a difference a place may be a part of it. */
    private static final int MARGIN = 64;

    private final CodePointText before;
    private final CodePointText after;
    private final int head;
    private final int tail;

    CommonEnds(CodePointText before, CodePointText after) {
        this.before = before;
        this.after = after;
        this.head = head(before.text(), after.text());
        this.tail = tail(before.text(), after.text());
    }

    private static int head(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int i = 0;
        while (i < shorter && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int tail(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int i = 0;
        while (i < shorter && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }

    Reanchored of(TextPositionSelector place) {
        if (before.toUtf16(place.end()) + MARGIN <= head) {
            return new Reanchored(Outcome.KEPT, place);
        }
        return before.toUtf16(place.start()) - MARGIN >= before.text().length() - tail
                ? new Reanchored(Outcome.MOVED, place.shiftedBy(after.length() - before.length()))
                : Reanchored.GONE;
    }
}
