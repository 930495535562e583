package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a line into words as a shell does: blanks part words, double and single quotes keep them together, a backslash
 * takes the next character as it is (not within single quotes). No variables, no wildcards.
 */
final class Words {
    private static final char NONE = 0;
    private final List<String> words = new ArrayList<>();
    private @Nullable StringBuilder word;
    private char quote = NONE;

    private Words() {}

    /** The words of a line; a quote that is never closed is a usage failure. */
    static List<String> split(String line) {
        Words words = new Words();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && words.quote != '\'' && i + 1 < line.length()) {
                words.append(line.charAt(++i));
            } else {
                words.read(c);
            }
        }
        return words.finish();
    }

    private void read(char c) {
        if (quote != NONE) {
            readQuoted(c);
        } else if (c == '"' || c == '\'') {
            quote = c;
            open();
        } else if (Character.isWhitespace(c)) {
            close();
        } else {
            append(c);
        }
    }

    private void readQuoted(char c) {
        if (c == quote) {
            quote = NONE;
        } else {
            append(c);
        }
    }

    private void append(char c) {
        open().append(c);
    }

    /** Opens a word, so that {@code ""} is a word too. */
    private StringBuilder open() {
        StringBuilder open = word == null ? new StringBuilder() : word;
        word = open;
        return open;
    }

    private void close() {
        if (word != null) {
            words.add(word.toString());
            word = null;
        }
    }

    private List<String> finish() {
        if (quote != NONE) {
            throw Usage.unclosedQuote(quote);
        }
        close();
        return List.copyOf(words);
    }
}
