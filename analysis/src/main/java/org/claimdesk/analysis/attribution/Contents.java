package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.attribution.Report.Stance;
import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds which part of a statement each report attributes. */
final class Contents {
    private static final int ADDRESSEE = 10;
    private static final int LONGEST_ASIDE = 6;
    private static final WordSet BEFORE_COORDINATE = WordSet.of("and", "but", "while", "whereas", "although", "though");
    /** Verbs that name the listener next. */
    static final WordSet ADDRESSED = WordSet.of("told", "tell", "tells", "telling", "informed", "assured", "reminded");

    private static final WordSet OCCASIONS = WordSet.of(
            "late", "early", "last", "news", "press", "conference", "briefing", "interview", "phone", "telephone");

    /** What stands small behind the name of whom somebody told something: "told ABC radio". */
    private static final WordSet BROADCASTS = WordSet.of(
            "radio", "television", "tv", "news", "newspaper", "magazine", "website", "programme", "program", "show");

    private static final WordSet MEDIA = WordSet.of(
            "news",
            "agency",
            "state",
            "local",
            "broadcaster",
            "newspaper",
            "magazine",
            "channel",
            "radio",
            "television",
            "website",
            "weekly",
            "daily",
            "station");

    private final Statement statement;
    private final List<Report> reports;
    private final Phrases phrases;
    private final Adjuncts adjuncts;

    private Contents(Statement statement, List<Report> reports) {
        this.statement = statement;
        this.reports = reports;
        this.phrases = new Phrases(statement);
        this.adjuncts = new Adjuncts(statement, phrases);
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
        return new Reported(report, speaker, cue, statement.start(from), statement.end(to), isQuoted(report, from, to));
    }

    /** Whether all that is said is quoted, apart from the words that attribute it. */
    private boolean isQuoted(Report report, int from, int to) {
        boolean quoted = false;
        for (int i = from; i <= to; i++) {
            boolean own = i >= clauseFrom(report) && i < afterListener(report);
            if (!own && !statement.lower(i).isEmpty()) {
                return false;
            }
            quoted |= statement.isPassage(i);
        }
        return quoted;
    }

    /** Whether what is said stands before the report, or on both sides of it. */
    private boolean trails(Report report) {
        if (isAccording(report) || clauseFrom(report) == 0) {
            return clauseFrom(report) > 0;
        }
        boolean closed =
                statement.is(clauseFrom(report) - 1, Kind.COMMA) || statement.isPassage(clauseFrom(report) - 1);
        int next = afterListener(report);
        boolean over =
                switch (statement.kind(next)) {
                    case COMMA, STOP, BREAK -> true;
                    case MARK -> false;
                    default ->
                        adjuncts.begins(next)
                                && (report.stance() == Stance.AFTER
                                        || statement.isAfterPassage(clauseFrom(report))
                                        || isClosingAside(next));
                };
        boolean leads = (opensApart() || isNamedAfterOffice(report))
                && statement.is(next, Kind.COMMA)
                && statement.isPassage(next + 1);
        return report.stance() == Stance.AFTER && closed || closed && over && !leads && !report.shared();
    }

    /** "The mayor, Jane Doe, said, “…”" */
    private boolean isNamedAfterOffice(Report report) {
        int comma = report.clauseFrom() - 1;
        Source office = statement.is(comma, Kind.COMMA) ? phrases.endingAt(comma - 1) : null;
        String word = office == null ? "" : statement.lower(office.head());
        return office != null && office.from() == 0 && (Words.OFFICES.contains(word) || Words.isSource(word));
    }

    /** "In a speech, Smith said, “…”", "However, Smith said, “…”": what is before is not said. */
    private boolean opensApart() {
        String word = statement.plain(0);
        boolean opener = Words.OPENERS.contains(word) && !Words.PERSONAL_PRONOUNS.contains(word);
        return statement.isPreposition(0)
                || word.endsWith("ing")
                || opener && !statement.isDeterminer(0)
                || Words.CONJUNCTIONS.contains(word)
                || adjuncts.after(0) > 0;
    }

    /** "said on Monday.", "said in a statement,": when and where alone. "said in May prices fell" goes on. */
    private boolean isClosingAside(int from) {
        int slot = afterAside(from);
        return isEnd(slot) || statement.is(slot, Kind.COMMA) && !statement.isPassage(slot + 1);
    }

    private int afterAside(int from) {
        int slot = adjuncts.after(from);
        while (slot < statement.size() && tellsWhenOrWhere(slot)) {
            slot++;
        }
        return slot;
    }

    private boolean isEnd(int slot) {
        return slot >= statement.size() || statement.is(slot, Kind.STOP) || statement.is(slot, Kind.BREAK);
    }

    private boolean tellsWhenOrWhere(int slot) {
        return statement.isAside(slot)
                || statement.isDeterminer(slot)
                || statement.is(slot, Kind.NUMBER)
                || statement.mention(slot) != null
                || OCCASIONS.contains(statement.plain(slot))
                || Words.PAPERS.contains(statement.plain(slot));
    }

    private int afterListener(Report report) {
        int next = report.clauseTo() + 1;
        return ADDRESSED.contains(statement.lower(report.from())) ? afterAddressee(next) : next;
    }

    private static boolean isAccording(Report report) {
        return report.to() > report.from() && !report.verb().finite();
    }

    private int firstSlot(Report report) {
        if (trails(report)) {
            return 0;
        }
        int that = thatAfter(report.clauseTo() + 1, ADDRESSED.contains(statement.lower(report.from())));
        if (that >= 0) {
            return that + 1;
        }
        int slot = afterListener(report);
        int passage = passageAfter(slot);
        if (passage >= 0) {
            return passage;
        }
        int behind = adjuncts.after(slot);
        if (behind > slot && statement.isPassage(behind) && isRemark(behind)) {
            return behind; // "said in a statement “…”"
        }
        boolean mark = statement.is(slot, Kind.COMMA) || statement.is(slot, Kind.COLON);
        return mark ? slot + 1 : slot;
    }

