package org.claimdesk.analysis.word;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a stretch of text, white space left out. Any index may be asked for; outside there is an empty token. */
public final class Tokens {
    /** Longer digit strings are keys or bank accounts, not numbers; and big decimals slow down with the square of the length. */
    private static final int MOST_DIGITS = 30;

    private static final String[] MARKS = marks(0, 128);
    private static final char FIRST_DASH = '\u2010';
    private static final String[] DASHES_AND_QUOTES = marks(FIRST_DASH, '\u2030');

    private final Typescript text;
    private final List<Token> tokens;

    private Tokens(Typescript text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    private static String[] marks(int from, int to) {
        String[] marks = new String[to - from];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = String.valueOf((char) (from + i));
        }
        return marks;
    }

    /** Tokens between two UTF-16 offsets. */
    public static Tokens of(Typescript text, int from, int to) {
        char[] characters = text.characters();
        List<Token> tokens = new ArrayList<>((to - from) / 5 + 4);
        int at = from;
        while (at < to) {
            char c = characters[at];
            int end = at + 1;
            if (Letters.isLetter(c)) {
                end = endOfWord(characters, at, to);
                tokens.add(new Token(Token.Kind.WORD, text.lower(at, end), at, end, Letters.isUpper(c)));
            } else if (isDigit(c)) {
                end = endOfNumber(characters, at, to);
                tokens.add(number(text, at, end));
            } else if (isBareDecimal(characters, at, from, to)) {
                end = endOfDigits(characters, at + 1, to);
                tokens.add(number(text, at, end));
            } else if (!isSpace(c)) {
                tokens.add(new Token(Token.Kind.MARK, mark(c), at, end, false));
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

    /** Whether a dash stands at an index, and what follows is close to it: "four-year", "10–12"; a long one parts words. */
    public boolean isInnerDash(int index) {
        return isDash(index)
                && isGlued(index)
                && isGlued(index + 1)
                && (!is(index, "—") || isNumber(index - 1) && isNumber(index + 1));
    }

    private boolean isNumber(int index) {
        return get(index).kind() == Token.Kind.NUMBER;
    }

    /** Whether a dash that is not a long one stands close before a token: "mid-two", not "attack—two". */
    public boolean isHyphenated(int index) {
        return isGlued(index) && isDash(index - 1) && !is(index - 1, "—");
    }

    public boolean isDash(int index) {
        String mark = get(index).text();
        return mark.length() == 1 && "-‐‑–—−".indexOf(mark.charAt(0)) >= 0;
    }

    /** The words from one token to before another, as they stand. */
    public String words(int first, int end) {
        return text.words(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** What stands between a token and the one before it. */
    public String gapBefore(int index) {
        return index <= 0 || index >= tokens.size()
                ? ""
                : text.read(tokens.get(index - 1).end(), tokens.get(index).start());
    }

    private static String mark(char c) {
        if (c < MARKS.length) {
            return MARKS[c];
        }
        int dash = c - FIRST_DASH;
        return dash >= 0 && dash < DASHES_AND_QUOTES.length ? DASHES_AND_QUOTES[dash] : String.valueOf(c);
    }

    private static Token number(Typescript text, int start, int end) {
        Token.Kind kind = end - start > MOST_DIGITS ? Token.Kind.MARK : Token.Kind.NUMBER;
        String digits = text.read(start, end);
        return new Token(kind, digits.indexOf(',') < 0 ? digits : digits.replace(",", ""), start, end, false);
    }

    private static int endOfWord(char[] text, int start, int to) {
        int end = start + 1;
        while (end < to && (Letters.isLetter(text[end]) || isCombining(text[end]))) {
            end++;
        }
        return end;
    }

    /** ".02" with a space before it. */
    private static boolean isBareDecimal(char[] text, int at, int from, int to) {
        boolean apart = at == from || isSpace(text[at - 1]) || text[at - 1] == '(';
        return text[at] == '.' && apart && at + 1 < to && isDigit(text[at + 1]);
    }

    /** Digits, with commas before each three of them, and a decimal part. */
    private static int endOfNumber(char[] text, int start, int to) {
        int end = endOfDigits(text, start, to);
        if (end - start <= 3) {
            while (end < to && text[end] == ',' && endOfDigits(text, end + 1, to) == end + 4) {
                end += 4;
            }
        }
        boolean decimal = end + 1 < to && text[end] == '.' && isDigit(text[end + 1]);
        return decimal ? endOfDigits(text, end + 1, to) : end;
    }

    private static int endOfDigits(char[] text, int start, int to) {
        int end = start;
        while (end < to && isDigit(text[end])) {
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
