package org.claimdesk.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.claimdesk.core.claim.ClaimId;

/** What was done in one sitting, newest first, as far as it stands. */
final class ReviewActs {
    private final Deque<Act> acts = new ArrayDeque<>();

    /**
     * One step.
     *
     * @param settles whether its claim waited for the reviewer before it and not after it
     */
    record Act(ClaimId claim, long step, boolean settles) {}

    void add(Act act) {
        acts.push(act);
    }

    Optional<Act> last() {
        return Optional.ofNullable(acts.peek());
    }

    void takeBack() {
        acts.pop();
    }

    int steps() {
        return acts.size();
    }

    /** Claims that wait no more. */
    int settled() {
        return (int) acts.stream().filter(Act::settles).count();
    }
}
