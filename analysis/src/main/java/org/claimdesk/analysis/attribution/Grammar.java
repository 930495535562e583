package org.claimdesk.analysis.attribution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.analysis.word.WordMap;
import org.claimdesk.analysis.word.WordSet;

/** What a token does in a sentence, as far as the rules ask. */
enum Grammar {
    /** No phrase reaches over it: a mark, a conjunction, a verb that is known. */
    BOUNDARY,
    PREPOSITION,
    DETERMINER,
    /** It may attribute: a form of such a verb, "according", or "opinion". */
    CUE;

    /** Nouns that attribute, after "in" and with whose they are: "in her words". */
    static final WordSet OPINIONS = WordSet.of("opinion", "view", "estimation", "words");

    /** Verbs that attribute with "on" behind: "he went on". */
    static final WordSet GOING = WordSet.of("went", "goes");

    private static final String ACCORDING = "according";
    private static final WordMap<Byte> LISTED = listed();

    private int flag() {
        return 1 << ordinal();
    }

    boolean in(byte flags) {
        return (flags & flag()) != 0;
    }

    /**
     * All that each token does, as flags.
     *
     * @param mentionOf the number of the mention a token is part of; below 0 for none
     */
    static byte[] flags(Tokens tokens, int[] mentionOf) {
        byte[] flags = new byte[tokens.size()];
        for (int token = 0; token < flags.length; token++) {
            flags[token] = switch (tokens.kind(token)) {
                case COMMA, STOP, COLON, SEMICOLON, DASH, OPEN, CLOSE, BREAK, MARK -> (byte) BOUNDARY.flag();
                case WORD, CAPITAL -> mentionOf[token] >= 0 ? 0 : flags(tokens.lower(token));
                default -> 0;
            };
        }
        return flags;
    }

    private static byte flags(String word) {
        Byte flags = LISTED.get(word);
        return flags == null ? 0 : flags;
    }

    /** One look for a word instead of one in each list. */
    private static WordMap<Byte> listed() {
        Map<String, Byte> listed = new HashMap<>();
        Stream.of(
                        Words.PREPOSITIONS,
                        Words.DETERMINERS,
                        Words.CONJUNCTIONS,
                        Words.AUXILIARIES,
                        Words.DATES,
                        Cue.words(),
                        OPINIONS,
                        GOING,
                        Set.of(ACCORDING))
                .flatMap(Collection::stream)
                .forEach(word -> listed.put(word, read(word)));
        return WordMap.copyOf(listed);
    }

    private static byte read(String word) {
        int flags = isBoundary(word) ? BOUNDARY.flag() : 0;
        flags |= Words.PREPOSITIONS.contains(word) ? PREPOSITION.flag() : 0;
        flags |= Words.DETERMINERS.contains(word) ? DETERMINER.flag() : 0;
        boolean cue = Cue.of(word) != null || word.equals(ACCORDING);
        flags |= cue || OPINIONS.contains(word) || GOING.contains(word) ? CUE.flag() : 0;
        return (byte) flags;
    }

    private static boolean isBoundary(String word) {
        return Words.CONJUNCTIONS.contains(word)
                || Words.AUXILIARIES.contains(word)
                || Words.DATES.contains(word)
                || (Cue.of(word) != null && !Words.SOURCES.contains(word) && !Words.PAPERS.contains(word));
    }
}
