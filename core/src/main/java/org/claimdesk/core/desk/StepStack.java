package org.claimdesk.core.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimdesk.core.journal.Step;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a journal, newest first, as far back as a question needs them. A step stands unless a later step that stands
 * reverts it; what reverts a step of its own undoes it, what reverts an undoing does it again.
 */
final class StepStack {
    private final Iterator<Step> newestFirst;
    private final Map<Long, Step> read = new HashMap<>();
    private final Set<Long> reverted = new HashSet<>();

    StepStack(Stream<Step> newestFirst) {
        this.newestFirst = newestFirst.iterator();
    }

    /** The newest step that stands and does something, or does it again. */
    @Nullable
    Step newestDone() {
        return newest(step -> !undoes(step));
    }

    /** The newest step that stands and undoes another one. */
    @Nullable
    Step newestUndoing() {
        return newest(this::undoes);
    }

    /** The step with this number if it stands and does something. */
    @Nullable
    Step done(long number) {
        return newest(step -> step.number() == number && !undoes(step));
    }

    /** The step that the given one reverts. */
    Step revertedBy(Step step) {
        while (!read.containsKey(step.reverts())) {
            readOne();
        }
        Step found = read.get(step.reverts());
        if (found == null) {
            throw new NoSuchElementException("step " + step.reverts());
        }
        return found;
    }

    Step origin(Step step) {
        Step at = step;
        while (at.reverting()) {
            at = revertedBy(at);
        }
        return at;
    }

    private boolean undoes(Step step) {
        boolean undoes = false;
        for (Step at = step; at.reverting(); at = revertedBy(at)) {
            undoes = !undoes;
        }
        return undoes;
    }

    private @Nullable Step newest(Predicate<Step> wanted) {
        long next = Long.MAX_VALUE;
        while (true) {
            Step step = before(next);
            if (step == null) {
                return null;
            }
            next = step.number();
            if (!reverted.contains(next)) {
                reverted.add(step.reverts());
                if (wanted.test(step)) {
                    return step;
                }
            }
        }
    }

    /** Step numbers have no gaps, so the one before a step is one lower. */
    private @Nullable Step before(long number) {
        Step known = read.get(number - 1);
        return known != null || !newestFirst.hasNext() ? known : readOne();
    }

    private Step readOne() {
        Step step = newestFirst.next();
        read.put(step.number(), step);
        return step;
    }
}
