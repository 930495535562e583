package org.claimdesk.analysis.word;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads counting numbers: "700,000", "2.3 million", "twenty-five", "three and a half", "a dozen", "hundreds of thousands". */
public final class Cardinals {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final String VULGAR_FRACTIONS = "½¼¾";
    private static final String[] VULGAR_VALUES = {"0.5", "0.25", "0.75"};
    private static final WordSet BELOW_LINE = WordSet.of("2", "3", "4", "8", "16", "32");
    /** As many decimals as a thirty-second has. */
    private static final int PLACES = 5;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final WordSet ARTICLES = WordSet.of("a", "an");
    private static final WordSet NO_COUNT =
            WordSet.of("the", "them", "us", "you", "these", "those", "my", "our", "your", "his", "her", "their", "its");

    private static final WordSet BEGINNINGS = beginnings();

    private Cardinals() {}

    /** The words a number may begin with. */
    public static WordSet beginnings() {
        Set<String> words = new HashSet<>(ARTICLES);
        words.addAll(NumberWords.SMALL.keySet());
        words.addAll(NumberWords.VAGUE.keySet());
        words.addAll(NumberWords.FEW);
        words.add("half");
        return WordSet.copyOf(words);
    }

    /** The words that make a number with the article before them: "a million", "a few". */
    public static WordSet afterArticle() {
        Set<String> words = new HashSet<>(NumberWords.SCALES.keySet());
        words.addAll(NumberWords.FEW);
        return WordSet.copyOf(words);
    }

    /** The number that begins at a token, or null. */
    public static @Nullable Cardinal at(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (token.isNumber()) {
            return scaled(tokens, withFraction(tokens, digits(tokens, index)));
        }
        if (token.isWord()) {
            return !BEGINNINGS.contains(token.text()) ? null : inWords(tokens, index, token.text());
        }
        int fraction = token.text().isEmpty() ? -1 : VULGAR_FRACTIONS.indexOf(token.text());
        return fraction < 0 ? null : scaled(tokens, exact(new BigDecimal(VULGAR_VALUES[fraction]), index + 1));
    }

    /** The worth of a scale word ("million", "bn"), or null. */
    public static @Nullable BigDecimal scale(String word) {
        return NumberWords.SCALES.get(word);
    }

    private static @Nullable Cardinal inWords(Tokens tokens, int index, String word) {
        if (NumberWords.SMALL.containsKey(word)) {
            return scaled(tokens, withHalf(tokens, spelled(tokens, index)));
        }
        if (ARTICLES.contains(word) || NumberWords.FEW.contains(word)) {
            return afterArticle(tokens, index, NumberWords.FEW.contains(word));
        }
        if (word.equals("half")) {
            return halfA(tokens, index);
        }
        return vague(tokens, index);
    }

    /** "a hundred", "a million", "several thousand", "a few hundred", "a couple of hundred". */
    private static @Nullable Cardinal afterArticle(Tokens tokens, int index, boolean few) {
        if (!few && tokens.isIn(index + 1, NumberWords.FEW)) {
            return afterArticle(tokens, index + 1, true);
        }
        int scale = few && tokens.is(index + 1, "of") ? index + 2 : index + 1;
        if (!tokens.get(scale).isWord()
                || !NumberWords.SCALES.containsKey(tokens.get(scale).text())) {
            return isCoupleOf(tokens, index, scale) ? new Cardinal(TWO, BigDecimal.ONE, scale, true, false) : null;
        }
        BigDecimal times = tokens.is(index, "couple") ? TWO : BigDecimal.ONE;
        Cardinal number =
                few ? scaled(tokens, new Cardinal(times, BigDecimal.ONE, scale, true, false)) : spelled(tokens, scale);
        return few ? number : scaled(tokens, withHalf(tokens, number));
    }

    /** "a couple of people": two or so; but "the couple of the year" and "a couple of those" count nothing. */
    private static boolean isCoupleOf(Tokens tokens, int index, int counted) {
        return tokens.is(index, "couple")
                && tokens.is(index + 1, "of")
                && tokens.isIn(index - 1, ARTICLES)
                && tokens.get(counted).isWord()
                && !tokens.isIn(counted, NO_COUNT);
    }

    /** "half a million", "half a dozen". */
    private static @Nullable Cardinal halfA(Tokens tokens, int index) {
        BigDecimal scale = tokens.isIn(index + 1, ARTICLES)
                ? NumberWords.SCALES.get(tokens.get(index + 2).text())
                : null;
        return scale == null ? null : new Cardinal(HALF, TENTH, index + 3, false, true).scaledLike(scale);
    }

