package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of one sentence: letters and digits with the marks inside them ("don't", "4.5", "mid-May"), currency and percent
 * signs, and the marks that end it.
 */
final class Words {
    private static final String SIGNS = "%$€£¥?!";
    private static final String INSIDE = "'’-.,&";

    private final List<String> written = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();

    private Words() {}

    static Words of(String sentence) {
        Words words = new Words();
        int at = 0;
        while (at < sentence.length()) {
            char c = sentence.charAt(at);
            int end = isWordChar(c) ? wordEnd(sentence, at) : at + 1;
            if (isWordChar(c) || SIGNS.indexOf(c) >= 0) {
                words.add(sentence.substring(at, end));
            }
            at = end;
        }
        return words;
    }

    private static int wordEnd(String sentence, int start) {
        int end = start + 1;
        while (end < sentence.length() && (isWordChar(sentence.charAt(end)) || isInside(sentence, end))) {
            end++;
        }
        return end;
    }

    private static boolean isInside(String sentence, int at) {
        return INSIDE.indexOf(sentence.charAt(at)) >= 0
                && at + 1 < sentence.length()
                && isWordChar(sentence.charAt(at + 1));
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
