package org.claimdesk.core.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;
import org.jspecify.annotations.Nullable;

/**
 * Takes whole steps back, and back again. Nothing is removed from the journal: the things' earlier states are recorded as a
 * new step, which names the step it reverts. A step whose things were changed since is refused.
 */
public final class Undoing {
    private final Desk desk;
    private final Seals seals;

    /** @param reviewer who takes steps back; steps that are under seal for them are passed over */
    public Undoing(Desk desk, String reviewer) {
        this.desk = desk;
        this.seals = new Seals(desk, reviewer);
    }

    /**
     * The newest step that stands.
     *
     * @param number the step with this number instead; 0 for the newest
     */
    public Step toUndo(long number) {
        Step step = ask(steps -> number > 0 ? steps.done(number, seals::hides) : steps.newestDone(seals::hides));
        if (step == null && number > 0) {
            throw new NotFound("step-unknown", "no step " + number + " that could be undone", "see: journal log");
        }
        if (step == null) {
            throw new Refused("nothing-to-undo", "nothing to undo", "the journal has no step that stands");
        }
        return step;
    }

    /** The newest undoing that stands. */
    public Step toRedo() {
        Step step = ask(StepStack::newestUndoing);
        if (step == null) {
            throw new Refused("nothing-to-redo", "nothing to redo", "redo takes back the last undo");
        }
        return step;
    }

    /** The step of its own that a step does, undoes or does again in the end. */
    public Step origin(Step step) {
        try (Stream<Step> steps = desk.journal().steps()) {
            return new StepStack(steps).origin(step);
        }
    }

    private @Nullable Step ask(Function<StepStack, @Nullable Step> question) {
        try (Stream<Step> steps = desk.journal().steps()) {
            return question.apply(new StepStack(steps));
        }
    }

    /**
     * Puts everything that the step changed back to where it was before it, within the step that is open, which must have
     * been opened with {@code reverts} set to the given step's number.
     *
     * @return names of the things, in the order of the step
     */
    public List<String> revert(Step step) {
        Map<Uid, Span> spans = spans(step);
        List<String> changed = spans.values().stream()
                .filter(span -> !isAsLeft(span.last()))
                .map(span -> span.last().name())
                .toList();
        if (!changed.isEmpty()) {
            throw new Refused(
                    "changed-since",
                    "step " + step.number() + " cannot be taken back: " + String.join(", ", changed) + " changed since",
                    "take the later steps back first, see: journal log " + changed.get(0));
        }
        List<Span> inOrder = new ArrayList<>(spans.values());
        Ties ties = new Ties(desk, inOrder.stream().map(Span::last).toList());
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            Entry first = inOrder.get(i).first();
            desk.journal().restore(first.uid(), first.version() - 1);
        }
        ties.requireNoneLoose(step);
        return inOrder.stream().map(span -> span.first().name()).toList();
    }

    /** What a step did to one thing: its first and its last entry of it. */
    private record Span(Entry first, Entry last) {
        Span upTo(Span later) {
            return new Span(first, later.last);
        }
    }

    private Map<Uid, Span> spans(Step step) {
        Map<Uid, Span> spans = new LinkedHashMap<>();
        try (Stream<Entry> entries = desk.journal().entriesOf(step)) {
            entries.filter(entry -> entry.kind() != Kind.STEP)
                    .forEach(entry -> spans.merge(entry.uid(), new Span(entry, entry), Span::upTo));
        }
        return spans;
    }

    /** Later changes that were taken back themselves do no harm. The same words by other work are not the same state. */
    private boolean isAsLeft(Entry left) {
        List<Entry> states;
        try (Stream<Entry> entries = desk.journal().entriesOf(left.uid())) {
            states = entries.toList();
        }
        return states.size() == left.version()
                || restoredBy(states, states.size()) == restoredBy(states, left.version());
    }

    /** The version that a version is a return to, in the end; 0 when it is to where there was nothing. */
    private int restoredBy(List<Entry> states, int version) {
        int at = version;
        while (at > 0) {
            Step step = stepOf(states.get(at - 1));
            if (!step.reverting()) {
                return at;
            }
            at = before(states, step.reverts());
        }
        return at;
    }

    private Step stepOf(Entry entry) {
        try (Stream<Step> steps = desk.journal().steps()) {
            return new StepStack(steps).step(entry.step());
        }
    }

    private static int before(List<Entry> states, long step) {
        int version = 0;
        while (states.get(version).step() < step) {
            version++;
        }
        return version;
    }
}
