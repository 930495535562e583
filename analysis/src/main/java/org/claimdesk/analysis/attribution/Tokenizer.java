package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;

/** Cuts a text into words and marks, in one pass. */
final class Tokenizer {
    /** A full stop after these belongs to the word. */
    private static final WordSet ABBREVIATIONS = WordSet.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "cpl", "maj",
            "adm", "st", "jr", "sr", "rev", "hon", "inc", "co", "corp", "ltd", "messrs", "det", "supt", "insp", "atty",
            "pres");

    private final String text;
    private final Tokens tokens;
    private int at;

    private Tokenizer(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    static Tokens tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            newline();
        } else if (Character.isWhitespace(c) || c == '\u00a0' || Character.getType(c) == Character.FORMAT) {
            at++;
        } else if (Character.isDigit(c)) {
            number();
        } else if (isWordPart(at)) {
            word();
        } else {
            tokens.add(mark(c), at, at + 1);
            at++;
        }
    }

    /** A blank line parts two paragraphs. */
    private void newline() {
        int start = at;
        int lines = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            lines += text.charAt(at++) == '\n' ? 1 : 0;
        }
        if (lines > 1) {
            tokens.add(Kind.BREAK, start, at);
        }
    }

    private void number() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || joins(",.-–:/"))) {
            at++;
        }
        tokens.add(Kind.NUMBER, start, at);
    }

    private void word() {
        int start = at;
        while (at < text.length()
                && (isWordPart(at) || Character.isDigit(text.charAt(at)) || joins("'’-‑&") || joinsDomain())) {
            at += isWordPart(at) ? width(at) : 1;
        }
        int end = at;
        if (endsInPossessive(start, end)) {
            addWord(start, end - 2);
            tokens.add(Kind.POSSESSIVE, end - 2, end);
        } else {
            fullStop(start);
            addWord(start, at);
        }
    }

    private void addWord(int start, int end) {
        int first = text.codePointAt(start);
        boolean capital =
                Character.isUpperCase(first) || Character.isTitleCase(first) || capitalAfterPrefix(start, end);
        tokens.add(capital ? Kind.CAPITAL : Kind.WORD, start, end);
    }

    /** "al-Masirah", "d'Estaing". */
    private boolean capitalAfterPrefix(int start, int end) {
        for (int i = start + 1; i < Math.min(end - 1, start + 4); i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '\'' || c == '’') {
                return Character.isUpperCase(text.charAt(i + 1));
            }
        }
        return false;
    }

    private boolean endsInPossessive(int start, int end) {
        return end - start > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2));
    }

    /** Takes the full stop of "U.S.", "K." and "Mr." into the word. */
    private void fullStop(int start) {
        while (isStop(at) && isInitial(start)) {
            at++;
            if (at < text.length() && Character.isLetter(text.charAt(at)) && isFollowedByStop(at)) {
                start = at;
                at++;
            }
        }
        if (isStop(at)
                && at - start < 7
                && ABBREVIATIONS.contains(text.substring(start, at).toLowerCase(java.util.Locale.ROOT))) {
            at++;
        }
    }

    private boolean isInitial(int start) {
        return at == start + 1 && Character.isUpperCase(text.charAt(start));
    }

    private boolean isFollowedByStop(int letter) {
        return isStop(letter + 1);
    }

    private boolean isStop(int index) {
        return index < text.length() && text.charAt(index) == '.';
    }

    /** Whether the mark here joins what stands on both sides of it. */
    private boolean joins(String marks) {
        return marks.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** The dot of "UOL.com". */
    private boolean joinsDomain() {
        return text.charAt(at) == '.'
                && at + 2 < text.length()
                && Character.isLowerCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private boolean isWordPart(int index) {
        int c = text.codePointAt(index);
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int width(int index) {
        return Character.charCount(text.codePointAt(index));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static Kind mark(char c) {
        return switch (c) {
            case ',' -> Kind.COMMA;
            case '.', '!', '?', '…' -> Kind.STOP;
            case ':' -> Kind.COLON;
            case ';' -> Kind.SEMICOLON;
            case '-', '–', '—', '―' -> Kind.DASH;
            case '(', '[', '{' -> Kind.OPEN;
            case ')', ']', '}' -> Kind.CLOSE;
            case '"', '“', '”', '„', '«', '»', '\'', '‘', '’', '‚', '「', '」', '『', '』' -> Kind.MARK;
            default -> Kind.OTHER;
        };
    }
}
