package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the statements of a text in order and says whose each quoted passage is. */
final class Quoting {
    private static final int LONGEST_OFFICE = 10;
    /** What a label calls somebody's words. */
    private static final WordSet PIECES = WordSet.of("quote", "quotes", "statement", "comment", "reaction", "response");

    private final Copy copy;
    private final Discourse discourse = new Discourse();
    private final List<Told> told;
    private final @Nullable Voice[] voices;
    private final Map<String, String> turns;
    private final boolean transcript;
    /** Who was quoted last in this paragraph, or led to the next one: "X wrote:". */
    private @Nullable Voice speaking;
    /** Who was said to have said something last in this paragraph, quoted or not. */
    private @Nullable Voice reporting;
    /** All who were, and the one who alone did in the paragraph before. */
    private final Set<String> tellers = new HashSet<>();

    private @Nullable Voice toldBefore;
    /** A passage that waits for the next statement to say whose it is. */
    private int waiting = -1;

    /** Whether the speaker stands over what is quoted, so that no name under it signs. */
    private boolean headed;

    /** Whose words stand without marks in the next paragraph: "He said:". */
    private @Nullable Voice leadIn;

    private @Nullable Turn turn;
    /** Whether the present statement is nothing but passages. */
    private boolean whollyQuoted;

    private Quoting(Copy copy, List<Statement> statements) {
        this.copy = copy;
        this.told = new ArrayList<>(statements.size());
        this.voices = new Voice[copy.passages().size()];
        this.turns = Turn.speakers(statements);
        this.transcript = Turn.areAll(statements, turns);
    }

    static Quoting of(Copy copy, List<Statement> statements) {
        Quoting quoting = new Quoting(copy, statements);
        for (Statement statement : statements) {
            quoting.read(statement);
        }
        return quoting;
    }

    List<Told> told() {
        return told;
    }

    /** Whose a passage is; null when nobody is said to have said it. */
    @Nullable
    Voice voice(int passage) {
        return voices[passage];
    }

    private void read(Statement statement) {
        whollyQuoted = isWhollyQuoted(statement);
        if (statement.startsParagraph()) {
            speaking = whollyQuoted ? speaking : null;
            toldBefore = whollyQuoted && tellers.size() == 1 ? reporting : null;
            reporting = null;
            tellers.clear();
        }
        SourceFinder sources = new SourceFinder(statement);
        List<Report> reports = ReportFinder.reports(statement, sources);
        List<@Nullable String> speakers = new ArrayList<>(reports.size());
        for (Report report : reports) {
            speakers.add(discourse.speaker(statement, report.source()));
        }
        List<Reported> reported = Contents.of(statement, reports, speakers);
        turn = turnAt(statement);
        told.add(new Told(statement, reported, turn));
        boolean answered = answerWaiting(statement, reported);
        if (statement.passages().length > 0) {
            quote(statement, reported, sources);
        }
        Figure heading = answered ? null : Headings.of(statement);
        headed = heading != null || headed && whollyQuoted;
        Voice leading = leadsOn(statement) ? leading(statement, reported, sources) : null;
        leadIn = leading != null && endsWithReport(statement, reports) ? leading : null;
        speaking = heading != null ? new Voice(heading.name(), "") : leading != null ? leading : speaking;
        reporting = reporter(reported);
        discourse.leave(statement);
    }

    /** Whose turn it is: a labelled one, one that was led on to, or the one before where a transcript goes on. */
    private @Nullable Turn turnAt(Statement statement) {
        if (!statement.startsParagraph()) {
            return turn;
        }
        Turn labelled = Turn.of(statement, turns);
        boolean led = labelled == null && !whollyQuoted && statement.passages().length == 0;
        String leader = led && leadIn != null ? leadIn.speaker() : null;
        if (leader != null) {
            return new Turn(leader, statement.start(0));
        }
        boolean goesOn = transcript && !statement.is(0, Kind.OPEN); // not "(WN) What is the latest?"
        return labelled == null && goesOn ? turn : labelled;
    }

    private void quote(Statement statement, List<Reported> reported, SourceFinder sources) {
        Attributing attributing = new Attributing(statement, reported);
        for (int slot : statement.passages()) {
            Reported report = attributing.reportOf(slot);
            Voice voice = report != null
                    ? new Voice(report.speaker(), report.cue())
                    : unreported(statement, slot, attributing, sources);
            voices[statement.passageNumber(slot)] = voice;
            speaking = voice != null ? voice : speaking;
        }
    }

    private @Nullable Voice reporter(List<Reported> reported) {
        Voice reporter = reporting;
        for (Reported report : reported) {
            boolean says = !report.report().isOpinion() && report.attributesStatement();
            if (says && report.speaker() != null) {
                tellers.add(report.speaker());
                reporter = new Voice(report.speaker(), "");
            }
        }
        return reporter;
    }

    /** "X wrote:", before words that stand in a paragraph of their own. */
    private static boolean leadsOn(Statement statement) {
        int last = statement.size() - 1;
        return statement.is(last, Kind.COLON) || statement.is(last, Kind.COMMA);
    }

    /** "Jane Doe, the deputy leader, said:" */
    private static boolean endsWithReport(Statement statement, List<Report> reports) {
        Report last = reports.isEmpty() ? null : reports.get(reports.size() - 1);
        int colon = statement.size() - 1;
        return last != null && statement.is(colon, Kind.COLON) && last.to() == colon - 1 && !last.isOpinion();
    }

