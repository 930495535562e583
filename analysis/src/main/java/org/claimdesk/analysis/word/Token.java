package org.claimdesk.analysis.word;

/**
 * A run of letters, a number in digits, or a single other character.
 *
 * @param kind which of these it is
 * @param text letters in lower case, a number without its thousands commas, a mark as it stands
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset after the last one
 * @param capital whether it begins with a capital letter
 */
public record Token(Kind kind, String text, int start, int end, boolean capital) {
    /** Stands before the first and after the last token, and equals no word. */
    static final Token NONE = new Token(Kind.MARK, "", -1, -1, false);

    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public boolean is(String word) {
        return text.equals(word);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** A number in plain digits, such as a year or a day: no comma, no point. */
    public boolean isWhole(int digits) {
        return kind == Kind.NUMBER && text.length() == digits && end - start == digits && text.indexOf('.') < 0;
    }

    /** The value of a number of at most nine digits without a point, else -1. */
    public int small() {
        boolean plain = kind == Kind.NUMBER && text.length() <= 9 && text.indexOf('.') < 0;
        return plain ? Integer.parseInt(text) : -1;
    }
}
