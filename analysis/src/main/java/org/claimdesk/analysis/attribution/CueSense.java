package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells whether a word that may attribute is a verb here, and one that does. */
final class CueSense {
    private static final WordSet SUBJECTS = WordSet.of("he", "she", "they", "we", "i");

    /** No plurals by their form, yet many. */
    private static final WordSet MANY =
            WordSet.of("people", "police", "men", "women", "children", "media", "many", "some", "most", "few", "both");

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

    private static final WordSet USUALLY = WordSet.of("also", "often", "commonly", "sometimes", "usually", "otherwise");

    /** What "one", "some" and "others" do that is surely said. */
    private static final WordSet PLAIN = WordSet.of(
            "say", "says", "said", "tell", "tells", "told", "add", "adds", "added", "argue", "argues", "argued");

    private static final WordSet FEELING = WordSet.of("feel", "feels", "felt");

    private static final WordSet WRITING = WordSet.of("write", "writes", "wrote", "written", "writing");

    private static final int LONGEST_SUBJECT = 12;
    private static final WordSet HAVING = WordSet.of("has", "have", "had", "having");
    private static final int FARTHEST_PLACE = 10;

    private static final WordSet NOBODY =
            WordSet.of("nobody", "anybody", "everybody", "anyone", "everyone", "nothing", "none");

    private final Statement statement;
    private final SourceFinder sources;

