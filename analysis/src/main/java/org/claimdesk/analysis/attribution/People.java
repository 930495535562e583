package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The people that a statement names, in its order.
 *
 * @param subjects those that it may be about
 * @param owners those who own something in it
 * @param others the owners and those that it tells of beside: "with Smith", "from Smith"
 */
record People(List<Figure> subjects, List<Figure> owners, List<Figure> others) {
    private static final WordSet LISTENED =
            WordSet.of("interview", "interviews", "conversation", "conversations", "talk", "call");

    /** How many words back in a statement a pronoun reaches. */
    private static final int REACH = 80;

    /** Those named up to a slot. */
    static People of(Statement statement, int until) {
        List<Figure> subjects = new ArrayList<>(4);
        List<Figure> owners = new ArrayList<>(4);
        List<Figure> others = new ArrayList<>(4);
        Phrases phrases = new Phrases(statement);
        int from = statement.mentionStart(Math.max(0, until - REACH));
        for (int i : statement.mentions()) {
            Figure figure = i < from || i >= until ? null : statement.figure(i);
            if (figure != null && phrases.isPerson(i) && figure.isSurelyPerson()) {
                int start = phrases.start(i);
                boolean complement = start > 0 && statement.isPreposition(start - 1);
                boolean owner = statement.is(statement.mentionEnd(i) + 1, Tokens.Kind.POSSESSIVE);
                if (complement && isListener(statement, start)) {
                    continue;
                }
                (complement || owner ? others : subjects).add(figure);
                if (owner && !complement) {
                    owners.add(figure);
                }
            }
        }
        return new People(subjects, owners, others);
    }

    /** "in an interview with X, she said" */
    private static boolean isListener(Statement statement, int start) {
        return statement.is(start - 1, "with") && LISTENED.contains(statement.plain(start - 2));
    }

    /** Whom a speaker tells of by name: in all that is quoted, and behind the word that says who speaks. */
    static Set<Figure> toldOf(Statement statement, int speaker) {
        Set<Figure> told = new HashSet<>();
        for (int slot : statement.passages()) {
            Tokens tokens = statement.copy().tokens();
            Passage passage = statement.passage(slot);
            int until = tokens.firstFrom(passage.end());
            for (int i = tokens.firstFrom(passage.start()); i < until; i++) {
                add(statement.copy().figure(i), told);
            }
        }
        for (int slot : statement.mentions()) {
            if (slot > speaker) {
                add(statement.figure(slot), told);
            }
        }
        return told;
    }

    private static void add(@Nullable Figure figure, Set<Figure> told) {
        if (figure != null) {
            told.add(figure);
        }
    }

    List<Figure> all() {
        List<Figure> all = new ArrayList<>(subjects);
        all.addAll(others);
        return all;
    }
}
