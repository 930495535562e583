package org.claimdesk.analysis.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisations a text has named so far, by the noun they are called by: "union" of the National Union of Dockers. */
final class Namesakes {
    private static final int LONGEST_PHRASE = 3;

    private final Map<String, Set<Figure>> byNoun = new HashMap<>();
    /** Whether the text tells of one without a name as well. */
    private final Map<String, Boolean> nameless = new HashMap<>();

    /** The only one with this noun in its name; null where there are others. */
    @Nullable
    Figure only(String noun, Copy copy) {
        Set<Figure> named = byNoun.getOrDefault(noun, Set.of());
        boolean alone = named.size() == 1 && !nameless.computeIfAbsent(noun, n -> isNameless(n, copy));
        return alone ? named.iterator().next() : null;
    }

    /** Whether the text has named no more than one. */
    boolean few(String noun) {
        return byNoun.getOrDefault(noun, Set.of()).size() < 2;
    }

    /** Remembers whom a statement names. */
    void hear(Statement statement) {
        for (int slot : statement.mentions()) {
            Figure figure = statement.figure(slot);
            if (figure != null && figure.isBody() && Words.CONSTITUTED.contains(figure.noun())) {
                byNoun.computeIfAbsent(figure.noun(), noun -> new HashSet<>(2)).add(figure);
            }
        }
    }

    /** "a court", "a local court" */
    private static boolean isNameless(String noun, Copy copy) {
        Tokens tokens = copy.tokens();
        int spelling = copy.text().spellings().numberOf(noun);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.spelling(i) == spelling && copy.mention(i) == null && isOneOfMany(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOfMany(Tokens tokens, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - LONGEST_PHRASE); i--) {
            if (Words.DETERMINERS.contains(tokens.lower(i))) {
                return !tokens.lower(i).equals("the");
            }
            if (tokens.kind(i) != Tokens.Kind.WORD) {
                return false;
            }
        }
        return false;
    }
}
