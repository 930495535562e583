package org.claimdesk.core.anchor;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words to look for in a text, whatever the way they are written there (Knuth, Morris and Pratt's search). */
final class FoldedWords {
    private final int[] words;
    /** For each end of a prefix of the words, the length of the longest shorter prefix that ends there too. */
    private final int[] borders;

    private final boolean joined;

    private FoldedWords(int[] words, boolean joined) {
        this.words = words;
        this.joined = joined;
        this.borders = borders(words);
    }

    /** @param joined whether hyphens inside words don't count, here and in the text */
    static FoldedWords of(String words, boolean joined) {
        IntStream.Builder folded = IntStream.builder();
        FoldedReader reader = new FoldedReader(words.strip(), 0, joined);
        while (reader.next()) {
            folded.add(reader.character());
        }
        return new FoldedWords(folded.build().toArray(), joined);
    }

    private static int[] borders(int[] words) {
        int[] borders = new int[words.length];
        for (int i = 1, length = 0; i < words.length; i++) {
            while (length > 0 && words[i] != words[length]) {
                length = borders[length - 1];
            }
            length += words[i] == words[length] ? 1 : 0;
            borders[i] = length;
        }
        return borders;
    }

    boolean empty() {
        return words.length == 0;
    }

    /** The first place from an offset on where these words stand as whole words, in UTF-16 units; null for none. */
    @Nullable
    TextPositionSelector find(String text, int from) {
        int[] starts = new int[words.length];
        int matched = 0;
        int read = 0;
        FoldedReader reader = new FoldedReader(text, from, joined);
        while (reader.next()) {
            starts[read++ % words.length] = reader.first() ? reader.start() : -1;
            while (matched > 0 && words[matched] != reader.character()) {
                matched = borders[matched - 1];
            }
            matched += words[matched] == reader.character() ? 1 : 0;
            if (matched == words.length) {
                int start = starts[read % words.length];
                if (start >= 0 && reader.last() && Boundaries.around(text, start, reader.end())) {
                    return new TextPositionSelector(start, reader.end());
                }
                matched = borders[matched - 1];
            }
        }
        return null;
    }
}
