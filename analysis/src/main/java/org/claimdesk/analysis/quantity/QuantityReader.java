package org.claimdesk.analysis.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.analysis.word.Cardinal;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of a sentence and joins those that are one: ranges, changes from one value to another, scores. */
final class QuantityReader {
    private static final WordSet BEGINNINGS = beginnings();
    private static final WordSet AFTER_ARTICLE = afterArticle();
    private static final WordSet PARTS_OF_LAWS =
            WordSet.of("section", "article", "clause", "amendment", "chapter", "paragraph");

    private final Scene scene;
    private final Tokens tokens;
    private final AmountReader amounts;
    private final Shares shares;
    private final Multiples multiples;
    private final Pairs pairs;
    private final Ranks ranks;
    private final Majorities majorities;
    private final Durations durations;
    private final Countless countless;

    QuantityReader(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.amounts = new AmountReader(scene);
        this.shares = new Shares(scene);
        this.multiples = new Multiples(scene);
        this.pairs = new Pairs(scene, amounts);
        this.ranks = new Ranks(scene);
        this.majorities = new Majorities(scene);
        this.durations = new Durations(scene);
        this.countless = new Countless(scene);
    }

    /** Whether a figure may begin at a token; one look-up tells for most words. */
    static boolean mayBegin(Tokens tokens, int index) {
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case NUMBER -> true;
            case WORD ->
                BEGINNINGS.contains(token.text())
                                && !isPlainArticle(tokens, index)
                                && !Countless.isPlainNo(tokens, index)
                        || tokens.isGlued(index + 1) && Money.isSign(tokens.get(index + 1));
            case MARK -> tokens.isDash(index) || Money.isSign(token) || "½¼¾".contains(token.text());
        };
    }

    /** An article that leads to no "a hundred", no "a third", no "a year" and no "A$". */
    private static boolean isPlainArticle(Tokens tokens, int index) {
        boolean article = tokens.is(index, "a") || tokens.is(index, "an");
        return article && !tokens.isGlued(index + 1) && !tokens.isIn(index + 1, AFTER_ARTICLE);
    }

    private static WordSet afterArticle() {
        Set<String> words = new HashSet<>(Cardinals.afterArticle());
        words.addAll(Shares.parts());
        words.addAll(Durations.spans());
        return WordSet.copyOf(words);
    }

    private static WordSet beginnings() {
        Set<String> words = new HashSet<>(Cardinals.beginnings());
        words.addAll(Multiples.words());
        words.addAll(Money.codes());
        words.addAll(Ranks.words());
        words.addAll(Majorities.words());
        words.addAll(Countless.words());
        words.add("minus");
        return WordSet.copyOf(words);
    }

    List<Figure> read() {
        List<Figure> figures = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            int before = figures.size();
            if (mayBegin(tokens, index)) {
                readAt(index, figures);
            }
            index = figures.size() == before
                    ? index + 1
                    : figures.get(figures.size() - 1).amount().end();
        }
        new Changes(scene).tell(figures);
        return figures;
    }

    private void readAt(int index, List<Figure> figures) {
        Multiples.Multiple multiple = multiples.at(index);
        if (multiple != null) {
            figures.add(Figure.moved(multiple.amount(), multiple.direction()));
            return;
        }
        Amount share = shares.at(index);
        if (share != null) {
            figures.add(Figure.of(share));
            return;
        }
        Amount amount = amounts.at(index);
        if (amount != null) {
            figures.addAll(pairs.from(amount));
            return;
        }
        Amount other = withoutNumber(index);
        if (other != null) {
            figures.add(Figure.of(other));
        }
    }

    private @Nullable Amount withoutNumber(int index) {
        Amount law = law(index);
        Amount other = law != null ? law : countless.at(index);
        Amount rank = other != null ? other : ranks.at(index);
        Amount majority = rank != null ? rank : majorities.at(index);
        return majority != null ? majority : durations.at(index);
    }

    /** "Section 122": which part of a law is a thing to check, so its number is kept, with the part's name as unit. */
    private @Nullable Amount law(int index) {
        boolean named = tokens.isIn(index - 1, PARTS_OF_LAWS)
                && tokens.get(index - 1).capital()
                && tokens.get(index).isNumber();
        if (!named || scene.isDated(index) || Labels.runsOn(tokens, index + 1)) {
            return null;
        }
        Cardinal number = Cardinals.at(tokens, index);
        String part = tokens.get(index - 1).text();
        return number == null
                ? null
                : new Amount(index, index + 1, number.value(), number.precision(), part, false, false);
    }
}