    CueSense(Statement statement, SourceFinder sources) {
        this.statement = statement;
        this.sources = sources;
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

    /** Whether it attributes here, rather than being a noun, a name for something, or denied. */
    boolean isVerb(Cue cue, int slot) {
        int before = sources.beforeVerb(slot);
        boolean object = statement.isPreposition(slot - 1) && !statement.is(slot - 1, "to") && !isSince(slot - 1);
        boolean one = SourceFinder.isCount(statement.plain(slot - 1)) && PLAIN.contains(statement.plain(slot));
        boolean noun = statement.isDeterminer(slot - 1) && !one || statement.is(slot - 1, Kind.POSSESSIVE);
        if (noun
                || object && cue.finite()
                || isNaming(slot)
                || isAlsoCalled(cue, slot)
                || Words.NEGATIONS.contains(statement.plain(before))) {
            return false;
        }
        if (NOBODY.contains(statement.plain(before)) || isNegated(before, slot) || isOther(cue, slot)) {
            return false;
        }
        if (cue.act() == Cue.Act.REMARK && !isRemark(slot)) {
            return false;
        }
        if (cue.form() == Cue.Form.GERUND && isAdjective(slot) || isHad(cue, slot)) {
            return false;
        }
        return !cue.nounLike()
                || (cue.form() == Cue.Form.GERUND
                        ? statement.is(slot - 1, Kind.COMMA) || isDoing(slot) && saysSomething(slot)
                        : saysSomething(slot) && !isNoun(cue, slot));
    }

    /** "has had talks with" */
    private boolean isHad(Cue cue, int slot) {
        boolean present = cue.form() == Cue.Form.THIRD || cue.form() == Cue.Form.BASE && !statement.is(slot, "read");
        return present && HAVING.contains(statement.plain(slot - 1));
    }

    /** "corporate reporting standards", "ruling Labour Party deputy Jane Doe" */
    private boolean isAdjective(int slot) {
        if (statement.is(slot, "ruling") && statement.mention(slot + 1) != null) {
            return true;
        }
        return statement.is(slot - 1, Kind.WORD)
                && statement.is(slot + 1, Kind.WORD)
                && !statement.isBoundary(slot - 1)
                && !isDoing(slot)
                && !saysSomething(slot);
    }

    /** "is warning that", "with Smith saying it" */
    private boolean isDoing(int slot) {
        return isPassive(slot)
                || statement.mention(slot - 1) != null
                || Words.SOURCES.contains(statement.plain(slot - 1));
    }

    /** How the word in a slot takes what is said; null for words that don't attribute. */
    Cue.@Nullable Act act(int slot) {
        Cue cue = Cue.of(statement.plain(slot));
        return cue == null ? null : cue.act();
    }

    /** "would not confirm whether", but "not only said" */
    private boolean isNegated(int before, int slot) {
        for (int i = before + 1; i < slot; i++) {
            String word = statement.plain(i);
            boolean no = word.equals("not") || word.equals("never") || word.endsWith("n't");
            if (no && !statement.is(i + 1, "only")) {
                return true;
            }
        }
        return statement.is(slot - 1, "longer") && statement.is(slot - 2, "no");
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

    /** "it adds to the costs", "they add deaths by poison to their tally" */
    private boolean isPut(int slot) {
        if (statement.is(slot, "to")) {
            return true;
        }
        if (begins(slot) || !statement.is(slot, Kind.WORD)) {
            return false;
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

    /** "people suspected of theft", "it adds to the costs", "is considering" */
    private boolean isOther(Cue cue, int slot) {
        boolean opinion = cue.act() != Cue.Act.SAY && cue.act() != Cue.Act.REMARK;
        boolean blamed = statement.is(slot - 1, "for") && cue.form() == Cue.Form.GERUND;
        boolean thing = TAKING.contains(statement.plain(slot)) && isThing(slot + 1);
        return blamed && !statement.isPassage(slot + 1) && !statement.is(slot + 1, "that")
                || thing
                || statement.is(slot + 1, "about") && WRITING.contains(statement.plain(slot)) && !saysSomething(slot)
                || FEELING.contains(statement.plain(slot)) && statement.is(slot - 1, "it")
                || cue.act() == Cue.Act.BELIEVE && (statement.is(slot + 1, "of") || statement.is(slot + 1, "like"))
                || statement.is(slot, "alleged") && statement.is(slot + 1, Kind.WORD) && !begins(slot + 1)
                || statement.lower(slot).startsWith("add") && isPut(slot + 1)
                || cue.form() == Cue.Form.GERUND && opinion && isPassive(slot);
    }

    /** "the bitter post that", for a verb in this form would need many who do it; "demanding answers" to something. */
    private boolean isNoun(Cue cue, int slot) {
        if (cue.form() == Cue.Form.BASE && statement.mention(slot - 1) != null && isFiniteOrHelps(slot + 1)) {
            return true; // "the bank report says"
        }
        String word = statement.is(slot - 1, Kind.WORD) ? statement.plain(slot - 1) : "";
        if (word.isEmpty() || sources.beforeVerb(slot) != slot - 1 || Words.PERSONAL_PRONOUNS.contains(word)) {
            return false;
        }
        boolean single = !statement.is(slot, "read")
                && !word.endsWith("s")
                && !MANY.contains(word)
                && !statement.isBoundary(slot - 1);
        return cue.form() == Cue.Form.BASE && single || cue.form() == Cue.Form.THIRD && word.endsWith("ing");
    }

    private boolean isFiniteOrHelps(int slot) {
        Cue cue = Cue.of(statement.plain(slot));
        return cue != null && cue.finite() || Words.AUXILIARIES.contains(statement.plain(slot));
    }

    /** "has since said" */
    private boolean isSince(int slot) {
        return statement.is(slot, "since")
                && (statement.is(slot - 1, "has") || statement.is(slot - 1, "have") || statement.is(slot - 1, "had"));
    }

    /** "posted: “", "observed that", "shared he was": not "posted pictures", "observed a test". */
    private boolean isRemark(int slot) {
        boolean shows = statement.lower(slot).startsWith("show"); // "shows us the “lifts”"
        return statement.passages().length > 0 && !shows
                || statement.is(slot + 1, "that")
                || leadsToSaying(slot)
                || SUBJECTS.contains(statement.plain(slot + 1));
    }

    /** "responded on Monday by saying" */
    private boolean leadsToSaying(int slot) {
        for (int i = slot + 1; i < slot + 8 && i < statement.size(); i++) {
            if (statement.is(i, "saying")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows can be said: "claims that", "notes the", "reports: “". */
    private boolean saysSomething(int slot) {
        int next = slot + 1;
        return statement.isPassage(next)
                || statement.isPassage(next + 1)
                || statement.isPassage(next + 3)
                || statement.isPassage(slot - 1)
                || statement.isPassage(slot - 2)
                || statement.isPassage(slot - 3)
                || begins(next);
    }

    /** Whether a statement may begin here. */
    private boolean begins(int slot) {
        return statement.is(slot, "that")
                || statement.isDeterminer(slot)
                || statement.mention(slot) != null
                || Words.PERSONAL_PRONOUNS.contains(statement.plain(slot));
    }

    /** Whether a form of "to be" or "to get" stands before a verb. */
    boolean isPassive(int slot) {
        for (int i = slot - 1; i >= 0 && i > slot - 4; i--) {
            String word = statement.plain(i);
            if (Words.PASSIVE.contains(word)) {
                return true;
            }
            if (!Words.SKIPPED.contains(word) && !Words.isAdverb(word)) {
                return false;
            }
        }
        return false;
    }
}
