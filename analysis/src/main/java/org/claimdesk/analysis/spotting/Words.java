package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of one sentence: letters with an apostrophe inside ("don't"), digits with the marks inside a number
 * ("4,500.5"), and the signs %, $, €, £, ?, !. All other marks are left out.
 */
final class Words {
    private static final String SIGNS = "%$€£¥?!";

    private final List<String> written = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();

    private Words() {}

    static Words of(String sentence) {
        Words words = new Words();
        int at = 0;
        while (at < sentence.length()) {
            char c = sentence.charAt(at);
            boolean word = isWordChar(c);
            int end = word ? wordEnd(sentence, at) : at + 1;
            if (word || SIGNS.indexOf(c) >= 0) {
                words.add(sentence.substring(at, end));
            }
            at = end;
        }
        return words;
    }

    private static int wordEnd(String sentence, int start) {
        boolean number = Character.isDigit(sentence.charAt(start));
        int end = start + 1;
        while (end < sentence.length() && goesOn(sentence, end, number)) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(String sentence, int at, boolean number) {
        char c = sentence.charAt(at);
        if (isWordChar(c)) {
            return Character.isDigit(c) == number;
        }
        boolean inside = number ? c == '.' || c == ',' : c == '\'' || c == '’';
        return inside
                && at + 1 < sentence.length()
                && isWordChar(sentence.charAt(at + 1))
                && Character.isDigit(sentence.charAt(at + 1)) == number;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private void add(String word) {
        written.add(word);
        lower.add(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    int count() {
        return written.size();
    }

    String written(int index) {
        return written.get(index);
    }

    /** In lower case, with a straight apostrophe. */
    String lower(int index) {
        return lower.get(index);
    }

    boolean isCapitalised(int index) {
        return Character.isUpperCase(written.get(index).charAt(0));
    }

    boolean isNumber(int index) {
        return Character.isDigit(written.get(index).charAt(0));
    }
}
