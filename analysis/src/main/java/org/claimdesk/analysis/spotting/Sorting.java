package org.claimdesk.analysis.spotting;

import java.util.EnumSet;
import java.util.Set;
import org.claimdesk.analysis.word.WordSet;
import org.claimdesk.core.claim.ClaimKind;

/** What sorts of statement a statement is; no sort where it says nothing that anybody could check or hold. */
final class Sorting {
    /** What these list are verbs, or phrases with one. */
    private static final Sign[] VERBS = {
        Sign.VERB, Sign.HAPPENED, Sign.FUTURE, Sign.REPORTS, Sign.URGES, Sign.CAUSES, Sign.POSITION, Sign.BELIEVES
    };

    private static final WordSet PRONOUNS = WordSet.of("he", "she", "it", "they", "we", "i", "you");

    private static final int SHORTEST = 3;
    private static final int SHORTEST_WITHOUT_KNOWN_VERB = 5;
    private static final int LONGEST_GREETING = 6;

    private Sorting() {}

    static Set<ClaimKind> kindsOf(Statement statement) {
        if (Boilerplate.is(statement)) {
            return EnumSet.of(ClaimKind.BOILERPLATE);
        }
        if (statement.asks()) {
            return measured(statement, ClaimKind.QUESTION);
        }
        if (!isWhole(statement) || isGreeting(statement) || isLead(statement) || Boilerplate.isDated(statement)) {
            return EnumSet.noneOf(ClaimKind.class);
        }
        return isPrediction(statement) ? measured(statement, ClaimKind.PREDICTION) : statementOf(statement);
    }

    /** "In a statement the mayor wrote:" says nothing yet. */
    private static boolean isLead(Statement statement) {
        return statement.quote().endsWith(":") && statement.quantities().isEmpty();
    }

    private static boolean isGreeting(Statement statement) {
        return statement.signs().openWith(Sign.GREETS) && statement.words().count() <= LONGEST_GREETING;
    }

    /** Headings, names and fragments say nothing: a statement has a verb, or at least ends like one. */
    private static boolean isWhole(Statement statement) {
        int count = statement.words().count();
        boolean verb = statement.signs().showAny(VERBS);
        boolean closed = statement.quote().endsWith(".") || statement.quote().endsWith("!");
        boolean clause =
                closed && count > 0 && PRONOUNS.contains(statement.words().lower(0)); // "They seek peace."
        return verb || statement.past() || clause
                ? count >= SHORTEST
                : count >= SHORTEST_WITHOUT_KNOWN_VERB
                        && !isRowOfTable(statement.words())
                        && (closed
                                || statement.isMeasured()
                                || !statement.attribution().isEmpty());
    }

    /** "Toledo 1.41 2.04 1.50 4.78": numbers and little else. */
    private static boolean isRowOfTable(Words words) {
        int numbers = 0;
        for (int i = 0; i < words.count(); i++) {
            numbers += words.isNumber(i) ? 1 : 0;
        }
        return 2 * numbers > words.count();
    }

    private static boolean isPrediction(Statement statement) {
        boolean possible = statement.ahead() && statement.isPossible(); // "prices could rise next year"
        return (statement.signs().show(Sign.FUTURE) || possible) && !statement.past();
    }

    /** A kind that cannot be checked, and numeric beside it where it states a number. */
    private static Set<ClaimKind> measured(Statement statement, ClaimKind kind) {
        Set<ClaimKind> kinds = EnumSet.of(kind);
        add(kinds, ClaimKind.NUMERIC, !statement.quantities().isEmpty());
        return kinds;
    }

    private static Set<ClaimKind> statementOf(Statement statement) {
        boolean guess = statement.signs().openWith(Sign.BELIEVES);
        if (statement.isMeasured() || isReported(statement) && !guess) {
            return checkable(statement);
        }
        if (isOpinion(statement)) {
            return EnumSet.of(ClaimKind.OPINION);
        }
        return statement.signs().show(Sign.PERSONAL)
                        && !statement.hasName()
                        && !statement.signs().show(Sign.POSITION)
                ? EnumSet.of(ClaimKind.PERSONAL)
                : checkable(statement);
    }

    /** That somebody said so can be checked, whatever it is. */
    private static boolean isReported(Statement statement) {
        return !statement.attribution().isEmpty() && !statement.verbatim();
    }

    private static boolean isOpinion(Statement statement) {
        Signs signs = statement.signs();
        return signs.showAny(Sign.BELIEVES, Sign.URGES) || signs.show(Sign.JUDGES) && !tells(statement);
    }

    /** That "the wrong road was closed" tells of the past, if it judges on the way. */
    private static boolean tells(Statement statement) {
        return statement.past() && (statement.hasName() || !Judging.isPredicate(statement));
    }

    private static Set<ClaimKind> checkable(Statement statement) {
        Signs signs = statement.signs();
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        add(kinds, ClaimKind.NUMERIC, isNumeric(statement));
        add(kinds, ClaimKind.QUOTATION, statement.verbatim());
        add(kinds, ClaimKind.COMPARISON, signs.show(Sign.COMPARES));
        add(kinds, ClaimKind.CAUSAL, signs.show(Sign.CAUSES));
        add(kinds, ClaimKind.POSITION, signs.show(Sign.POSITION) || isReported(statement) && signs.show(Sign.URGES));
        add(kinds, ClaimKind.EVENT, statement.past() || kinds.isEmpty());
        return kinds;
    }

    /** A comparison of amounts is about numbers even when it states none. */
    private static boolean isNumeric(Statement statement) {
        return !statement.quantities().isEmpty()
                || statement.signs().show(Sign.COMPARES) && Comparing.amounts(statement.words());
    }

    private static void add(Set<ClaimKind> kinds, ClaimKind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }
}
