package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.attribution.Report.Stance;
import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds each "X said" of a statement. */
final class ReportFinder {
    static final Cue ACCORDING = new Cue(Cue.Act.SAY, Cue.Form.GERUND, false);

    private static final Cue GOING_ON = new Cue(Cue.Act.SAY, Cue.Form.PAST, false);

    /** No sentence has more; what isn't a sentence shall not cost more. */
    private static final int MOST = 40;

    private static final WordSet SUBJECTS = WordSet.of("he", "she", "they", "we", "i");

    private final Statement statement;
    private final SourceFinder sources;
    private final List<Report> reports = new ArrayList<>(2);

    private ReportFinder(Statement statement) {
        this.statement = statement;
        this.sources = new SourceFinder(statement);
    }

    static List<Report> reports(Statement statement) {
        ReportFinder finder = new ReportFinder(statement);
        int[] cues = statement.cues();
        for (int i = 0; i < cues.length && finder.reports.size() < MOST; i++) {
            finder.look(cues[i]);
        }
        return finder.reports;
    }

    private void look(int slot) {
        String word = statement.plain(slot);
        if (word.equals("according") && statement.is(slot + 1, "to")) {
            add(ACCORDING, slot, slot + 1, sources.after(slot + 1), Stance.AFTER);
            return;
        }
        if (Grammar.OPINIONS.contains(word) && opinion(slot) || Grammar.GOING.contains(word) && goingOn(slot)) {
            return;
        }
        Cue cue = statement.is(slot, Kind.WORD) ? Cue.of(word) : null;
        if (cue != null && isVerb(cue, slot)) {
            verb(cue, slot);
        }
    }

    /** "in his opinion", "in Smith's view", "in the view of Smith" */
    private boolean opinion(int slot) {
        Source owner = sources.ownerOf(slot);
        int from = owner == null ? slot : Math.min(slot - 1, owner.from()) - 1;
        return owner != null && statement.is(from, "in") && add(ACCORDING, from, slot, owner, Stance.AFTER);
    }

    /** "“…,” he went on", "he went on: “…”" */
    private boolean goingOn(int slot) {
        Source source = statement.is(slot + 1, "on") ? sources.before(slot) : null;
        boolean quoted = source != null
                && (statement.isPassage(source.from() - 1)
                        || statement.isPassage(source.from() - 2)
                        || statement.isPassage(slot + 3));
        return quoted && add(GOING_ON, slot, slot + 1, source, Stance.BEFORE);
    }

    /** "a program called “…”" names; "which the paper called “…”" doesn't. */
    private boolean isNaming(int slot) {
        return Words.NAMING.contains(statement.plain(slot))
                && statement.isPassage(slot + 1)
                && !follows(slot, "which")
                && !follows(slot, "what");
    }

