package org.claimdesk.analysis.attribution;

import java.util.List;
import org.claimdesk.analysis.attribution.Report.Stance;
import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Chooses among the reports of a statement the one that attributes a passage. */
final class Attributing {
    private final Statement statement;
    private final List<Reported> reports;

    Attributing(Statement statement, List<Reported> reports) {
        this.statement = statement;
        this.reports = reports;
    }

    /** The report of the passage in a slot; null where nothing attributes it, or where it names rather than quotes. */
    @Nullable
    Reported reportOf(int slot) {
        Reported introducing = introducing(slot);
        if (introducing != null) {
            return introducing;
        }
        Reported following = following(slot);
        Reported before = isNamed(slot) ? null : before(slot);
        if (following != null && (before == null || !following.report().verb().equals(ReportFinder.ACCORDING))) {
            return following;
        }
        return before != null || isNamed(slot) ? before : after(slot);
    }

    /** "X said, “…”" */
    private @Nullable Reported introducing(int slot) {
        for (Reported reported : reports) {
            int end = reported.report().clauseTo();
            boolean joined = statement.is(slot - 1, Kind.COMMA)
                    || statement.is(slot - 1, Kind.COLON)
                    || statement.is(slot - 1, "that");
            if (end == slot - 1 || end == slot - 2 && joined) {
                return reported;
            }
        }
        return null;
    }

    /** "“…,” X said" */
    private @Nullable Reported following(int slot) {
        for (Reported reported : reports) {
            int start = reported.report().clauseFrom();
            boolean next = start == slot + 1 || start == slot + 2 && statement.is(slot + 1, Kind.COMMA);
            boolean sentence = statement.is(start, Kind.CAPITAL) && statement.mention(start) == null;
            if (next && !sentence && !reported.report().shared()) {
                return reported;
            }
        }
        return null;
    }

    private @Nullable Reported before(int slot) {
        Reported nearest = null;
        for (Reported reported : reports) {
            if (reported.report().clauseTo() < slot) {
                nearest = reported;
            }
        }
        return nearest;
    }

    private @Nullable Reported after(int slot) {
        for (Reported reported : reports) {
            boolean trails = reported.report().stance() == Stance.AFTER || reported.start() <= statement.start(slot);
            if (reported.report().clauseFrom() > slot && trails) {
                return reported;
            }
        }
        return null;
    }

    /** Whether a passage is a name or a term: so-called, titled, in brackets, or written with a title's capitals. */
    boolean isNamed(int slot) {
        if (statement.is(slot - 1, Kind.OPEN) && statement.is(slot + 1, Kind.CLOSE)) {
            return true;
        }
        boolean apart = statement.is(slot - 1, Kind.COMMA) || statement.is(slot - 1, "as");
        boolean naming = Words.NAMING.contains(statement.plain(slot - 1))
                || apart && Words.NAMING.contains(statement.plain(slot - 2));
        return naming || new PassageShape(statement.copy(), statement.passage(slot)).isTitle();
    }
}
