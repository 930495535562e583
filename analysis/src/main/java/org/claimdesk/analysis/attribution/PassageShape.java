package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.word.WordSet;

/** What the words of a quoted passage show by themselves: a title, a remark, a word or two. */
final class PassageShape {
    private static final WordSet FIRST_PERSON = WordSet.of(
            "i", "i'm", "i've", "i'll", "i'd", "we", "we're", "we've", "we'll", "we'd", "my", "our", "me", "us");
    private static final int LONGEST_TITLE = 8;

    private final Tokens tokens;
    private final int from;
    private final int to;

    PassageShape(Copy copy, Passage passage) {
        this.tokens = copy.tokens();
        this.from = tokens.firstFrom(passage.start());
        this.to = tokens.firstFrom(passage.end());
    }

    int words() {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.lower(i).isEmpty() ? 0 : 1;
        }
        return words;
    }

    /** Whether each word of weight has its capital, and nothing ends. */
    boolean isTitle() {
        int capitals = 0;
        for (int i = from; i < Math.min(to, from + LONGEST_TITLE * 2); i++) {
            switch (tokens.kind(i)) {
                case WORD -> {
                    if (!isSmall(tokens.lower(i))) {
                        return false;
                    }
                }
                case CAPITAL -> capitals++;
                default -> {}
            }
        }
        return capitals > 0 && words() <= LONGEST_TITLE && !speaksOfItself();
    }

    private static boolean isSmall(String word) {
        return Words.PREPOSITIONS.contains(word)
                || Words.CONJUNCTIONS.contains(word)
                || Words.DETERMINERS.contains(word);
    }

    boolean speaksOfItself() {
        for (int i = from; i < to; i++) {
            if (FIRST_PERSON.contains(tokens.lower(i)) && !tokens.words(i, i).equals("US")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it reads as one or more whole sentences. */
    boolean isSentence() {
        return to > from && tokens.isCapital(from) && words() > 3 && endsSentence();
    }

    boolean endsWithComma() {
        return to > from && tokens.kind(to - 1) == Tokens.Kind.COMMA;
    }

    private boolean endsSentence() {
        return switch (tokens.kind(to - 1)) {
            case STOP, COMMA, CLOSE, MARK -> true;
            default -> false;
        };
    }
}
