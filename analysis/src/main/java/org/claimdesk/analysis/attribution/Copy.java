package org.claimdesk.analysis.attribution;

import java.util.Arrays;
import java.util.List;
import org.claimdesk.analysis.word.Typescript;
import org.jspecify.annotations.Nullable;

/** A text as an editor reads it: its words, its quoted passages, and everybody it names. */
final class Copy {
    private final Typescript text;
    private final Tokens tokens;
    private final List<Passage> passages;
    private final List<Mention> mentions;
    private final int[] mentionOf;
    private final Cast cast;
    private final byte[] grammar;

    private Copy(Typescript text) {
        this.text = text;
        this.tokens = Tokenizer.tokens(text);
        this.passages = PassageScanner.passages(text);
        this.mentions = NameFinder.mentions(tokens);
        this.mentionOf = new int[tokens.size()];
        this.cast = Cast.of(tokens, mentions);
        Arrays.fill(mentionOf, -1);
        for (int i = 0; i < mentions.size(); i++) {
            Arrays.fill(mentionOf, mentions.get(i).from(), mentions.get(i).to() + 1, i);
        }
        this.grammar = Grammar.flags(tokens, mentionOf);
    }

    static Copy of(Typescript text) {
        return new Copy(text);
    }

    Typescript text() {
        return text;
    }

    Tokens tokens() {
        return tokens;
    }

    List<Passage> passages() {
        return passages;
    }

    boolean is(Grammar asked, int token) {
        return asked.in(grammar[token]);
    }

    /** The mention a token is part of. */
    @Nullable
    Mention mention(int token) {
        return mentionOf[token] < 0 ? null : mentions.get(mentionOf[token]);
    }

    /** Whom the mention at a token names. */
    @Nullable
    Figure figure(int token) {
        return mentionOf[token] < 0 ? null : cast.figure(mentionOf[token]);
    }
}
