package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.analysis.word.WordSet;

/** Cuts a text into words and marks, in one pass. */
final class Tokenizer {
    /** A full stop after these belongs to the word. */
    private static final WordSet ABBREVIATIONS = WordSet.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "cpl", "maj",
            "adm", "st", "jr", "sr", "rev", "hon", "inc", "co", "corp", "ltd", "messrs", "det", "supt", "insp", "atty",
            "pres");

    private final Typescript script;
    private final char[] text;
    private final Tokens tokens;
    private int at;

    private Tokenizer(Typescript script) {
        this.script = script;
        this.text = script.characters();
        this.tokens = new Tokens(script);
    }

    static Tokens tokens(Typescript script) {
        Tokenizer tokenizer = new Tokenizer(script);
        while (tokenizer.at < tokenizer.text.length) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        char c = text[at];
        if (c == Typescript.PARAGRAPH) {
            tokens.add(Kind.BREAK, at, ++at);
        } else if (isNothing(c)) {
            at++;
        } else if (Letters.isDigit(c)) {
            number();
        } else if (wordPart(at) > 0) {
            word();
        } else {
            int width = c == '-' && at + 1 < text.length && text[at + 1] == '-' ? 2 : 1; // a typewriter's dash
            tokens.add(mark(c), at, at + width);
            at += width;
        }
    }

    private static boolean isNothing(char c) {
        return Letters.isSpaceOrUnseen(c) || c == '\u00a0';
    }

    private void number() {
        int start = at;
        while (at < text.length && (Letters.isLetterOrDigit(text[at]) || joinsFigures(text[at]) && joins())) {
            at++;
        }
        tokens.add(Kind.NUMBER, start, at);
    }

    private void word() {
        int start = at;
        for (int width = wordPart(at); width > 0; width = at < text.length ? insideWord() : 0) {
            at += width;
        }
        int end = at;
        if (endsInPossessive(start, end)) {
            addWord(start, end - 2);
            tokens.add(Kind.POSSESSIVE, end - 2, end);
        } else if (isOwnerOfMany()) {
            addWord(start, end);
            tokens.add(Kind.POSSESSIVE, end, ++at);
        } else {
            fullStop(start);
            addWord(start, at);
        }
    }

    /** "the Reds' leader"; what a quotation ends with is folded away with its mark. */
    private boolean isOwnerOfMany() {
        return at + 2 < text.length
                && text[at - 1] == 's'
                && isApostrophe(text[at])
                && text[at + 1] == ' '
                && Letters.isLetter(text[at + 2]);
    }

    /** How many characters here go on with a word; 0 when it ends. */
    private int insideWord() {
        int width = wordPart(at);
        if (width > 0) {
            return width;
        }
        char c = text[at];
        return Letters.isDigit(c) || joinsLetters(c) && joins() || c == '.' && joinsDomain() ? 1 : 0;
    }

    private void addWord(int start, int end) {
        tokens.add(isCapital(start) || capitalAfterPrefix(start, end) ? Kind.CAPITAL : Kind.WORD, start, end);
    }

    private boolean isCapital(int at) {
        char c = text[at];
        if (Letters.isUpper(c) || Letters.isLower(c)) {
            return Letters.isUpper(c);
        }
        int first = Character.codePointAt(text, at);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** "al-Masirah", "d'Estaing". */
    private boolean capitalAfterPrefix(int start, int end) {
        for (int i = start + 1; i < Math.min(end - 1, start + 4); i++) {
            char c = text[i];
            if (c == '-' || c == '\'' || c == '’') {
                return Letters.isUpper(text[i + 1]);
            }
        }
        return false;
    }

    private boolean endsInPossessive(int start, int end) {
        return end - start > 2 && text[end - 1] == 's' && isApostrophe(text[end - 2]);
    }

    /** Takes the full stop of "U.S.", "K." and "Mr." into the word. */
    private void fullStop(int start) {
        while (isStop(at) && isInitial(start)) {
            at++;
            if (at < text.length && Letters.isLetter(text[at]) && isStop(at + 1)) {
                start = at;
                at++;
            }
        }
        boolean abbreviated = isStop(at) && at - start < 7;
        if (abbreviated && (ABBREVIATIONS.contains(script.lower(start, at)) || isNumbering(start))) {
            at++;
        }
    }

    /** "the No. 2 Republican" */
    private boolean isNumbering(int start) {
        return at == start + 2
                && at + 2 < text.length
                && text[at + 1] == ' '
                && Letters.isDigit(text[at + 2])
                && script.lower(start, at).equals("no");
    }

    private boolean isInitial(int start) {
        return at == start + 1 && Letters.isUpper(text[start]);
    }

    private boolean isStop(int index) {
        return index < text.length && text[index] == '.';
    }

    /** Whether the mark here has something to join behind it. */
    private boolean joins() {
        return at + 1 < text.length && Letters.isLetterOrDigit(text[at + 1]);
    }

    private static boolean joinsFigures(char c) {
        return c == ',' || c == '.' || c == '-' || c == '–' || c == ':' || c == '/';
    }

    private static boolean joinsLetters(char c) {
        return c == '-' || c == '&' || c == '‑' || isApostrophe(c);
    }

    /** The dot of "UOL.com". */
    private boolean joinsDomain() {
        return at + 2 < text.length && Letters.isLower(text[at + 1]) && Letters.isLower(text[at + 2]);
    }

    /** How many characters the letter or accent at an index takes; 0 for anything else. */
    private int wordPart(int index) {
        if (!Character.isHighSurrogate(text[index])) {
            return Letters.isLetterOrAccent(text[index]) ? 1 : 0;
        }
        int c = Character.codePointAt(text, index);
        boolean part = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return part ? Character.charCount(c) : 0;
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
