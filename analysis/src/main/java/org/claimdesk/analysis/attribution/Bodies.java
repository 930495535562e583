package org.claimdesk.analysis.attribution;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation "it" and "the company" mean: the one that spoke last, or else the one the latest statement is about;
 * none where one spoke and another was told of since. A place, a building, an event or a bare abbreviation is meant only
 * after it has spoken itself.
 */
final class Bodies {
    /** How many statements back the words reach to one that spoke, and to one that was only told of. */
    private static final int REACH = 5;

    private static final int REACH_OF_TOLD = 2;

    private final Set<Figure> speakers = new HashSet<>();
    private @Nullable Figure speaker;
    private @Nullable Figure told;
    private boolean spokeHere;
    private final Namesakes namesakes = new Namesakes();
    private int sinceSpoken;
    private int sinceTold;

    /** Somebody spoke: of several in one statement the first, who tells what the others say. */
    void speaks(Figure figure) {
        boolean unsure = !figure.isBody() && !figure.isNamedAgain();
        if (unsure || figure.isSurelyPerson() || figure.isPeople()) {
            return;
        }
        speakers.add(figure);
        if (!spokeHere) {
            speaker = figure;
            told = null;
            spokeHere = true;
            sinceSpoken = 0;
        }
    }

    /** Somebody without a name spoke, whom the words can mean as well. */
    void othersSpeak() {
        if (!spokeHere) {
            speaker = null;
            told = null;
        }
    }

    /** The one that is meant; null when the text leaves it open. */
    @Nullable
    Figure meant() {
        Figure spoke = sinceSpoken <= REACH ? speaker : null;
        Figure subject = sinceTold <= REACH_OF_TOLD ? told : null;
        return spoke == null ? subject : subject == null ? spoke : null;
    }

    /** The one that a noun like "ministry" can stand for; of several named so only one that has spoken. */
    @Nullable
    Figure meant(String noun, Statement statement) {
        namesakes.hear(statement);
        Figure figure = Words.BODIES.contains(noun) ? meant() : null;
        if (figure != null && figure.mayBe(noun) && (figure == speaker || namesakes.few(noun))) {
            return figure;
        }
        return namesakes.only(noun, statement.copy());
    }

    /** Remembers whom a statement is about once it is read. */
    void leave(Statement statement) {
        namesakes.hear(statement);
        Figure subject = spokeHere ? null : subject(statement);
        if (subject != null) {
            told = subject == speaker || !canSpeak(subject) ? null : subject;
            sinceTold = 0;
            sinceSpoken = subject == speaker ? 0 : sinceSpoken;
        }
        spokeHere = false;
        sinceSpoken++;
        sinceTold++;
    }

    private @Nullable Figure subject(Statement statement) {
        for (int slot : statement.mentions()) {
            Figure figure = statement.figure(slot);
            boolean listens = Contents.ADDRESSED.contains(statement.plain(slot - 1)); // "told the BBC"
            if (figure != null && figure.isBody() && !listens && !isComplement(statement, slot)) {
                return figure;
            }
        }
        return null;
    }

    private boolean canSpeak(Figure figure) {
        return speakers.contains(figure) || !figure.isPlace() && figure.isSpeaking();
    }

    /** "with the Securities and Exchange Commission" is a complement to its end. */
    private static boolean isComplement(Statement statement, int slot) {
        Phrases phrases = new Phrases(statement);
        int from = phrases.start(slot);
        if (statement.is(from - 1, "and") && from > 1 && statement.is(from - 2, Tokens.Kind.CAPITAL)) {
            from = phrases.start(from - 2);
        }
        return from > 0 && statement.isPreposition(from - 1);
    }
}
