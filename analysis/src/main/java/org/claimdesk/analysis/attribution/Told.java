package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimdesk.analysis.word.WordSet;
import org.claimdesk.core.claim.Attribution;
import org.jspecify.annotations.Nullable;

/** A statement with what is reported in it. */
record Told(
        Statement statement,
        List<Reported> reports,
        @Nullable Turn turn) {
    /** An attribution of less than this part of a place says nothing about the place. */
    private static final double LEAST_PART = 0.1;
    /** The same for "X, who said …, went home". */
    private static final double LEAST_RELATIVE_PART = 0.6;

    private static final WordSet TAKING_OVER = WordSet.of("while", "whereas", "but");

    int start() {
        return statement.start(0);
    }

    int end() {
        return statement.end(statement.size() - 1);
    }

    /** Whether a colon leads to a passage. */
    boolean introduces(int passage) {
        for (int slot : statement.passages()) {
            if (statement.passageNumber(slot) == passage) {
                return statement.is(slot - 1, Tokens.Kind.COLON);
            }
        }
        return false;
    }

    /**
     * The slots where another begins to speak: "Smith said taxes fell, while Jones said …" is two statements, the second
     * from "Jones" on.
     */
    List<Integer> turnsOver() {
        List<Integer> turns = new ArrayList<>(1);
        for (int i = 1; i < reports.size(); i++) {
            if (takesOver(reports.get(i), reports.get(i - 1))) {
                turns.add(reports.get(i).report().clauseFrom());
            }
        }
        return turns;
    }

    private boolean takesOver(Reported second, Reported first) {
        int link = second.report().clauseFrom() - 1;
        boolean apart = TAKING_OVER.contains(statement.plain(link))
                || statement.is(link, Tokens.Kind.SEMICOLON)
                || statement.is(link, "and") && statement.is(link - 1, Tokens.Kind.COMMA);
        return apart
                && second.report().stance() == Report.Stance.BEFORE
                && tellsSomething(second)
                && tellsSomething(first)
                && first.end() <= statement.start(link)
                && !Objects.equals(second.speaker(), first.speaker());
    }

    private static boolean tellsSomething(Reported reported) {
        return reported.speaker() != null && !reported.report().isOpinion() && reported.attributesStatement();
    }

    /** Who is said to have said what stands between two UTF-16 offsets, outermost first. */
    List<Attribution> chain(int from, int to) {
        List<Attribution> chain = new ArrayList<>(2);
        if (turn != null) {
            chain.add(new Attribution(turn.speaker(), "", true));
        }
        for (Reported link : links(from, to)) {
            chain.add(link.attribution());
        }
        return List.copyOf(chain);
    }

    /** The innermost report of what stands between two UTF-16 offsets. */
    @Nullable
    Reported innermost(int from, int to) {
        List<Reported> links = links(from, to);
        return links.isEmpty() ? null : links.get(links.size() - 1);
    }

    private List<Reported> links(int from, int to) {
        List<Reported> links = new ArrayList<>(2);
        Reported outer = outermost(from, to);
        while (outer != null && links.size() < 8) {
            links.add(outer);
            outer = nestedIn(outer, links);
        }
        return links;
    }

    /** Nobody's opinion is told only where nothing else is: "taxes, which it considers high, fell, Smith said". */
    private @Nullable Reported outermost(int from, int to) {
        Reported known = outermost(from, to, false);
        return known != null && known.speaker() != null ? known : outermost(from, to, true);
    }

    private @Nullable Reported outermost(int from, int to, boolean anybody) {
        Reported outermost = null;
        int most = 0;
        for (Reported reported : reports) {
            if (!anybody && reported.speaker() == null && reported.report().isOpinion()) {
                continue;
            }
            int overlap = reported.overlap(from, to);
            boolean relative = Contents.isRelative(statement, reported.report());
            double least = (to - from) * (relative ? LEAST_RELATIVE_PART : LEAST_PART);
            boolean goesOn =
                    outermost != null && outermost.direct() && reported.report().shared();
            boolean outer =
                    overlap > most * 2 && !goesOn || outermost != null && tells(reported, outermost) && overlap > most;
            if (outer && overlap >= least && isMoreThanAWord(reported) && reported.attributesStatement()) {
                most = overlap;
                outermost = reported;
            }
        }
        return outermost;
    }

    /** "Smith said taxes fell, according to Jones": whether one report is all of what the other tells. */
    private boolean tells(Reported reported, Reported other) {
        Report report = other.report();
        if (statement.isAfterPassage(reported.report().clauseFrom())) {
            return false; // "Smith said, “…,” he added"
        }
        return reported.start() <= statement.start(report.clauseFrom())
                && reported.end() >= statement.end(report.clauseTo());
    }

    /** "the mayor knows better" reports nothing. */
    private boolean isMoreThanAWord(Reported reported) {
        return reported.direct() || holdsSpace(reported.start(), reported.end());
    }

    private boolean holdsSpace(int from, int to) {
        int at = from;
        while (at < to && statement.copy().text().characters()[at] != ' ') {
            at++;
        }
        return at < to;
    }

    /** "officials said the US side proposed": a report that begins where the outer one's content does. */
    private @Nullable Reported nestedIn(Reported outer, List<Reported> links) {
        for (Reported reported : reports) {
            int clause = statement.start(reported.report().clauseFrom());
            boolean begins =
                    clause >= outer.start() && clause < outer.end() && reported.overlap(outer.start(), outer.end()) > 0;
            if (begins && !links.contains(reported) && !reported.report().shared() && isFirst(reported, outer)) {
                return reported;
            }
        }
        return null;
    }

    /** Only an opening phrase and its comma may stand before it. */
    private boolean isFirst(Reported reported, Reported outer) {
        int slot = reported.report().clauseFrom() - 1;
        boolean opener = slot >= 0 && statement.is(slot, Tokens.Kind.COMMA);
        int skipped = 0;
        while (slot >= 0 && statement.start(slot) >= outer.start()) {
            if (statement.isPassage(slot)) {
                return reported.start() == outer.start(); // not "Smith said, “…,” he said"
            }
            skipped++;
            slot--;
        }
        boolean preposition = statement.isPreposition(slot + 1);
        return skipped <= 1 || opener && preposition && skipped < 12;
    }
}
