package org.claimdesk.analysis.sentence;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;

/** Finds the sentences of a text by the customs of English newspapers. */
public final class SentenceSplitter {
    private SentenceSplitter() {}

    /** Places of the sentences in order, trimmed of white space, together covering all that isn't white space. */
    public static List<TextPositionSelector> split(CodePointText text) {
        List<TextPositionSelector> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text.text());
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            addTrimmed(text, start, end, sentences);
            start = end;
        }
        return List.copyOf(sentences);
    }

    private static void addTrimmed(CodePointText text, int start, int end, List<TextPositionSelector> sentences) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.text().charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(text.place(from, to));
        }
    }
}
