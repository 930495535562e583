package org.claimdesk.analysis.date;

import java.time.LocalDate;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** The sentence around a date: which day it was written on, and whether it looks ahead. */
final class Context {
    private static final WordSet FUTURE = WordSet.of(
            "will",
            "ll",
            "shall",
            "scheduled",
            "due",
            "expected",
            "expects",
            "plans",
            "planned",
            "upcoming",
            "tomorrow",
            "starting",
            "won",
            "going",
            "slated",
            "begins",
            "set",
            "hopes",
            "intends");
    private static final WordSet PAST =
            WordSet.of("said", "told", "was", "were", "had", "wrote", "met", "won", "held", "did", "announced");

    private final Tokens tokens;
    private final @Nullable LocalDate publishedOn;
    private @Nullable Boolean looksAhead;

    Context(Tokens tokens, @Nullable LocalDate publishedOn) {
        this.tokens = tokens;
        this.publishedOn = publishedOn;
    }

    Tokens tokens() {
        return tokens;
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    /** Whether the date at an index lies ahead: the sentence speaks of what will be, and the date doesn't belong to "said on". */
    boolean isFuture(int index) {
        if (looksAhead == null) {
            looksAhead = hasFutureVerb();
        }
        return looksAhead && !followsPastVerb(index);
    }

    private boolean hasFutureVerb() {
        for (int i = 0; i < tokens.size(); i++) {
            if (isFutureVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFutureVerb(int index) {
        Token word = tokens.get(index);
        if (word.capital() && index > 0 || !FUTURE.contains(word.text())) {
            return false;
        }
        return switch (word.text()) {
            case "won" -> tokens.is(index + 2, "t");
            case "ll" -> tokens.isGlued(index);
            case "going", "set", "due" -> tokens.is(index + 1, "to");
            default -> true;
        };
    }

    private boolean followsPastVerb(int index) {
        int verb = tokens.is(index - 1, "on") || tokens.is(index - 1, "in") ? index - 2 : index - 1;
        return tokens.isIn(verb, PAST)
                || (tokens.get(verb).isWord()
                        && tokens.get(verb).text().endsWith("ed")
                        && !FUTURE.contains(tokens.get(verb).text()));
    }
}
