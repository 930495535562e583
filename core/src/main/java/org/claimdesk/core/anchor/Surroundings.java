package org.claimdesk.core.anchor;

import java.util.stream.IntStream;

/** Whether words stand in the same surroundings as before. */
final class Surroundings {
    /** This many words are unmistakable without their surroundings. */
    private static final int UNMISTAKABLE = 5;

    private static final int LOOK = 4;
    private static final double ENOUGH = 0.5;
    private final Words before;
    private final Words after;

    Surroundings(Words before, Words after) {
        this.before = before;
        this.after = after;
    }

    boolean unmistakable(Stretch given) {
        return IntStream.range(given.from(), given.to())
                        .filter(word -> before.weight(word) > 0)
                        .limit(UNMISTAKABLE)
                        .count()
                == UNMISTAKABLE;
    }

    /** Whether both begin and end a sentence or do not, and stand between quotation marks or do not. */
    boolean sameRole(Stretch given, Stretch found) {
        return before.atSentenceStart(given.from()) == after.atSentenceStart(found.from())
                && before.atSentenceStart(given.to()) == after.atSentenceStart(found.to())
                && quoted(before, given) == quoted(after, found);
    }

    private static boolean quoted(Words words, Stretch stretch) {
        boolean opened = stretch.from() > 0 && words.quotes(stretch.from() - 1);
        boolean closed = stretch.to() < words.count() && words.quotes(stretch.to());
        return opened && closed;
    }

    /** Whether what stands before them agrees. */
    boolean agreeBefore(Stretch found, TextQuoteSelector quote) {
        Words prefix = Words.of(quote.prefix());
        int look = Math.min(LOOK, prefix.count());
        return look == 0
                ? found.from() == 0
                : agree(
                        prefix,
                        new Stretch(prefix.count() - look, prefix.count()),
                        new Stretch(Math.max(0, found.from() - look), found.from()));
    }

    /** Whether what stands after them agrees. */
    boolean agreeAfter(Stretch found, TextQuoteSelector quote) {
        Words suffix = Words.of(quote.suffix());
        int look = Math.min(LOOK, suffix.count());
        return look == 0
                ? found.to() == after.count()
                : agree(
                        suffix,
                        new Stretch(0, look),
                        new Stretch(found.to(), Math.min(after.count(), found.to() + look)));
    }

    private boolean agree(Words context, Stretch given, Stretch found) {
        return Likeness.weight(context, given) > 0 && new Likeness(context, given).of(after, found) >= ENOUGH;
    }
}
