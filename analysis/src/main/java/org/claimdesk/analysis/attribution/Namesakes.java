package org.claimdesk.analysis.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisations a text has named so far, by the noun they are called by: "union" of the National Union of Dockers. */
final class Namesakes {
    private final Map<String, Set<Figure>> byNoun = new HashMap<>();
    /** Of which the text told without a name, too: "a court in Ely". */
    private final Set<String> nameless = new HashSet<>();

    /** The only one with this noun in its name; null where there are others. */
    @Nullable
    Figure only(String noun) {
        Set<Figure> named = byNoun.getOrDefault(noun, Set.of());
        return named.size() == 1 && !nameless.contains(noun) ? named.iterator().next() : null;
    }

    /** Whether the text tells of no more than one. */
    boolean few(String noun) {
        return byNoun.getOrDefault(noun, Set.of()).size() < 2;
    }

    /** Remembers whom a statement names. */
    void leave(Statement statement) {
        for (int slot : statement.mentions()) {
            Figure figure = statement.figure(slot);
            if (figure != null && figure.isBody()) {
                String noun = noun(figure.name().toLowerCase(Locale.ROOT));
                if (Words.CONSTITUTED.contains(noun)) {
                    byNoun.computeIfAbsent(noun, n -> new HashSet<>(2)).add(figure);
                }
            }
        }
        for (int i = 1; i < statement.size(); i++) {
            if (Words.CONSTITUTED.contains(statement.plain(i))
                    && statement.mention(i) == null
                    && isOneOfMany(statement, i)) {
                nameless.add(statement.plain(i));
            }
        }
    }

    /** "a court", "a local court" */
    private static boolean isOneOfMany(Statement statement, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 3) && !statement.isBoundary(i); i--) {
            if (statement.isDeterminer(i)) {
                return !statement.is(i, "the");
            }
        }
        return false;
    }

    /** The last word, or the one before "of" and "for". */
    private static String noun(String name) {
        int of = name.indexOf(" of ");
        int purpose = name.indexOf(" for ");
        int end = of < 0 ? purpose : purpose < 0 ? of : Math.min(of, purpose);
        String head = end < 0 ? name : name.substring(0, end);
        return head.substring(head.lastIndexOf(' ') + 1);
    }
}
