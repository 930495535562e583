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

    /** "in his words" attributes what is quoted alone. */
    private static final Cue WORDS = new Cue(Cue.Act.ACT, Cue.Form.GERUND, false);

    private static final Cue GOING_ON = new Cue(Cue.Act.SAY, Cue.Form.PAST, false);

    /** No sentence has more; what isn't a sentence shall not cost more. */
    private static final int MOST = 40;

    /** "according to plan" */
    private static final WordSet WAYS =
            WordSet.of("plan", "schedule", "custom", "tradition", "script", "taste", "need");

    /** What was done to somebody between two commas. */
    private static final WordSet ASIDE = WordSet.of("asked", "told", "quoted");

    private static final WordSet QUOTED =
            WordSet.of("quoted", "quotes", "quoting", "quote", "cited", "cites", "citing", "cite");

    private static final Cue SAYING = new Cue(Cue.Act.SAY, Cue.Form.GERUND, false);

    private static final int FARTHEST_QUOTED = 25;

    /** What is done with words alone, whoever does it. */
    private static final WordSet SAID = WordSet.of("said", "says", "told");

    private final Statement statement;
    private final SourceFinder sources;
    private final CueSense senses;
    private final Silent silent;
    private final List<Report> reports = new ArrayList<>(2);

    private ReportFinder(Statement statement, SourceFinder sources) {
        this.statement = statement;
        this.sources = sources;
        this.senses = new CueSense(statement, sources);
        this.silent = new Silent(statement, sources);
    }

    static List<Report> reports(Statement statement, SourceFinder sources) {
        int[] cues = statement.cues();
        if (cues.length == 0) {
            return new ArrayList<>(0);
        }
        ReportFinder finder = new ReportFinder(statement, sources);
        for (int i = 0; i < cues.length && finder.reports.size() < MOST; i++) {
            finder.look(cues[i]);
        }
        return finder.reports;
    }

    private void look(int slot) {
        String word = statement.plain(slot);
        if (word.equals("according") && statement.is(slot + 1, "to") && !isWay(slot + 2)) {
            add(ACCORDING, slot, slot + 1, sources.after(slot + 1), Stance.AFTER);
            return;
        }
        if (Grammar.OPINIONS.contains(word) && opinion(slot)
                || Grammar.GOING.contains(word) && goingOn(slot)
                || word.equals("saying") && (statement.is(slot - 1, "as") || isVerbatim(slot)) && quoted(slot)) {
            return;
        }
        Cue cue = Cue.of(word);
        if (cue == null) {
            return;
        }
        if (slot == 0 && statement.is(slot, Kind.CAPITAL)) {
            opening(cue);
        } else if (statement.is(slot, Kind.WORD) && senses.isVerb(cue, slot)) {
            verb(cue, slot);
        }
    }

    /** "quoted Jane Doe saying: “…”" */
    private boolean isVerbatim(int saying) {
        boolean quoted = statement.isPassage(saying + 1) || statement.isPassage(saying + 2);
        return quoted && !statement.is(saying - 1, Kind.COMMA);
    }

    /** "according to plan", "to its own interest" */
    private boolean isWay(int slot) {
        return WAYS.contains(statement.plain(slot)) || statement.is(slot + 1, "own");
    }

    /** "Added Jane Doe: “…”" */
    private void opening(Cue cue) {
        Source source = cue.mayFollow() && cue.form() == Cue.Form.PAST ? sources.after(0) : null;
        boolean quoted = source != null
                && (statement.is(source.to() + 1, Kind.COMMA) || statement.is(source.to() + 1, Kind.COLON))
                && statement.passages().length > 0;
        if (quoted) {
            add(cue, 0, 0, source, Stance.AFTER);
        }
    }

    /** "in his opinion", "in Smith's words", "in the view of Smith" */
    private boolean opinion(int slot) {
        Source owner = sources.ownerOf(slot);
        int from = owner == null ? slot : Math.min(slot - 1, owner.from()) - 1;
        Cue cue = statement.is(slot, "words") ? WORDS : ACCORDING;
        return owner != null && statement.is(from, "in") && add(cue, from, slot, owner, Stance.AFTER);
    }

    /** "The paper quoted Smith as saying", "Smith was quoted as saying" */
    private boolean quoted(int saying) {
        boolean as = statement.is(saying - 1, "as");
        for (int i = saying - 2; i >= 0 && i > saying - FARTHEST_QUOTED; i--) {
            if (!as && statement.isBoundary(i) && Cue.of(statement.plain(i)) == null) {
                return false; // "quoted him, and was saying"
            }
            if (QUOTED.contains(statement.plain(i))) {
                int verb = i;
                while (Words.PASSIVE.contains(statement.plain(verb - 1)) || Words.isAdverb(statement.plain(verb - 1))) {
                    verb--;
                }
                Source source = verb < i ? sources.before(verb) : sources.after(i);
                if (source != null && verb == i) {
                    source = withQuoter(source, i, saying);
                }
                return add(SAYING, saying, saying, source, Stance.BEFORE);
            }
        }
        return false;
    }

    /** "“…,” the paper quoted Smith as saying" is Smith's: the paper is no more than the way to him. */
    private Source withQuoter(Source quoted, int verb, int saying) {
        Report last = reports.isEmpty() ? null : reports.get(reports.size() - 1);
        if (last == null || last.from() != verb) {
            return quoted;
        }
        boolean before = statement.isAfterPassage(last.clauseFrom());
        if (before || isVerbatim(saying)) {
            reports.remove(last);
        }
        if (!before) {
            return quoted;
        }
        return new Source(last.clauseFrom(), quoted.to(), quoted.head(), quoted.kind());
    }

    /** "“…,” he went on", "he went on: “…”" */
    private boolean goingOn(int slot) {
        Source source = statement.is(slot + 1, "on") ? sources.before(slot) : null;
        boolean quoted = source != null
                && (statement.isPassage(source.from() - 1)
                        || statement.isPassage(source.from() - 2)
                        || statement.isPassage(slot + 2)
                        || statement.isPassage(slot + 3) && statement.is(slot + 2, Kind.COLON));
        return quoted && add(GOING_ON, slot, slot + 1, source, Stance.BEFORE);
    }

    private void verb(Cue cue, int slot) {
        boolean passive = cue.mayBePassive() && senses.isPassive(slot);
        if (passive && statement.is(slot + 1, "to")) {
            return; // "was said to have been hurt by police"
        }
        boolean by = cue.mayBePassive() && statement.is(slot + 1, "by") && !statement.is(slot + 2, Kind.NUMBER);
        if (by && !Adjuncts.isMeans(statement, slot + 1)) {
            by(cue, slot, sources.after(slot + 1));
        } else if (passive || cue.mayBePassive() && isApposed(cue, slot)) {
            add(cue, slot, slot, agent(slot), Stance.AFTER);
        } else if (cue.form() == Cue.Form.GERUND && !senses.isPassive(slot)) {
            participle(cue, slot);
        } else if (!inverted(cue, slot)) {
            plain(cue, slot);
        }
    }

    /** "a disease characterised by pain" has no speaker. */
    private void by(Cue cue, int slot, @Nullable Source source) {
        if (cue.act() != Cue.Act.DESCRIBE || source == null || sources.isSpeaker(source)) {
            add(cue, slot, slot, source, Stance.AFTER);
        }
    }

    /** "with X describing" has its own speaker, "…, adding" the one before; "his financial reporting" none. */
    private void participle(Cue cue, int slot) {
        Source source = statement.is(slot - 1, Kind.COMMA) ? null : sources.before(slot);
        if (source != null && source.isName() && source.from() == 0) {
            return; // "Worth noting"
        }
        if (source != null && silent.isThing(source, slot)) {
            return;
        }
        if (source != null && isOwn(source)) {
            add(cue, slot, slot, source, Stance.BEFORE);
        } else {
            shared(cue, slot);
        }
    }

    /** Whether who stands before it does it: "with X describing", not "a letter to X demanding", "emailed X asking". */
    private boolean isOwn(Source source) {
        int before = source.from() - 1;
        boolean with = statement.is(before, "with") || statement.is(before, "despite");
        boolean apart = statement.isBoundary(before) && !statement.isPreposition(before);
        return source.isName() ? with || apart : with && sources.isSpeaker(source);
    }

    /** "Smith, considered one of the best, …", "Smith, asked about it, …" */
    private boolean isApposed(Cue cue, int slot) {
        boolean aside = cue.isOpinion() || ASIDE.contains(statement.plain(slot));
        Source source = aside ? sources.before(slot) : null;
        return source != null && endsAtComma(source, slot) && !statement.is(source.from() - 1, Kind.COMMA);
    }

    private boolean endsAtComma(Source source, int slot) {
        return statement.is(slot - 1, Kind.COMMA) && source.to() == slot - 2;
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
        boolean quoted = statement.isAfterPassage(slot);
        if (!cue.mayFollow()
                || Contents.ADDRESSED.contains(statement.plain(slot))
                || !quoted && !statement.is(slot - 1, Kind.COMMA)) {
            return false;
        }
        Source source = sources.after(slot);
        boolean object = !quoted
                && source != null
                && (statement.is(source.to() + 1, "to")
                        || statement.lower(slot).startsWith("ask")); // "…, urged leaders to act"
        if (source == null
                || object
                || !ends(source, quoted)
                || !sources.isSpeaker(source) && !sources.isAfterRemark(slot)) {
            return false;
        }
        return add(cue, slot, slot, source, Stance.AFTER);
    }

    /** Whether nothing that is said follows the source: "said officials of the union.", not "said officials of it met". */
    private boolean ends(Source source, boolean quoted) {
        int next = sources.afterComplements(source.to() + 1);
        return quoted
                || switch (statement.kind(next)) {
                    case COMMA, STOP, COLON, SEMICOLON, DASH, BREAK, OPEN -> true;
                    case MARK -> false;
                    default -> statement.is(next, "who") || statement.isAside(next);
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
        if (source != null && cue.form() == Cue.Form.BASE && endsAtComma(source, slot)) {
            return; // "Friends, ask not"
        }
        if (source != null
                && (cue.act() == Cue.Act.REMARK && silent.isGiven(source) || silent.isPassedOn(cue, source, slot))) {
            return;
        }
        if (source == null || silent.isDone(source) || !isLikely(cue, source, slot)) {
            if (source == null || silent.isDone(source) || says(slot)) {
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

    private boolean isLikely(Cue cue, Source source, int slot) {
        boolean naming = Words.NAMING.contains(statement.plain(slot));
        boolean quoted = sources.isAfterRemark(source.from()) && cue.act() == Cue.Act.SAY;
        boolean plainly =
                SAID.contains(statement.plain(slot)) && statement.isDeterminer(source.from()); // "the gardener said"
        return sources.isSpeaker(source) || plainly || says(slot) && !naming || quoted;
    }

    /** The speaker told before, or else whom the statement is about. */
    private void shared(Cue cue, int slot) {
        Source told = reports.isEmpty() ? sources.subject() : teller(slot).source();
        if (told != null
                && told.from() < slot
                && sources.isSpeaker(told)
                && !silent.isOpener(told)
                && isSameSentence(told.to(), slot)) {
            add(cue, slot, slot, told, Stance.SHARED);
        }
    }

    /** Who goes on: the last, but "Smith told us the report was wrong and said" is Smith again. */
    private Report teller(int slot) {
        int teller = reports.size() - 1;
        boolean goesOn = statement.is(slot - 1, "and") || statement.is(slot - 1, "but");
        while (goesOn && teller > 0 && isTold(teller)) {
            teller--;
        }
        return reports.get(teller);
    }

    /** Whether a report stands at once in what the one before tells. */
    private boolean isTold(int number) {
        Report report = reports.get(number);
        int before = report.clauseFrom() - 1 - reports.get(number - 1).clauseTo();
        return report.stance() == Stance.BEFORE && before >= 0 && before <= 1;
    }

    /** A passage may hold several. */
    private boolean isSameSentence(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (statement.is(i, Kind.STOP) && statement.start(i + 1) > statement.end(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean add(Cue cue, int from, int to, @Nullable Source source, Stance stance) {
        if (source == null || silent.isOwnVoice(source) || silent.isLetter(source)) {
            return false;
        }
        int last = from == to && sources.isParticle(to + 1) ? to + 1 : to;
        return reports.add(new Report(cue, from, last, source, stance));
    }
}
