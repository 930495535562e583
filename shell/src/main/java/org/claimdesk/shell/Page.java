package org.claimdesk.shell;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;

/**
 * What a text for people is written on. All text is made {@linkplain Inert inert} here, so a view can print what came
 * from outside as it is; only {@link Styled} pieces carry looks, and only when colour is on.
 */
final class Page {
    private static final int NARROWEST = 20;
    private static final int USAGE_INDENT = 4;
    private final Writer out;
    private final boolean fitted;
    private final boolean colored;
    private final int width;

    /** @param fitted whether text must keep to the width, because a person reads it on a terminal */
    Page(Writer out, boolean fitted, boolean colored, int width) {
        this.out = out;
        this.fitted = fitted;
        this.colored = colored;
        this.width = Math.max(NARROWEST, width);
    }

    boolean fitted() {
        return fitted;
    }

    /** Columns of the terminal; 80 where there is none. */
    int width() {
        return width;
    }

    /** One line of pieces, each a {@link Styled} or anything with a {@code toString}. */
    void line(Object... pieces) throws IOException {
        StringBuilder line = new StringBuilder();
        for (Object piece : pieces) {
            Styled styled = Styled.from(piece);
            String text = Inert.line(styled.text());
            line.append(colored ? styled.style().around(text) : text);
        }
        print(line.append('\n'));
    }

    void blank() throws IOException {
        print("\n");
    }

    /** Text with its own line breaks, indented, its long lines broken between words to the page's width. */
    void paragraph(int indent, String text) throws IOException {
        for (String line : Inert.block(text).split("\n", -1)) {
            for (String part : Wrapped.lines(line, width - indent)) {
                print((" ".repeat(indent) + part).stripTrailing() + "\n");
            }
        }
    }

    /**
     * A beginning, which may be a {@link Styled}, and a text beside it, its further lines under the text's first; where the
     * beginning is long, below it.
     */
    void hanging(Object beginning, String text) throws IOException {
        Styled styled = Styled.from(beginning);
        String words = Inert.line(styled.text());
        int columns = Columns.of(words);
        boolean beside = columns <= width / 2;
        int indent = words.isEmpty() ? USAGE_INDENT : beside ? columns : USAGE_INDENT;
        String before = colored ? styled.style().around(words) : words;
        if (!beside) {
            print(before.stripTrailing() + "\n");
            before = " ".repeat(indent);
        }
        for (String part : Wrapped.lines(Inert.line(text), width - indent)) {
            print((before + part).stripTrailing() + "\n");
            before = " ".repeat(indent);
        }
    }

    private void print(CharSequence text) throws IOException {
        if (Thread.interrupted()) {
            throw new InterruptedIOException();
        }
        out.append(text);
    }
}
