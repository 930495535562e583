package org.claimdesk.core.anchor;

/**
 * Cuts a text into words: runs of letters and digits with what joins them ("4.5", "didn't"), single characters of scripts
 * without spaces, and runs of one mark of punctuation.
 */
final class WordScanner {
    private final String text;

    WordScanner(String text) {
        this.text = text;
    }

    /** How many words there are. */
    int count() {
        int count = 0;
        for (int at = next(0); at < text.length(); at = next(end(at))) {
            count++;
        }
        return count;
    }

    /** Start of the first word at or after an offset; the text's length when there is none. */
    int next(int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Folding.space(c) && !Folding.unseen(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** End of the word that starts here. */
    int end(int start) {
        int c = text.codePointAt(start);
        int after = start + Character.charCount(c);
        if (Folding.unspaced(c)) {
            return endOfMarks(after);
        }
        return Character.isLetterOrDigit(c) ? endOfLetters(after) : endOfPunctuation(Folding.fold(c), after);
    }

    private int endOfMarks(int from) {
        int at = from;
        while (at < text.length() && Folding.mark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private int endOfLetters(int from) {
        int end = from;
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean letter = (Character.isLetterOrDigit(c) || Folding.mark(c)) && !Folding.unspaced(c);
            if (!letter && !Folding.unseen(c) && !joins(at)) {
                break;
            }
            at += Character.charCount(c);
            end = letter ? at : end;
        }
        return end;
    }

    private boolean joins(int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return c == '.' || c == ','
                ? Character.isDigit(before) && Character.isDigit(after)
                : (c == '\'' || c == '’') && Character.isLetter(before) && Character.isLetter(after);
    }

    private int endOfPunctuation(int folded, int from) {
        int at = endOfMarks(from);
        while (at < text.length() && Folding.fold(text.codePointAt(at)) == folded) {
            at = endOfMarks(at + Character.charCount(text.codePointAt(at)));
        }
        return at;
    }
}
