package org.claimdesk.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimdesk.core.problem.Malformed;

/** A shape of file that holds articles. Each may also be gzipped. */
public enum Format {
    /** Told from the content first, the name second. */
    AUTO(),
    JSON("json"),
    JSONL("jsonl", "ndjson"),
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm", "xhtml"),
    FEED("xml", "rss", "atom"),
    WARC("warc"),
    CSV("csv", "tsv");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    public static Format parse(String text) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Malformed("format-unknown", "no such format: " + text, "one of " + names()));
    }

    private static String names() {
        return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
    }

    /** The format a file's name speaks of, {@link #AUTO} when it speaks of none. */
    static Format ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        String ending = plain.substring(plain.lastIndexOf('.') + 1);
        return plain.indexOf('.') < 0
                ? AUTO
                : Arrays.stream(values())
                        .filter(format -> format.endings.contains(ending))
                        .findFirst()
                        .orElse(AUTO);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
