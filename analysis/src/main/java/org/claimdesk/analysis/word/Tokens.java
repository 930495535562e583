package org.claimdesk.analysis.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tokens of a stretch of text, white space left out. Any index may be asked for; outside there is an empty token. */
public final class Tokens {
    /** Longer digit strings are keys or bank accounts, not numbers; and big decimals slow down with the square of the length. */
    private static final int MOST_DIGITS = 30;

    private static final String[] MARKS = new String[128];

    static {
        for (char c = 0; c < MARKS.length; c++) {
            MARKS[c] = String.valueOf(c);
        }
    }

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Tokens between two UTF-16 offsets. */
    public static Tokens of(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>((to - from) / 5 + 4);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isLetter(c)) {
                end = endOfWord(text, at, to);
                tokens.add(word(text, at, end));
            } else if (isDigit(c)) {
                end = endOfNumber(text, at, to);
                tokens.add(number(text, at, end));
            } else if (!isSpace(c)) {
                tokens.add(new Token(
                        Token.Kind.MARK, c < MARKS.length ? MARKS[c] : text.substring(at, end), at, end, false));
            }
            at = end;
        }
        return new Tokens(text, tokens);
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int index) {
        return index < 0 || index >= tokens.size() ? Token.NONE : tokens.get(index);
    }

    public boolean is(int index, String word) {
        return get(index).text().equals(word);
    }

    public boolean isIn(int index, WordSet words) {
        return words.contains(get(index).text());
    }

    /** Whether nothing stands between a token and the one before it. */
    public boolean isGlued(int index) {
        return index > 0
                && index < tokens.size()
                && tokens.get(index - 1).end() == tokens.get(index).start();
    }

    /** Whether a dash stands at an index, and what follows is close to it: "four-year", "10–12". */
    public boolean isInnerDash(int index) {
        return isDash(index) && isGlued(index) && isGlued(index + 1);
    }

    public boolean isDash(int index) {
        String mark = get(index).text();
        return mark.length() == 1 && "-‐‑–—−".indexOf(mark.charAt(0)) >= 0;
    }

    /** The words from one token to before another, as they stand. */
    public String words(int first, int end) {
        return text.substring(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** What stands between a token and the one before it. */
    public String gapBefore(int index) {
        return index <= 0 || index >= tokens.size()
                ? ""
                : text.substring(tokens.get(index - 1).end(), tokens.get(index).start());
    }

    private static Token word(String text, int start, int end) {
        boolean capital = Character.isUpperCase(text.charAt(start));
        String word = text.substring(start, end);
        return new Token(Token.Kind.WORD, isSmall(word) ? word : word.toLowerCase(Locale.ROOT), start, end, capital);
    }

    private static boolean isSmall(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static Token number(String text, int start, int end) {
        Token.Kind kind = end - start > MOST_DIGITS ? Token.Kind.MARK : Token.Kind.NUMBER;
        String digits = text.substring(start, end);
        return new Token(kind, digits.indexOf(',') < 0 ? digits : digits.replace(",", ""), start, end, false);
    }

    private static int endOfWord(String text, int start, int to) {
        int end = start + 1;
        while (end < to && (Character.isLetter(text.charAt(end)) || isCombining(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Digits, with commas before each three of them, and a decimal part. */
    private static int endOfNumber(String text, int start, int to) {
        int end = endOfDigits(text, start, to);
        if (end - start <= 3) {
            while (end < to && text.charAt(end) == ',' && endOfDigits(text, end + 1, to) == end + 4) {
                end += 4;
            }
        }
        boolean decimal = end + 1 < to && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
        return decimal ? endOfDigits(text, end + 1, to) : end;
    }

    private static int endOfDigits(String text, int start, int to) {
        int end = start;
        while (end < to && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCombining(char c) {
        return c > 0x2ff && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c > 0x7f && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }
}
