package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimdesk.analysis.sentence.SentenceSplitter;
import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have said what in one text, by the rules of English news writing. All places are in code points of the
 * text; a speaker is never a name the text doesn't hold.
 */
public final class Attributions {
    private final Typescript text;
    private final Copy copy;
    private final Quoting quoting;
    private final List<Quotation> quotations;

    private Attributions(Typescript text, Copy copy, Quoting quoting) {
        this.text = text;
        this.copy = copy;
        this.quoting = quoting;
        this.quotations = quotations(text, copy, quoting);
    }

    /**
     * Reads a text.
     *
     * @param sentences its sentences, in order
     */
    public static Attributions in(CodePointText text, List<TextPositionSelector> sentences) {
        return in(SentenceSplitter.layOut(text), sentences);
    }

    /** The same of a text that is laid out. */
    public static Attributions in(Typescript text, List<TextPositionSelector> sentences) {
        Copy copy = Copy.of(text);
        int[] starts = new int[sentences.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.start(sentences.get(i));
        }
        return new Attributions(text, copy, Quoting.of(copy, Statements.of(copy, starts)));
    }

    private static List<Quotation> quotations(Typescript text, Copy copy, Quoting quoting) {
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < copy.passages().size(); i++) {
            Passage passage = copy.passages().get(i);
            Voice voice = quoting.voice(i);
            if (voice != null) {
                TextPositionSelector place = text.place(passage.start(), passage.end());
                quotations.add(new Quotation(text.words(passage.start(), passage.end()), place, voice.attribution()));
            }
        }
        return List.copyOf(quotations);
    }

    /** Passages between quotation marks that are attributed to somebody, in the order of the text. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** Who is said to have said what stands at a place, outermost first; empty where the article speaks itself. */
    public List<Attribution> of(TextPositionSelector place) {
        int from = text.start(place);
        int to = text.end(place);
        int passage = passageAround(from, to);
        Voice voice = passage < 0 ? null : quoting.voice(passage);
        if (voice != null) {
            return chain(List.of(voice.attribution()), from, to);
        }
        Told told = toldAt(from, to);
        if (told == null) {
            return List.of();
        }
        int introduced = passageIntroduced(told, from, to);
        if (introduced >= 0) {
            return chain(
                    List.of(Objects.requireNonNull(quoting.voice(introduced)).attribution()), from, to);
        }
        Reported innermost = told.innermost(from, to);
        List<Attribution> chain = told.chain(from, to);
        return innermost != null && innermost.direct()
                ? chain(chain, Math.max(from, innermost.start()), Math.min(to, innermost.end()))
                : chain;
    }

    /**
     * The parts of a sentence that different people are said to say: "Smith said taxes fell, while Jones said prices
     * rose" has two. The sentence itself where one speaks or none.
     *
     * @param sentence one of the sentences of the text
     */
    public List<TextPositionSelector> parts(TextPositionSelector sentence) {
        int from = text.start(sentence);
        int to = text.end(sentence);
        Told told = passageAround(from, to) < 0 ? toldAt(from, to) : null;
        if (told == null) {
            return List.of(sentence);
        }
        List<TextPositionSelector> parts = new ArrayList<>(1);
        for (int slot : told.turnsOver()) {
            int end = told.statement().end(told.statement().lastBeforeLink(slot));
            int next = told.statement().start(slot);
            if (from < end && next < to) {
                parts.add(text.place(from, end));
                from = next;
            }
        }
        parts.add(parts.isEmpty() ? sentence : text.place(from, to));
        return List.copyOf(parts);
    }

    /** What is said at a place, without the words that attribute it; the whole place where nothing does. */
    public TextPositionSelector contentOf(TextPositionSelector place) {
        int from = text.start(place);
        int to = text.end(place);
        Told told = passageAround(from, to) < 0 ? toldAt(from, to) : null;
        if (told == null) {
            return place;
        }
        int introduced = passageIntroduced(told, from, to);
        if (introduced >= 0) {
            Passage passage = copy.passages().get(introduced);
            return text.place(Math.max(from, passage.markStart()), Math.min(to, passage.markEnd()));
        }
        Turn turn = told.turn();
        from = turn != null && turn.end() < to ? Math.max(from, turn.end()) : from;
        while (from < to && Letters.isSpace(text.characters()[from])) {
            from++;
        }
        Reported innermost = told.innermost(from, to);
        if (innermost == null || innermost.overlap(from, to) <= 0) {
            return text.place(from, to);
        }
        return text.place(Math.max(from, innermost.start()), Math.min(to, innermost.end()));
    }

    /** A place without the quotation marks that it begins or ends with, and without the full stop behind them. */
    public TextPositionSelector withinMarks(TextPositionSelector place) {
        int from = text.start(place);
        int to = text.end(place);
        int first = passageAround(from, from);
        int last = passageAround(to - 1 - stopBefore(to), to);
        int start = first < 0 ? from : Math.max(from, copy.passages().get(first).start());
        int end = last < 0 ? to : Math.min(to, copy.passages().get(last).end());
        return start < end ? text.place(start, end) : place;
    }

    /**
     * The passage that a place ends with, where it is most of the place and nothing but a colon and what somebody did
     * introduces it: "Smith took a shot: “…”"; or that it begins with: "“…” — Smith". Or -1.
     */
    private int passageIntroduced(Told told, int from, int to) {
        int first = told.reports().isEmpty() ? passageAround(from, from) : -1;
        Voice voice = first < 0 ? null : quoting.voice(first);
        if (voice != null && voice.speaker() != null) {
            Passage passage = copy.passages().get(first);
            return (passage.markEnd() - from) * 2 > to - from ? first : -1;
        }
        int last = told.reports().isEmpty() ? passageAround(to - 1, to - 1) : -1;
        if (last < 0 || quoting.voice(last) == null || !told.introduces(last)) {
            return -1;
        }
        Passage passage = copy.passages().get(last);
        boolean most = (Math.min(to, passage.markEnd()) - passage.markStart()) * 2 > to - from;
        return most && passage.markStart() > from ? last : -1;
    }

    /** What is reported inside the words of somebody. */
    private List<Attribution> chain(List<Attribution> outer, int from, int to) {
        List<Attribution> chain = new ArrayList<>(outer);
        Statement inside = Statements.open(
                copy, copy.tokens().firstFrom(from), copy.tokens().firstFrom(to));
        if (inside.size() > 0) {
            chain.addAll(reportedInside(inside).chain(from, to));
        }
        return List.copyOf(chain);
    }

    /** Inside a quotation only names and phrases are told: its pronouns are the speaker's. */
    private static Told reportedInside(Statement inside) {
        List<Report> reports = ReportFinder.reports(inside, new SourceFinder(inside));
        reports.removeIf(report -> report.source().kind() == Source.Kind.PRONOUN);
        Discourse discourse = new Discourse();
        List<@Nullable String> speakers = new ArrayList<>(reports.size());
        for (Report report : reports) {
            speakers.add(discourse.speaker(inside, report.source()));
        }
        return new Told(inside, Contents.of(inside, reports, speakers), null);
    }

    /** The passage whose marks stand around two UTF-16 offsets, or -1; a full stop may follow the last mark. */
    private int passageAround(int from, int to) {
        int low = 0;
        int high = copy.passages().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Passage passage = copy.passages().get(middle);
            if (passage.markEnd() <= from) {
                low = middle + 1;
            } else if (passage.markStart() > from) {
                high = middle - 1;
            } else {
                return to <= passage.markEnd() + stopBefore(to) ? middle : -1;
            }
        }
        return -1;
    }

    private int stopBefore(int end) {
        return end > 0 && text.characters()[end - 1] == '.' ? 1 : 0;
    }

    /** The first statement that reaches over a UTF-16 offset, if it begins before the other. */
    private @Nullable Told toldAt(int from, int to) {
        List<Told> told = quoting.told();
        int low = 0;
        int high = told.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (told.get(middle).end() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < told.size() && told.get(low).start() < to ? told.get(low) : null;
    }
}