    private boolean isRemark(int passage) {
        PassageShape shape = new PassageShape(statement.copy(), statement.passage(passage));
        return shape.isSentence() || shape.speaksOfItself();
    }

    /**
     * The first slot of who spoke and the verb: with "“…,” the mayor, Jane Doe, said" that of "the mayor", with "…,
     * councillors Jane Doe and John Roe said" that of "councillors".
     */
    private int clauseFrom(Report report) {
        int from = report.clauseFrom();
        int called = from > 0 && !statement.isBoundary(from - 1) ? phrases.start(from - 1) : from;
        if (called < from && (statement.is(called - 1, Kind.COMMA) || statement.isPassage(called - 1))) {
            return called;
        }
        boolean apposed = statement.is(from - 1, Kind.COMMA) && !statement.isBoundary(from - 2);
        Source phrase = apposed ? phrases.endingAt(from - 2) : null;
        int office = phrase == null ? from : phrase.from();
        return office < from && statement.isAfterPassage(office) ? office : from;
    }

    /** "told ABC's “This Week” that": a listener's name may be quoted. */
    private int thatAfter(int slot, boolean addressed) {
        for (int i = slot; i < slot + ADDRESSEE && i < statement.size(); i++) {
            if (statement.is(i, "that") && statement.is(i, Kind.WORD)) {
                return i;
            }
            boolean named = addressed && statement.isPassage(i);
            if (statement.isBoundary(i) && !named && !Words.DATES.contains(statement.plain(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** "wrote on Twitter: “…”", "wrote on X, once Twitter: “…”" */
    private int passageAfter(int slot) {
        for (int i = slot; i < slot + ADDRESSEE && i < statement.size() - 1; i++) {
            boolean mark = statement.is(i, Kind.COMMA) || statement.is(i, Kind.COLON);
            if (mark && statement.isPassage(i + 1)) {
                return i + 1;
            }
            if (mark && !statement.isPreposition(slot)) {
                return -1;
            }
        }
        return -1;
    }

    private int afterAddressee(int slot) {
        int noun = statement.isDeterminer(slot) ? slot + 1 : slot;
        int name = noun;
        while (MEDIA.contains(statement.plain(name))) {
            name++;
        }
        if (name > noun) { // "told news agency HTI", "told a local radio station"
            return statement.mention(name) != null ? statement.mentionEnd(name) + 1 : afterBroadcast(name);
        }
        boolean word = statement.is(noun, Kind.WORD) || statement.mention(noun) != null;
        int after = word ? statement.mentionEnd(noun) + 1 : slot;
        return afterBroadcast(after);
    }

    private int afterBroadcast(int slot) {
        return BROADCASTS.contains(statement.plain(slot)) ? slot + 1 : slot;
    }

    private int lastSlot(Report report, int number) {
        if (trails(report)) {
            return lastOfTrailed(report);
        }
        int last = relative(report) ? nextComma(report.to()) - 1 : statement.size() - 1;
        for (int i = number + 1; i < reports.size(); i++) {
            Report later = reports.get(i);
            int before = later.clauseFrom() - 1;
            if (before >= report.clauseTo() && (isCoordinate(before) || isClosing(later))) {
                return Math.min(last, before - 1);
            }
        }
        return last;
    }

    /** "…, Smith told reporters." ends what somebody else is said to say before. */
    private boolean isClosing(Report report) {
        int next = afterListener(report);
        boolean aside = statement.size() - next < LONGEST_ASIDE && isEnd(afterAside(next));
        boolean last = next >= statement.size() - 1 || aside;
        return last && statement.is(report.clauseFrom() - 1, Kind.COMMA) && trails(report);
    }

    /** "…, X said, …" leaves both sides; "…, X said" what is before. */
    private int lastOfTrailed(Report report) {
        int before = clauseFrom(report) - 1;
        boolean both = statement.size() - report.clauseTo() > 4
                && statement.is(report.clauseTo() + 1, Kind.COMMA)
                && !isReported(report.clauseTo() + 2)
                && (!statement.isAfterPassage(clauseFrom(report)) || quotesAfter(report))
                && (report.stance() == Stance.BEFORE || isAccording(report) || quotesAfter(report));
        return both ? statement.size() - 1 : statement.is(before, Kind.COMMA) ? before - 1 : before;
    }

    /** "…, Smith said, according to Jones": what begins here attributes as well. */
    private boolean isReported(int slot) {
        for (Report report : reports) {
            if (report.clauseFrom() == slot && isAccording(report)) {
                return true;
            }
        }
        return false;
    }

    private boolean quotesAfter(Report report) {
        for (int i = report.clauseTo() + 1; i < statement.size(); i++) {
            if (statement.isPassage(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCoordinate(int before) {
        return BEFORE_COORDINATE.contains(statement.plain(before)) || statement.is(before, Kind.SEMICOLON);
    }

    private boolean relative(Report report) {
        return isRelative(statement, report);
    }

    /** "X, who said …": what follows the next comma is no longer said. */
    static boolean isRelative(Statement statement, Report report) {
        return report.stance() == Stance.BEFORE
                && (statement.plain(report.from() - 1).equals("who")
                        || statement.plain(report.from() - 1).equals("which"));
    }

    private int nextComma(int slot) {
        int i = slot + 1;
        while (i < statement.size() && !statement.is(i, Kind.COMMA)) {
            i++;
        }
        return i;
    }
}
