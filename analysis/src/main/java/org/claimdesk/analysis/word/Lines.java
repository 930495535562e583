package org.claimdesk.analysis.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the lines of a word list that lies beside a class; {@code #} begins a comment line. */
public final class Lines {
    private Lines() {}

    /** Those that are neither blank nor a comment. Plain loops: this runs once and cold, while somebody waits. */
    public static List<String> beside(Class<?> reader, String name) {
        String all = new String(bytesBeside(reader, name), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < all.length(); ) {
            int end = all.indexOf('\n', start);
            end = end < 0 ? all.length() : end;
            String line = all.substring(start, end);
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** A whole file that lies beside a class. */
    public static byte[] bytesBeside(Class<?> reader, String name) {
        try (InputStream in = Objects.requireNonNull(reader.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + name + " cannot be read", e);
        }
    }

    /** The words of a line, parted by one space or more. */
    public static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (int start = 0; start < line.length(); ) {
            int end = line.indexOf(' ', start);
            end = end < 0 ? line.length() : end;
            if (end > start) {
                words.add(line.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }
}
