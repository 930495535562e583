package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;

/** Tells whether a word that may attribute is a verb here, and one that does. */
final class CueSense {
    private static final WordSet SUBJECTS = WordSet.of("he", "she", "they", "we", "i");

    /** No plurals by their form, yet many. */
    private static final WordSet MANY =
            WordSet.of("people", "police", "men", "women", "children", "media", "many", "some", "most", "few", "both");

    /** What "one", "some" and "others" do that is surely said. */
    private static final WordSet PLAIN = WordSet.of(
            "say", "says", "said", "tell", "tells", "told", "add", "adds", "added", "argue", "argues", "argued");

    private static final WordSet HAVING = WordSet.of("has", "have", "had", "having");

    private static final WordSet NOBODY =
            WordSet.of("nobody", "anybody", "everybody", "anyone", "everyone", "nothing", "none");

    private final Statement statement;
    private final SourceFinder sources;
    private final OtherSense others;

    CueSense(Statement statement, SourceFinder sources) {
        this.statement = statement;
        this.sources = sources;
        this.others = new OtherSense(statement, this);
    }

    /** Whether it attributes here, rather than being a noun, a name for something, or denied. */
    boolean isVerb(Cue cue, int slot) {
        int before = sources.beforeVerb(slot);
        boolean object = statement.isPreposition(slot - 1) && !statement.is(slot - 1, "to") && !isSince(slot - 1);
        boolean one = SourceFinder.isCount(statement.plain(slot - 1)) && PLAIN.contains(statement.plain(slot));
        boolean noun = statement.isDeterminer(slot - 1) && !one || statement.is(slot - 1, Kind.POSSESSIVE);
        if (noun || object && cue.finite() || Words.NEGATIONS.contains(statement.plain(before))) {
            return false;
        }
        if (NOBODY.contains(statement.plain(before)) || isNegated(before, slot) || others.isMeant(cue, slot)) {
            return false;
        }
        if (cue.act() == Cue.Act.REMARK && !isRemark(slot)) {
            return false;
        }
        if (cue.form() == Cue.Form.GERUND && isAdjective(slot) || isHad(cue, slot) || isDoer(cue, slot)) {
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

    /** "officer and suspect exchanged shots" */
    private boolean isDoer(Cue cue, int slot) {
        return cue.form() == Cue.Form.BASE
                && statement.is(slot - 1, "and")
                && statement.plain(slot + 1).endsWith("ed");
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
        return cue.form() == Cue.Form.BASE && single
                || cue.form() == Cue.Form.THIRD && (word.endsWith("ing") || isHeap(slot));
    }

    /** "had fake notes that", for one that notes would have an article. */
    private boolean isHeap(int slot) {
        int first = slot - 1;
        while (statement.is(first, Kind.WORD) && !statement.isBoundary(first) && !statement.isDeterminer(first)) {
            first--;
        }
        String noun = statement.plain(slot - 1);
        return Words.AUXILIARIES.contains(statement.plain(first)) && !Words.isSource(noun);
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
    boolean saysSomething(int slot) {
        int next = slot + 1;
        return statement.isPassage(next)
                || statement.isPassage(next + 1)
                || statement.isPassage(next + 3)
                || statement.isPassage(slot - 1)
                || statement.isPassage(slot - 2)
                || statement.isPassage(slot - 3)
                || statement.mayBegin(next);
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
