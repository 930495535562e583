package org.claimdesk.analysis.sentence;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;

/**
 * Finds the sentences of a text by the customs of English newspapers: abbreviations, initials, quotations, ellipses, lists,
 * headlines and lines broken at a fixed width. A blank line always parts sentences. Text in other scripts is cut at its own
 * full stops. A run of words longer than any sentence is cut at a space, so a sentence is never longer than a few thousand
 * characters.
 */
public final class SentenceSplitter {
    private SentenceSplitter() {}

    /** Places of the sentences in order, trimmed of white space, together covering all that isn't white space. */
    public static List<TextPositionSelector> split(CodePointText text) {
        return split(layOut(text));
    }

    /** Lays a text out for reading: line ends within sentences become spaces, those of paragraphs {@link Typescript#PARAGRAPH}. */
    public static Typescript layOut(CodePointText text) {
        return Typescript.of(text, LineBreaks::settle);
    }

    /** The sentences of a text that is laid out. */
    public static List<TextPositionSelector> split(Typescript text) {
        List<TextPositionSelector> sentences = new ArrayList<>();
        SentenceScanner scanner = new SentenceScanner(text.characters());
        while (scanner.next()) {
            sentences.add(text.place(scanner.start(), scanner.end()));
        }
        return List.copyOf(sentences);
    }
}
