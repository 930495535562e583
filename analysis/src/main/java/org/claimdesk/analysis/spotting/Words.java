package org.claimdesk.analysis.spotting;

import java.util.Arrays;
import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.Typescript;

/**
 * The words of one sentence: letters with an apostrophe inside ("don't"), digits with the marks inside a number
 * ("4,500.5"), and the signs %, $, €, £, ?, !. All other marks are left out.
 */
final class Words {
    private static final String SIGNS = "%$€£¥?!";
    private static final int CAPITALISED = 1;
    private static final int NUMBER = 2;
    private static final int ACRONYM = 4;

    private Known[] known;
    private byte[] looks;
    private int count;

    private Words(int expected) {
        this.known = new Known[expected];
        this.looks = new byte[expected];
    }

    static Words of(String sentence) {
        Typescript text = Typescript.of(sentence);
        return of(new Vocabulary(text), 0, text.length());
    }

    /** The words between two offsets of a text. */
    static Words of(Vocabulary vocabulary, int from, int to) {
        char[] text = vocabulary.text().characters();
        Words words = new Words((to - from) / 5 + 4);
        int at = from;
        while (at < to) {
            char c = text[at];
            boolean word = isWordChar(c);
            int end = word ? wordEnd(text, at, to) : at + 1;
            if (word || isSign(c)) {
                words.add(vocabulary.of(at, end), look(text, at, end));
            }
            at = end;
        }
        return words;
    }

    private static int wordEnd(char[] text, int start, int to) {
        boolean number = Letters.isDigit(text[start]);
        int end = start + 1;
        while (end < to && goesOn(text, end, to, number)) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(char[] text, int at, int to, boolean number) {
        char c = text[at];
        if (isWordChar(c)) {
            return Letters.isDigit(c) == number;
        }
        boolean inside = number ? c == '.' || c == ',' : c == '\'' || c == '’';
        return inside && at + 1 < to && isWordChar(text[at + 1]) && Letters.isDigit(text[at + 1]) == number;
    }

    private static boolean isWordChar(char c) {
        return Letters.isLetterOrDigit(c) || c > 0x7f && Character.isSurrogate(c);
    }

    private static boolean isSign(char c) {
        return c != ' ' && SIGNS.indexOf(c) >= 0;
    }

    private static int look(char[] text, int start, int end) {
        int look = Letters.isUpper(text[start]) ? CAPITALISED : 0;
        look |= Letters.isDigit(text[start]) ? NUMBER : 0;
        return look == CAPITALISED && isAcronym(text, start, end) ? look | ACRONYM : look;
    }

    private static boolean isAcronym(char[] text, int start, int end) {
        int at = start + 1;
        while (at < end && Letters.isUpper(text[at])) {
            at++;
        }
        return at == end && end - start > 1;
    }

    private void add(Known word, int look) {
        if (count == known.length) {
            known = Arrays.copyOf(known, count * 2);
            looks = Arrays.copyOf(looks, count * 2);
        }
        known[count] = word;
        looks[count++] = (byte) look;
    }

    int count() {
        return count;
    }

    Known known(int index) {
        return known[index];
    }

    /** In lower case, with a straight apostrophe. */
    String lower(int index) {
        return known[index].lower();
    }

    boolean isCapitalised(int index) {
        return (looks[index] & CAPITALISED) != 0;
    }

    /** More than one letter, and all of them capitals. */
    boolean isAcronym(int index) {
        return (looks[index] & ACRONYM) != 0;
    }

    boolean isNumber(int index) {
        return (looks[index] & NUMBER) != 0;
    }
}
