package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import org.claimdesk.analysis.word.Cardinal;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Ordinals;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads places in an order: "ranked no. 1", "the No. 2 member", "ranks 49th", "third-highest", "second in the nation". */
final class Ranks {
    private static final WordSet ENDINGS = WordSet.of("st", "nd", "rd", "th");
    private static final WordSet RANKED = WordSet.of(
            "rank", "ranks", "ranked", "ranking", "rated", "placed", "finished", "finishes", "finishing", "came");
    private static final WordSet NAMED = WordSet.of("no", "number");
    /** "the No. 2 member" has a place, "Measure No. 2" a name. */
    private static final WordSet BEFORE_NUMBER = WordSet.of(
            "the", "a", "an", "its", "their", "our", "his", "her", "s", "is", "are", "was", "were", "as", "be", "been",
            "to", "remains", "became");

    private static final WordSet SUPERLATIVES = WordSet.of("most", "least", "best", "worst");
    /** End like superlatives. */
    private static final WordSet NO_SUPERLATIVES = WordSet.of(
            "guest",
            "request",
            "test",
            "west",
            "midwest",
            "forest",
            "interest",
            "arrest",
            "protest",
            "contest",
            "conquest",
            "harvest",
            "quest",
            "priest",
            "chest",
            "inquest",
            "manifest",
            "invest",
            "suggest");

    private static final WordSet AMONG = WordSet.of(
            "nation",
            "country",
            "world",
            "state",
            "league",
            "table",
            "standings",
            "rankings",
            "ranking",
            "list",
            "polls",
            "continent",
            "region",
            "us",
            "u",
            "uk",
            "eu",
            "europe",
            "africa",
            "asia",
            "america");
    private static final WordSet EVERYWHERE =
            WordSet.of("nationally", "nationwide", "worldwide", "globally", "overall");
    private static final int VERB_AWAY = 4;

    private final Scene scene;
    private final Tokens tokens;

    Ranks(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The words in which a place may be told. */
    static WordSet words() {
        return WordSet.copyOf(Ordinals.PLACES.keySet());
    }

    @Nullable
    Amount at(int index) {
        if (scene.isDated(index)) {
            return null;
        }
        Amount numbered = numbered(index);
        return numbered != null ? numbered : ordinal(index);
    }

    /** "ranked no. 1", "the number one cause". */
    private @Nullable Amount numbered(int index) {
        boolean stop = tokens.is(index - 1, ".");
        int name = stop ? index - 2 : index - 1;
        boolean named = stop ? tokens.is(name, "no") : tokens.isIn(name, NAMED);
        Cardinal number = named ? Cardinals.at(tokens, index) : null;
        if (number == null || number.end() != index + 1 || Labels.runsOn(tokens, index + 1)) {
            return null;
        }
        boolean placed = tokens.isIn(name - 1, BEFORE_NUMBER)
                && (tokens.get(name + 1).isNumber() || stop || tokens.is(name, "number"));
        return placed || isRanked(name) ? rank(index, index + 1, number.value()) : null;
    }

    private boolean isRanked(int before) {
        for (int i = before - 1; i > before - VERB_AWAY - 1 && !scene.endsClause(i); i--) {
            if (tokens.isIn(i, RANKED)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Amount ordinal(int index) {
        Token token = tokens.get(index);
        boolean digits = token.small() > 0 && tokens.isGlued(index + 1) && tokens.isIn(index + 1, ENDINGS);
        int place = digits ? token.small() : Ordinals.PLACES.getOrDefault(token.text(), 0);
        int end = digits ? index + 2 : index + 1;
        if (place == 0) {
            return null;
        }
        boolean superlative = place > 1 && isSuperlative(tokens.isInnerDash(end) ? end + 1 : end);
        return superlative || isRankedJustBefore(index) || isAmong(end)
                ? rank(index, end, BigDecimal.valueOf(place))
                : null;
    }

    private boolean isSuperlative(int index) {
        String word = tokens.get(index).text();
        return SUPERLATIVES.contains(word)
                || word.endsWith("est") && word.length() > 4 && !NO_SUPERLATIVES.contains(word);
    }

    /** "finished second", "ranks only 25th", but not "finished the second half". */
    private boolean isRankedJustBefore(int index) {
        int verb = tokens.is(index - 1, "only") || tokens.is(index - 1, "just") ? index - 2 : index - 1;
        verb = tokens.is(verb, "th") || tokens.is(verb, "at") ? verb - 1 : verb;
        return tokens.isIn(verb, RANKED) && (!tokens.is(verb, "came") || !tokens.is(index, "first"));
    }

    /** "second in the nation", "45th worldwide". */
    private boolean isAmong(int end) {
        int noun = tokens.is(end + 1, "the") ? end + 2 : end + 1;
        return tokens.isIn(end, EVERYWHERE) || tokens.is(end, "in") && tokens.isIn(noun, AMONG);
    }

    private static Amount rank(int first, int end, BigDecimal place) {
        return new Amount(first, end, place, BigDecimal.ONE, "rank", false, false);
    }
}
