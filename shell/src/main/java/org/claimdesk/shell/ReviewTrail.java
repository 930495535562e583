package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.Urgency;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;

/** The claims of one sitting: those that were shown, and after them the most urgent one that was not. */
final class ReviewTrail {
    private final Workplace workplace;
    private final ClaimQuery query;
    private final List<ClaimId> shown = new ArrayList<>();
    private final Set<ClaimId> known = new HashSet<>();
    private Iterator<Claim> ahead = Collections.emptyIterator();
    private int at;

    ReviewTrail(Workplace workplace, ClaimQuery query) {
        this.workplace = workplace;
        this.query = query;
        next();
    }

    /** The claim to look at; none behind the last one. */
    Optional<ClaimId> current() {
        return at < shown.size() ? Optional.of(shown.get(at)) : Optional.empty();
    }

    void forward() {
        at = Math.min(at + 1, shown.size());
        if (at == shown.size()) {
            next();
        }
    }

    /** Goes back by one; false at the first. */
    boolean back() {
        if (at == 0) {
            return false;
        }
        at--;
        return true;
    }

    void show(ClaimId claim) {
        if (known.add(claim)) {
            shown.add(claim);
        }
        at = shown.indexOf(claim);
    }

    private void next() {
        Optional<Claim> found = unknown();
        if (found.isEmpty()) { // what became urgent meanwhile stands before the place that was reached
            ahead = open().iterator();
            found = unknown();
        }
        found.ifPresent(claim -> {
            known.add(claim.id());
            shown.add(claim.id());
        });
    }

    private Optional<Claim> unknown() {
        while (ahead.hasNext()) {
            Claim claim = ahead.next();
            if (!known.contains(claim.id()) && waits(claim.id())) {
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }

    /** Whether it waits for this reviewer now; it was read some time ago. */
    boolean waits(ClaimId id) {
        try {
            Claim claim = workplace.desk().claims().get(Ref.parse(Kind.CLAIM, id.toString()));
            return Urgency.open(claim) && !workplace.seals(workplace.desk()).waitsForOthers(claim);
        } catch (NotFound takenBack) {
            return false;
        }
    }

    /** How many wait for this reviewer, counted up to a number. */
    long waiting(int most) {
        try (Stream<Claim> open = open()) {
            return open.filter(claim -> !workplace.seals(workplace.desk()).waitsForOthers(claim))
                    .limit(most)
                    .count();
        }
    }

    private Stream<Claim> open() {
        return workplace.byUrgency(workplace.desk(), query);
    }
}
