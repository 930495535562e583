package org.claimdesk.formats.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the words of a page one by one, as the parser gives them, and hands them on in larger parts. */
final class PageWriter extends Writer {
    private static final int PART = 1 << 13;
    /** A hundred bytes of text for each of a file of two megabytes; beyond that it is made to fill memory. */
    private static final long MOST = 200_000_000;

    private final Consumer<String> reader;
    private final StringBuilder part = new StringBuilder();
    private boolean anyText;
    private long written;
    private @Nullable RuntimeException thrown;

    PageWriter(Consumer<String> reader) {
        this.reader = reader;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        written += length;
        if (written > MOST) {
            throw new IOException("it has more than " + MOST + " characters");
        }
        for (int i = offset; i < offset + length; i++) {
            // What PDFBox cannot map becomes NUL.
            part.append(characters[i] == '\0' ? '\ufffd' : characters[i]);
            anyText |= !Character.isWhitespace(characters[i]);
        }
        if (part.length() >= PART) {
            flush();
        }
    }

    @Override
    public void flush() {
        if (part.isEmpty()) {
            return;
        }
        try {
            reader.accept(part.toString());
        } catch (RuntimeException e) {
            thrown = e;
            throw e;
        }
        part.setLength(0);
    }

    /** Whether this is what the reader of the text threw. */
    boolean threw(RuntimeException e) {
        return e == thrown;
    }

    boolean anyText() {
        return anyText;
    }

    @Override
    public void close() {
        flush();
    }
}