    private boolean follows(int slot, String relative) {
        for (int i = slot - 1; i >= 0 && i > slot - 7; i--) {
            if (statement.is(i, relative)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(Cue cue, int slot) {
        int before = sources.beforeVerb(slot);
        boolean object = statement.isPreposition(slot - 1) && !statement.is(slot - 1, "to") && !isSince(slot - 1);
        boolean noun = statement.isDeterminer(slot - 1) || statement.is(slot - 1, Kind.POSSESSIVE);
        if (noun || object && cue.finite() || isNaming(slot) || Words.NEGATIONS.contains(statement.plain(before))) {
            return false;
        }
        if (cue.act() == Cue.Act.REMARK && !isRemark(slot)) {
            return false;
        }
        return !cue.nounLike()
                || (cue.form() == Cue.Form.GERUND ? statement.is(slot - 1, Kind.COMMA) : saysSomething(slot));
    }

    /** "has since said" */
    private boolean isSince(int slot) {
        return statement.is(slot, "since")
                && (statement.is(slot - 1, "has") || statement.is(slot - 1, "have") || statement.is(slot - 1, "had"));
    }

    /** "posted: “", "observed that", "shared he was": not "posted pictures", "observed a test". */
    private boolean isRemark(int slot) {
        return statement.passages().length > 0
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
                || statement.is(next, "that")
                || statement.isDeterminer(next)
                || statement.mention(next) != null
                || Words.PERSONAL_PRONOUNS.contains(statement.plain(next));
    }

    private void verb(Cue cue, int slot) {
        if (cue.mayBePassive() && statement.is(slot + 1, "by")) {
            add(cue, slot, slot, sources.after(slot + 1), Stance.AFTER);
        } else if (cue.mayBePassive() && isPassive(slot)) {
            add(cue, slot, slot, agent(slot), Stance.AFTER);
        } else if (cue.form() == Cue.Form.GERUND && !isPassive(slot)) {
            participle(cue, slot);
        } else if (!inverted(cue, slot)) {
            plain(cue, slot);
        }
    }

    /** "with X describing" has its own speaker, "…, adding" the one before. */
    private void participle(Cue cue, int slot) {
        boolean named = statement.mention(slot - 1) != null;
        if (named && statement.mentionStart(slot - 1) == 0) {
            return; // "Worth noting"
        }
        Source source = named ? sources.before(slot) : null;
        if (source != null) {
            add(cue, slot, slot, source, Stance.BEFORE);
        } else {
            shared(cue, slot);
        }
    }

    private boolean isPassive(int slot) {
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

    /** "was described … by X" */
    private @Nullable Source agent(int slot) {
        for (int i = slot + 1; i < statement.size() && i < slot + 8; i++) {
            if (statement.is(i, "by")) {
                return sources.after(i);
            }
            if (statement.is(i, Kind.COMMA) || statement.is(i, Kind.STOP)) {
                return null;
            }
        }
        return null;
    }

    private boolean inverted(Cue cue, int slot) {
        boolean quoted =
                statement.isPassage(slot - 1) || statement.is(slot - 1, Kind.COMMA) && statement.isPassage(slot - 2);
        if (!cue.mayFollow()
                || Contents.ADDRESSED.contains(statement.plain(slot))
                || !quoted && !statement.is(slot - 1, Kind.COMMA)) {
            return false;
        }
        Source source = sources.after(slot);
        if (source == null || !sources.isSpeaker(source) || !ends(source, quoted)) {
            return false;
        }
        return add(cue, slot, slot, source, Stance.AFTER);
    }

    /** Whether nothing that is said follows the source. */
    private boolean ends(Source source, boolean quoted) {
        return switch (statement.kind(source.to() + 1)) {
            case COMMA, STOP, COLON, SEMICOLON, DASH, BREAK, OPEN -> true;
            case MARK -> quoted;
            default ->
                statement.isPreposition(source.to() + 1)
                        || statement.is(source.to() + 1, "who")
                        || Words.DATES.contains(statement.plain(source.to() + 1));
        };
    }

    private void plain(Cue cue, int slot) {
        if (statement.is(slot - 1, "to") && !carriesOn(slot - 2)) {
            if (says(slot)) {
                shared(cue, slot);
            }
            return;
        }
        Source source = sources.before(slot);
        if (source == null || !isLikely(source, slot)) {
            boolean said =
                    statement.isPassage(slot + 1) || statement.isPassage(slot + 2) || statement.is(slot + 1, "that");
            if (source == null || said) {
                shared(cue, slot);
            }
        } else {
            add(cue, slot, slot, source, Stance.BEFORE);
        }
    }

    /** "went on to say" */
    private boolean carriesOn(int slot) {
        return statement.is(slot, "on") || statement.lower(slot).startsWith("continue") || statement.is(slot, "had");
    }

    private boolean says(int slot) {
        return statement.isPassage(slot + 1) || statement.isPassage(slot + 2) || statement.is(slot + 1, "that");
    }

    private boolean isLikely(Source source, int slot) {
        boolean naming = Words.NAMING.contains(statement.plain(slot));
        return sources.isSpeaker(source) || says(slot) && !naming;
    }

    /** The speaker told before, or else whom the statement is about. */
    private void shared(Cue cue, int slot) {
        Source told = reports.isEmpty()
                ? sources.subject()
                : reports.get(reports.size() - 1).source();
        if (told != null && told.from() < slot && sources.isSpeaker(told)) {
            add(cue, slot, slot, told, Stance.SHARED);
        }
    }

    private boolean add(Cue cue, int from, int to, @Nullable Source source, Stance stance) {
        if (source == null || isOwnVoice(source) || isLetter(source)) {
            return false;
        }
        return reports.add(new Report(cue, from, to, source, stance));
    }

    /** The T of an editor's "[T]he". */
    private boolean isLetter(Source source) {
        return source.isName()
                && source.from() == source.to()
                && statement.lower(source.head()).length() == 1;
    }

    private boolean isOwnVoice(Source source) {
        String word = statement.lower(source.head());
        return source.kind() == Source.Kind.PRONOUN && (word.equals("i") || word.equals("we") || word.equals("you"));
    }
}