    /** Whose words follow: those of who spoke last, or else of whom the statement is about. */
    private @Nullable Voice leading(Statement statement, List<Reported> reported, SourceFinder sources) {
        for (int i = reported.size() - 1; i >= 0; i--) {
            Reported report = reported.get(i);
            if (!report.report().isOpinion()) {
                return new Voice(report.speaker(), report.cue());
            }
        }
        Source subject = sources.subject();
        return subject != null && maySpeak(statement, subject)
                ? new Voice(discourse.speaker(statement, subject), "")
                : null;
    }

    /** "Smith said." after a quotation, “…,” he said" after it in its paragraph, or "—Smith" under it. */
    private boolean answerWaiting(Statement statement, List<Reported> reported) {
        if (waiting < 0) {
            return false;
        }
        Figure signed = signature(statement, 0);
        Reported report = signed == null ? telling(statement, reported) : null;
        Voice voice = signed != null
                ? new Voice(signed.name(), "")
                : report != null ? new Voice(report.speaker(), report.cue()) : voices[waiting];
        voices[waiting] = voice;
        waiting = -1;
        return signed != null;
    }

    private static @Nullable Reported telling(Statement statement, List<Reported> reported) {
        if (!statement.startsParagraph() && statement.isPassage(0)) {
            return new Attributing(statement, reported).reportOf(0);
        }
        boolean alone =
                reported.size() == 1 && statement.size() < 8 && reported.get(0).overlap(0, Integer.MAX_VALUE) == 0;
        return alone ? reported.get(0) : null;
    }

    /** Who signs from a slot on, with nothing but an office behind: "—Jane Doe", "Jane Doe, mayor". */
    private static @Nullable Figure signature(Statement statement, int slot) {
        int name = statement.is(slot, Kind.DASH) ? slot + 1 : slot;
        int next = statement.mentionEnd(name) + 1;
        boolean over = next >= statement.size()
                || next == statement.size() - 1
                || statement.is(next, Kind.COMMA) && statement.cues().length == 0;
        return over && statement.size() - next < LONGEST_OFFICE ? statement.figure(name) : null;
    }

    /** Whose words a label announces: "Quote from Jane Doe: “…”", "Statement by Jane Doe: “…”". */
    private static @Nullable Figure labelled(Statement statement, int slot) {
        boolean label =
                PIECES.contains(statement.lower(0)) && statement.isPreposition(1) && statement.is(slot - 1, Kind.COLON);
        return label && statement.mentionEnd(2) == slot - 2 ? statement.figure(2) : null;
    }

    /** A passage nobody is said to have said may carry on what somebody said before, or follow a colon. */
    private @Nullable Voice unreported(Statement statement, int slot, Attributing attributing, SourceFinder sources) {
        PassageShape shape = new PassageShape(copy, statement.passage(slot));
        if (whollyQuoted) {
            return carriedOn(statement, slot, shape);
        }
        Figure signed = statement.is(slot + 1, Kind.DASH) ? signature(statement, slot + 1) : labelled(statement, slot);
        if (signed != null) {
            return new Voice(signed.name(), "");
        }
        boolean introduced = statement.is(slot - 1, Kind.COLON) && shape.words() > 2;
        boolean remark = shape.isSentence() || shape.speaksOfItself() && shape.words() > 3;
        if (!introduced && !remark || attributing.isNamed(slot)) {
            return null;
        }
        boolean comma = shape.endsWithComma() || statement.is(1, Kind.COMMA);
        Source subject = sources.subject();
        if (slot == 0 && comma && statement.size() > 2) {
            return behind(statement, subject);
        }
        if (subject != null && subject.from() < slot && maySpeak(statement, subject)) {
            return new Voice(discourse.speaker(statement, subject), "");
        }
        return speaking != null || introduced ? speaking : new Voice(discourse.latestSpeaker(), "");
    }

    /** "“…,” Doe quivered"; of "“…,” the Spaniard quivered" nobody knows who it is. */
    private @Nullable Voice behind(Statement statement, @Nullable Source subject) {
        return subject != null && subject.from() == 1 && maySpeak(statement, subject)
                ? new Voice(discourse.speaker(statement, subject), "")
                : null;
    }

    /** A word at a sentence's start may look like a name; nothing but the sentence speaks for it. */
    private static boolean maySpeak(Statement statement, Source subject) {
        Figure figure = subject.isName() ? statement.figure(subject.head()) : null;
        return figure == null
                || figure.isSurelyPerson()
                || figure.isNamedAgain()
                || figure.isBody() && figure.isSpeaking();
    }

    private @Nullable Voice carriedOn(Statement statement, int slot, PassageShape shape) {
        if (statement.startsParagraph()) {
            waiting = headed ? -1 : statement.passageNumber(slot);
            return speaking != null ? speaking : toldBefore;
        }
        if (speaking != null) {
            return speaking;
        }
        if (!shape.isSentence() && !shape.speaksOfItself()) {
            return null;
        }
        return reporting != null ? reporting : new Voice(discourse.latestSpeaker(), "");
    }

    private static boolean isWhollyQuoted(Statement statement) {
        for (int i = 0; i < statement.size(); i++) {
            if (!statement.isPassage(i) && !statement.lower(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
