package org.claimdesk.analysis.spotting;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.core.claim.ClaimKind;

/** What sorts of statement a statement is; no sort where it says nothing that anybody could check or hold. */
final class Sorting {
    private static final int SHORTEST = 3;

    private Sorting() {}

    static Set<ClaimKind> kindsOf(Statement statement) {
        if (isBoilerplate(statement)) {
            return EnumSet.of(ClaimKind.BOILERPLATE);
        }
        if (statement.asks()) {
            return EnumSet.of(ClaimKind.QUESTION);
        }
        if (!isWhole(statement)) {
            return EnumSet.noneOf(ClaimKind.class);
        }
        return uncheckable(statement).map(EnumSet::of).orElseGet(() -> checkable(statement));
    }

    private static boolean isBoilerplate(Statement statement) {
        Signs signs = statement.signs();
        boolean brief = statement.words().count() <= 12;
        return signs.show(Sign.INVITES) && brief
                || signs.show(Sign.CREDITS) && statement.words().count() <= 8;
    }

    /** Headings, names and fragments say nothing: a statement has a verb. */
    private static boolean isWhole(Statement statement) {
        return statement.words().count() >= SHORTEST
                && !statement.signs().show(Sign.THANKS)
                && (statement.happened() || statement.signs().showAny(Sign.VERB, Sign.FUTURE, Sign.REPORTS));
    }

    private static Optional<ClaimKind> uncheckable(Statement statement) {
        Signs signs = statement.signs();
        if (signs.show(Sign.FUTURE) && !statement.happened()) {
            return Optional.of(ClaimKind.PREDICTION);
        }
        if (statement.isMeasured()) {
            return Optional.empty();
        }
        if (signs.showAny(Sign.BELIEVES, Sign.URGES, Sign.JUDGES) && !(statement.happened() && statement.hasName())) {
            return Optional.of(ClaimKind.OPINION);
        }
        return signs.show(Sign.PERSONAL) ? Optional.of(ClaimKind.PERSONAL) : Optional.empty();
    }

    private static EnumSet<ClaimKind> checkable(Statement statement) {
        EnumSet<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        add(kinds, ClaimKind.NUMERIC, !statement.quantities().isEmpty());
        add(kinds, ClaimKind.QUOTATION, statement.isVerbatim());
        add(kinds, ClaimKind.COMPARISON, statement.signs().show(Sign.COMPARES));
        add(kinds, ClaimKind.CAUSAL, statement.signs().show(Sign.CAUSES));
        add(kinds, ClaimKind.POSITION, statement.signs().show(Sign.POSITION));
        add(kinds, ClaimKind.EVENT, statement.happened() || kinds.isEmpty());
        return kinds;
    }

    private static void add(Set<ClaimKind> kinds, ClaimKind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }
}
