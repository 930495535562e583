package org.claimdesk.analysis.spotting;

import java.util.Arrays;
import org.claimdesk.analysis.word.Typescript;
import org.jspecify.annotations.Nullable;

/** The words of one text with all that is known of each; the lists are asked once for a spelling. */
final class Vocabulary {
    private final Typescript text;
    private @Nullable Known[] known;

    Vocabulary(Typescript text) {
        this.text = text;
        this.known = new Known[text.spellings().size() + 16];
    }

    Typescript text() {
        return text;
    }

    /** What is known of the word between two offsets. */
    Known of(int from, int to) {
        int spelling = text.spelling(from, to);
        if (spelling >= known.length) {
            known = Arrays.copyOf(known, spelling * 2);
        }
        Known word = known[spelling];
        if (word == null) {
            word = Known.of(text.spellings().word(spelling));
            known[spelling] = word;
        }
        return word;
    }
}
