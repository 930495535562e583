package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;

/** Tells whether a verb that may attribute means something else here: done to a thing, felt, put somewhere, or called so. */
final class OtherSense {
    /** What takes a thing as often as it says something. */
    private static final WordSet TAKING = WordSet.of(
            "maintain",
            "maintains",
            "maintained",
            "maintaining",
            "concede",
            "concedes",
            "conceded",
            "conceding",
            "read",
            "claiming");

    private static final WordSet CONSIDERING = WordSet.of("consider", "considers", "considered");
    private static final WordSet REPEATING = WordSet.of("repeat", "repeats", "repeated");

    private static final WordSet USUALLY = WordSet.of("also", "often", "commonly", "sometimes", "usually", "otherwise");

    private static final WordSet FEELING = WordSet.of("feel", "feels", "felt");

    private static final WordSet WRITING = WordSet.of("write", "writes", "wrote", "written", "writing");

    private static final int LONGEST_SUBJECT = 12;

    private static final int FARTHEST_PLACE = 10;

    private final Statement statement;
    private final CueSense senses;

    OtherSense(Statement statement, CueSense senses) {
        this.statement = statement;
        this.senses = senses;
    }

    boolean isMeant(Cue cue, int slot) {
        return isNaming(slot)
                || isAlsoCalled(cue, slot)
                || isBlamed(cue, slot)
                || isDone(slot)
                || isThought(cue, slot)
                || isAlleged(slot)
                || isWanted(slot)
                || statement.lower(slot).startsWith("add") && isPut(slot + 1);
    }

    /** "blamed for denying them entry", but "for saying that" */
    private boolean isBlamed(Cue cue, int slot) {
        return cue.form() == Cue.Form.GERUND
                && statement.is(slot - 1, "for")
                && !statement.isPassage(slot + 1)
                && !statement.is(slot + 1, "that");
    }

    /** "maintained a policy", "wrote about the war" */
    private boolean isDone(int slot) {
        boolean topic = statement.is(slot + 1, "about") && !senses.saysSomething(slot);
        return TAKING.contains(statement.plain(slot)) && isThing(slot + 1)
                || statement.is(slot, "compared") && (statement.is(slot + 1, "to") || statement.is(slot + 1, "with"))
                || statement.lower(slot).startsWith("report") && isGone(slot + 1)
                || statement.lower(slot).startsWith("agree") && statement.is(slot + 1, "to")
                || statement.lower(slot).startsWith("portray") && !isJudged(slot)
                || CONSIDERING.contains(statement.plain(slot)) && isThing(slot + 1) && !isJudged(slot + 1)
                || REPEATING.contains(statement.plain(slot)) && statement.is(slot + 1, "them")
                || topic && WRITING.contains(statement.plain(slot));
    }

    /** "suspected of theft", "it felt cold", "felt like rain", "is considering" */
    private boolean isThought(Cue cue, int slot) {
        boolean opinion = cue.act() != Cue.Act.SAY && cue.act() != Cue.Act.REMARK;
        return cue.act() == Cue.Act.BELIEVE && (statement.is(slot + 1, "of") || statement.is(slot + 1, "like"))
                || FEELING.contains(statement.plain(slot)) && statement.is(slot - 1, "it")
                || cue.form() == Cue.Form.GERUND && opinion && senses.isPassive(slot);
    }

    /** "asked for time", but "asked for “more time”" */
    private boolean isWanted(int slot) {
        return statement.lower(slot).startsWith("ask")
                && statement.is(slot + 1, "for")
                && statement.passages().length == 0;
    }

    /** "they reported to the pickets", but "reported to the police that" */
    private boolean isGone(int to) {
        if (!statement.is(to, "to") || statement.passages().length > 0) {
            return false;
        }
        int i = to + 1;
        while (i < Math.min(to + FARTHEST_PLACE, statement.size()) && !statement.is(i, "that")) {
            i++;
        }
        return !statement.is(i, "that");
    }

    /** "the alleged theft" */
    private boolean isAlleged(int slot) {
        return statement.is(slot, "alleged") && statement.is(slot + 1, Kind.WORD) && !statement.mayBegin(slot + 1);
    }

    /** "maintained a policy", but "maintained the policy was right". */
    private boolean isThing(int slot) {
        if (!statement.isDeterminer(slot)) {
            return false;
        }
        for (int i = slot + 1; i < statement.size() && i < slot + LONGEST_SUBJECT; i++) {
            String word = statement.plain(i);
            if (statement.isPassage(i) || Words.AUXILIARIES.contains(word) || word.endsWith("ed")) {
                return false;
            }
            if (statement.is(i, Kind.COMMA) || statement.is(i, Kind.STOP) || Words.CONJUNCTIONS.contains(word)) {
                return true;
            }
        }
        return true;
    }

    /** Whether something is said to be something: "the policy a mistake", "the ships to be lost". */
    private boolean isJudged(int thing) {
        for (int i = thing + 1; i < statement.size() && i < thing + LONGEST_SUBJECT; i++) {
            boolean article =
                    statement.isDeterminer(i) && !statement.isPreposition(i - 1) && !statement.isBoundary(i - 1);
            if (article || statement.is(i, "to") || statement.is(i, "as")) {
                return true;
            }
        }
        return false;
    }

    /** "it adds to the costs", "they add deaths by poison to their tally" */
    private boolean isPut(int slot) {
        if (statement.is(slot, "to")) {
            return true;
        }
        if (statement.mayBegin(slot) || statement.isPreposition(slot) || !statement.is(slot, Kind.WORD)) {
            return false; // "added in a letter to the council"
        }
        for (int i = slot + 1; i < slot + FARTHEST_PLACE && i < statement.size(); i++) {
            if (statement.is(i, "to")) {
                return true;
            }
            if (statement.isPassage(i) || Words.AUXILIARIES.contains(statement.plain(i))) {
                return false;
            }
        }
        return false;
    }

    /** "a program called “…”" names; "which the paper called “…”" doesn't. */
    private boolean isNaming(int slot) {
        return Words.NAMING.contains(statement.plain(slot))
                && statement.isPassage(slot + 1)
                && !follows(slot, "which")
                && !follows(slot, "what");
    }

    /** "on licence, also called parole" */
    private boolean isAlsoCalled(Cue cue, int slot) {
        return cue.act() == Cue.Act.DESCRIBE
                && cue.mayBePassive()
                && statement.is(slot - 2, Kind.COMMA)
                && USUALLY.contains(statement.plain(slot - 1));
    }

    private boolean follows(int slot, String relative) {
        for (int i = slot - 1; i >= 0 && i > slot - 7; i--) {
            if (statement.is(i, relative)) {
                return true;
            }
        }
        return false;
    }
}