    private static @Nullable Cardinal vague(Tokens tokens, int index) {
        BigDecimal worth = NumberWords.VAGUE.get(tokens.get(index).text());
        if (worth == null) {
            return null;
        }
        BigDecimal more = tokens.is(index + 1, "of")
                ? NumberWords.VAGUE.get(tokens.get(index + 2).text())
                : null;
        BigDecimal value = more == null ? worth : worth.multiply(more);
        return new Cardinal(value, value, more == null ? index + 1 : index + 3, true, true);
    }

    private static Cardinal digits(Tokens tokens, int index) {
        String digits = tokens.get(index).text();
        int end = index + 1;
        while (isSpacedGroup(tokens, end)) {
            digits += tokens.get(end++).text();
        }
        return exact(new BigDecimal(digits), end);
    }

    /** "700 000", the way of the South African and many European desks; a common space needs round thousands to be believed. */
    private static boolean isSpacedGroup(Tokens tokens, int index) {
        Token group = tokens.get(index);
        Token before = tokens.get(index - 1);
        boolean groups = group.isWhole(3) && before.text().length() <= 3 && before.small() > 0;
        String gap = groups ? tokens.gapBefore(index) : "";
        return gap.length() == 1 && (gap.charAt(0) != ' ' || group.is("000"));
    }

    private static Cardinal exact(BigDecimal value, int end) {
        return new Cardinal(value, BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())), end, false, false);
    }

    /** "6-1/2", "3 1/8": halves, quarters and what the stock exchange counts in. */
    private static Cardinal withFraction(Tokens tokens, Cardinal whole) {
        int upper = tokens.isInnerDash(whole.end()) ? whole.end() + 1 : whole.end();
        BigDecimal part = whole.value().scale() > 0 ? null : fraction(tokens, upper);
        return part == null
                ? withHalf(tokens, whole)
                : exact(whole.value().add(part).stripTrailingZeros(), upper + 3);
    }

    /** "7/8" of three tokens; null for anything else, a date among it. */
    private static @Nullable BigDecimal fraction(Tokens tokens, int upper) {
        int lower = upper + 2;
        boolean written = tokens.is(upper + 1, "/") && tokens.isGlued(upper + 1) && tokens.isGlued(lower);
        if (!written || !tokens.isIn(lower, BELOW_LINE) || tokens.is(lower + 1, "/")) {
            return null;
        }
        int above = tokens.get(upper).small();
        int below = tokens.get(lower).small();
        return above <= 0 || above >= below
                ? null
                : BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), PLACES, HALF_UP);
    }

    /** "3½", "3 ½", "three and a half". */
    private static Cardinal withHalf(Tokens tokens, Cardinal whole) {
        int end = whole.end();
        String mark = tokens.get(end).text();
        int fraction = mark.isEmpty() ? -1 : VULGAR_FRACTIONS.indexOf(mark);
        if (fraction >= 0) {
            return exact(whole.value().add(new BigDecimal(VULGAR_VALUES[fraction])), end + 1);
        }
        int and = tokens.isInnerDash(end) ? end + 1 : end;
        int article = tokens.isInnerDash(and + 1) ? and + 2 : and + 1;
        int half = tokens.isInnerDash(article + 1) ? article + 2 : article + 1;
        boolean stated = tokens.is(and, "and") && tokens.isIn(article, ARTICLES) && tokens.is(half, "half");
        return stated ? new Cardinal(whole.value().add(HALF), TENTH, half + 1, false, whole.scaled()) : whole;
    }

    /** Multiplies by the scale words that follow, also when an adjective's dash stands between: "2.3 million", "7-million". */
    private static Cardinal scaled(Tokens tokens, Cardinal number) {
        Cardinal scaled = number;
        int at = tokens.isInnerDash(number.end()) ? number.end() + 1 : number.end();
        BigDecimal scale = NumberWords.SCALES.get(tokens.get(at).text());
        while (scale != null) {
            scaled = scaled.times(scale, at + 1);
            at++;
            scale = NumberWords.SCALES.get(tokens.get(at).text());
        }
        return scaled;
    }

    /** Number words that belong together: "two hundred and fifty", "twenty-five thousand three hundred". */
    private static Cardinal spelled(Tokens tokens, int index) {
        return new Spelled(tokens, index).read();
    }
}
