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

    /**
     * The newest step that stands and does something, or does it again.
     *
     * @param hidden which steps are passed over
     */
    @Nullable
    Step newestDone(Predicate<Step> hidden) {
        return newest(step -> !undoes(step) && !hidden.test(step));
    }

    /** The newest step that stands and undoes another one; as in any editor, none once other work was done since. */
    @Nullable
    Step newestUndoing() {
        Step newest = newest(step -> !step.reverting() || undoes(step));
        return newest == null || !newest.reverting() ? null : newest;
    }

    /** What does the step with this number if that stands: the step itself, or what did it again. */
    @Nullable
    Step done(long number, Predicate<Step> hidden) {
        return newest(step -> !undoes(step) && does(step, number) && !hidden.test(step));
    }

    private boolean does(Step step, long number) {
        Step at = step;
        while (at.number() != number && at.reverting()) {
            at = revertedBy(revertedBy(at));
        }
        return at.number() == number;
    }

    /** The step that the given one reverts. */
    Step revertedBy(Step step) {
        return step(step.reverts());
    }

    Step step(long number) {
        while (!read.containsKey(number)) {
            readOne();
        }
        Step found = read.get(number);
        if (found == null) {
            throw new NoSuchElementException("step " + number);
        }
        return found;
    }

    /** The step of its own that a step does, undoes or does again in the end. */
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
