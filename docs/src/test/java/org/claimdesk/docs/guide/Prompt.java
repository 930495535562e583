package org.claimdesk.docs.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a line as a POSIX shell would split it: white space between words, single and double quotes, backslashes.
 * Nothing is expanded.
 */
final class Prompt {
    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int next;

    private Prompt(String line) {
        this.line = line;
    }

    static List<String> words(String line) {
        return new Prompt(line).words();
    }

    private List<String> words() {
        while (next < line.length()) {
            take(line.charAt(next++));
        }
        end();
        return words;
    }

    private void take(char c) {
        switch (c) {
            case ' ' -> end();
            case '\'' -> quoted('\'');
            case '"' -> quoted('"');
            case '\\' -> add(line.charAt(next++));
            default -> add(c);
        }
    }

    private void quoted(char quote) {
        inWord = true;
        for (char c = line.charAt(next++); c != quote; c = line.charAt(next++)) {
            boolean escaped = quote == '"' && c == '\\' && "\"\\".indexOf(line.charAt(next)) >= 0;
            add(escaped ? line.charAt(next++) : c);
        }
    }

    private void add(char c) {
        inWord = true;
        word.append(c);
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
    }
}
