package org.claimdesk.shell;

import java.util.List;
import java.util.Optional;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.Urgency;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.shell.Errands.Outcome;
import org.claimdesk.shell.ReviewActs.Act;
import org.jspecify.annotations.Nullable;

/** One reviewer going through the claims that wait: which one is looked at, what was done so far. */
final class ReviewSitting {
    private static final int COUNTED = 100;

    private final Workplace workplace;
    private final Errands errands;
    private final ReviewTrail trail;
    private final ReviewActs acts = new ReviewActs();
    private final long counted;
    private final boolean more;
    private @Nullable ReviewSheet sheet;

    ReviewSitting(Workplace workplace, Errands errands, ClaimQuery query) {
        this.workplace = workplace;
        this.errands = errands;
        this.trail = new ReviewTrail(workplace, query);
        long some = trail.waiting(COUNTED);
        boolean many = some >= COUNTED;
        this.counted = many && query.equals(ClaimQuery.ALL) ? open() : some;
        this.more = many && !query.equals(ClaimQuery.ALL);
        load();
    }

    private long open() {
        return workplace.desk().claims().countByStatus().entrySet().stream()
                .filter(entry -> Urgency.open(entry.getKey()))
                .mapToLong(entry -> entry.getValue())
                .sum();
    }

    Workplace workplace() {
        return workplace;
    }

    Errands errands() {
        return errands;
    }

    /** What is looked at; none when nothing else waits. */
    Optional<ReviewSheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** Claims that wait no more because of what was done. */
    int settled() {
        return acts.settled();
    }

    int steps() {
        return acts.steps();
    }

    /** Claims that still wait, in words. */
    String left() {
        return more ? COUNTED - 1 + "+" : String.valueOf(Math.max(0, counted - acts.settled()));
    }

    void forward() {
        trail.forward();
        load();
    }

    boolean back() {
        boolean moved = trail.back();
        load();
        return moved;
    }

    /** Reads the claim again; one that was taken back meanwhile is passed over. */
    private void load() {
        try {
            sheet = trail.current().map(this::read).orElse(null);
        } catch (NotFound takenBack) {
            forward();
        }
    }

    private ReviewSheet read(ClaimId id) {
        return ReviewSheet.of(workplace.desk(), workplace, Ref.parse(Kind.CLAIM, id.toString()));
    }

    /** Runs a command about the claim that is looked at, and goes on when it settled that one. */
    Outcome perform(ReviewSheet about, List<String> words) {
        ClaimId claim = about.claim().id();
        boolean waited = trail.waits(claim);
        Outcome outcome = errands.run(words);
        boolean settles = waited && outcome.done() && !trail.waits(claim);
        if (outcome.step() > 0) {
            acts.add(new Act(claim, outcome.step(), settles));
        }
        if (settles) {
            trail.forward();
        }
        load();
        return outcome;
    }

    /**
     * Runs what the keys run once, on an empty desk, while the reviewer reads the first claim: whatever is used for the
     * first time takes several times as long.
     */
    void rehearse() {
        Session real = workplace.session().withColoring(Coloring.NEVER);
        Session empty = real.withDesk(real.desk().resolve("rehearsal").toString());
        List.of(
                        List.of("source", "add", "--name", "Nobody", "--kind", "person", "--dry-run"),
                        List.of("claim", "tag", "C1", "+none", "--dry-run"),
                        List.of("claim", "dismiss", "C1", "--because", "none", "--dry-run"),
                        List.of("undo", "--dry-run"))
                .forEach(words -> rehearse(words, empty));
    }

    private void rehearse(List<String> words, Session empty) {
        if (errands.run(words, empty).exit() == Exit.INTERRUPTED) {
            Thread.currentThread().interrupt(); // a Ctrl-C is meant for the loop
        }
    }

    /** Takes the last step of this sitting back, and shows its claim; none when there is no such step. */
    Optional<Outcome> undo() {
        return acts.last().map(this::takeBack);
    }

    private Outcome takeBack(Act act) {
        Outcome outcome = errands.run(List.of("undo", String.valueOf(act.step())));
        if (outcome.done() || outcome.exit() == Exit.MISSING) { // it may have been undone elsewhere
            acts.takeBack();
            trail.show(act.claim());
        }
        load();
        return outcome;
    }
}
