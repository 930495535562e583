package org.claimdesk.formats.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What pages say besides their articles; the words are listed in {@code pointers.txt}. */
final class Pointers {
    static final Pointers LISTED = read();

    private final Pattern begins;
    private final Pattern mayBegin;
    private final Pattern says;
    private final Pattern asks;

    private Pointers(Map<String, List<String>> listed) {
        begins = pattern("^" + any(listed, "[begins]"));
        mayBegin = pattern("^" + any(listed, "[may begin]"));
        says = pattern("\\b" + any(listed, "[says]") + "\\b");
        asks = pattern("^" + any(listed, "[asks]"));
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    private static String any(Map<String, List<String>> listed, String name) {
        return "(?:" + String.join("|", Objects.requireNonNull(listed.get(name), name)) + ")";
    }

    private static Pointers read() {
        Map<String, List<String>> listed = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Pointers.class.getResourceAsStream("pointers.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String name = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    name = line;
                } else if (!line.isBlank() && !line.startsWith("# ")) {
                    listed.computeIfAbsent(name, each -> new ArrayList<>()).add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pointers(listed);
    }

    /** Whether a short text that begins so points elsewhere. */
    boolean begin(String text) {
        return begins.matcher(text).find();
    }

    /** Whether it does if it is no sentence of its own. */
    boolean mayBegin(String text) {
        return mayBegin.matcher(text).find();
    }

    /** Whether it holds words that only a site says to its readers. */
    boolean say(String text) {
        return says.matcher(text).find();
    }

    /** Whether it begins to ask readers to subscribe or sign in. */
    boolean ask(String text) {
        return asks.matcher(text).find();
    }
}
