package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.analysis.attribution.Report.Stance;
import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Finds which part of a statement each report attributes. */
final class Contents {
    private static final int ADDRESSEE = 10;
    private static final Set<String> BEFORE_COORDINATE = Set.of("and", "but", "while", "whereas", "although", "though");
    private static final Set<String> ADDRESSED =
            Set.of("told", "tell", "tells", "telling", "informed", "assured", "reminded");

    private final Statement statement;
    private final List<Report> reports;

    private Contents(Statement statement, List<Report> reports) {
        this.statement = statement;
        this.reports = reports;
    }

    /**
     * @param speakers the speaker of each report
     */
    static List<Reported> of(Statement statement, List<Report> reports, List<@Nullable String> speakers) {
        Contents contents = new Contents(statement, reports);
        List<Reported> reported = new ArrayList<>(reports.size());
        for (int i = 0; i < reports.size(); i++) {
            reported.add(contents.reported(i, speakers.get(i)));
        }
        return reported;
    }

    private Reported reported(int number, @Nullable String speaker) {
        Report report = reports.get(number);
        int from = firstSlot(report);
        int to = lastSlot(report, number);
        String cue = statement.words(report.from(), report.to());
        if (from > to) {
            int at = statement.start(report.from());
            return new Reported(report, speaker, cue, at, at, false);
        }
        return new Reported(report, speaker, cue, statement.start(from), statement.end(to), isQuoted(from, to));
    }

    private boolean isQuoted(int from, int to) {
        boolean quoted = false;
        for (int i = from; i <= to; i++) {
            boolean mark = statement.lower(i).isEmpty() && !statement.isPassage(i);
            if (!mark && !statement.isPassage(i)) {
                return false;
            }
            quoted |= statement.isPassage(i);
        }
        return quoted;
    }

    /** Whether what is said stands before the report, or on both sides of it. */
    private boolean trails(Report report) {
        if (isAccording(report) || report.clauseFrom() == 0) {
            return report.clauseFrom() > 0;
        }
        boolean closed =
                statement.is(report.clauseFrom() - 1, Kind.COMMA) || statement.isPassage(report.clauseFrom() - 1);
        boolean over =
                switch (statement.kind(report.clauseTo() + 1)) {
                    case COMMA, STOP, BREAK -> true;
                    case MARK -> false;
                    default -> statement.isPreposition(report.clauseTo() + 1) && report.stance() == Stance.AFTER;
                };
        return report.stance() == Stance.AFTER && closed || closed && over && !report.shared();
    }

    private static boolean isAccording(Report report) {
        return report.to() == report.from() + 1;
    }

    private int firstSlot(Report report) {
        if (trails(report)) {
            return 0;
        }
        int slot = report.clauseTo() + 1;
        int that = thatAfter(slot);
        if (that >= 0) {
            return that + 1;
        }
        if (ADDRESSED.contains(statement.lower(report.from()))) {
            slot = afterAddressee(slot);
        }
        boolean mark = statement.is(slot, Kind.COMMA) || statement.is(slot, Kind.COLON);
        return mark ? slot + 1 : slot;
    }

    private int thatAfter(int slot) {
        for (int i = slot; i < slot + ADDRESSEE && i < statement.size(); i++) {
            if (statement.is(i, "that") && statement.is(i, Kind.WORD)) {
                return i;
            }
            if (statement.isBoundary(i) && !Words.DATES.contains(statement.plain(i))) {
                return -1;
            }
        }
        return -1;
    }

    private int afterAddressee(int slot) {
        int noun = statement.isDeterminer(slot) ? slot + 1 : slot;
        boolean word = statement.is(noun, Kind.WORD) || statement.mention(noun) != null;
        return word ? statement.mentionEnd(noun) + 1 : slot;
    }

    private int lastSlot(Report report, int number) {
        if (trails(report)) {
            return lastOfTrailed(report);
        }
        int last = relative(report) ? nextComma(report.to()) - 1 : statement.size() - 1;
        for (int i = number + 1; i < reports.size(); i++) {
            int before = reports.get(i).clauseFrom() - 1;
            boolean coordinate = reports.get(i).clauseFrom() > report.clauseTo() && isCoordinate(before);
            if (coordinate) {
                return Math.min(last, before - 1);
            }
        }
        return last;
    }

    /** "…, X said, …" leaves both sides; "…, X said" what is before. */
    private int lastOfTrailed(Report report) {
        int before = report.clauseFrom() - 1;
        boolean both = statement.size() - report.clauseTo() > 4 && statement.is(report.clauseTo() + 1, Kind.COMMA);
        return both ? statement.size() - 1 : statement.is(before, Kind.COMMA) ? before - 1 : before;
    }

    private boolean isCoordinate(int before) {
        return BEFORE_COORDINATE.contains(statement.plain(before)) || statement.is(before, Kind.SEMICOLON);
    }

    private boolean relative(Report report) {
        return report.stance() == Stance.BEFORE
                && (statement.is(report.from() - 1, "who") || statement.is(report.from() - 1, "which"));
    }

    private int nextComma(int slot) {
        int i = slot + 1;
        while (i < statement.size() && !statement.is(i, Kind.COMMA)) {
            i++;
        }
        return i;
    }
}
