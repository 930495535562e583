package org.claimdesk.analysis.quantity;

import java.util.BitSet;
import java.util.List;
import org.claimdesk.analysis.word.Stretch;
import org.claimdesk.analysis.word.Tokens;

/** The sentence around a quantity: its tokens, and which of them are dates. */
final class Scene {
    private final Tokens tokens;
    private final List<Stretch> days;
    private final BitSet dated = new BitSet();

    Scene(Tokens tokens, List<Stretch> days) {
        this.tokens = tokens;
        this.days = days;
        for (Stretch day : days) {
            dated.set(day.first(), day.end());
        }
    }

    Tokens tokens() {
        return tokens;
    }

    List<Stretch> days() {
        return days;
    }

    boolean isDated(int index) {
        return index >= 0 && dated.get(index);
    }

    /** Whether a part of the sentence ends before a token: nothing beyond belongs to the same statement. */
    boolean endsClause(int index) {
        return index < 0
                || index >= tokens.size()
                || switch (tokens.get(index).text()) {
                    case ".", ";", ":", "?", "!", "—", "(", ")" -> true;
                    default -> false;
                };
    }
}
