package org.claimdesk.formats.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.formats.input.DraftParts;
import org.claimdesk.formats.input.Finding;
import org.jspecify.annotations.Nullable;

/** Markdown read line by line for its words; what it doesn't know stays as it stands. */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-{2,})[ \\t]*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final Pattern RULE =
            Pattern.compile(" {0,3}(?:(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,}|(?:-[ \\t]*){3,})");
    private static final Pattern QUOTED = Pattern.compile("^ {0,3}(?:> ?)+");
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]+\\]:\\s*\\S.*");
    private static final Pattern FRONT = Pattern.compile("([A-Za-z_-]+):\\s*[\"']?(.*?)[\"']?\\s*");
    private static final String FRONT_EDGE = "---";

    private final List<String> body = new ArrayList<>();
    private final DraftParts parts = new DraftParts();
    private @Nullable String title;
    private boolean inFence;

    private Markdown() {}

    static Markdown parse(String text) {
        Markdown markdown = new Markdown();
        List<String> lines = text.lines().toList();
        lines.subList(markdown.frontMatter(lines), lines.size()).forEach(markdown::line);
        return markdown;
    }

    Finding finding() {
        String text = TextArticle.withoutBlankEdges(String.join("\n", body));
        if (title != null) {
            return parts.title(title).body(text).finding("");
        }
        return Lead.put(parts, text).finding("");
    }

    /** The block of names and values some writers put on top; the number of lines it takes. */
    private int frontMatter(List<String> lines) {
        int end = lines.isEmpty() || !lines.get(0).strip().equals(FRONT_EDGE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FRONT_EDGE);
        for (int i = 1; i <= end; i++) {
            Matcher named = FRONT.matcher(lines.get(i));
            if (named.matches()) {
                frontValue(named.group(1), named.group(2));
            }
        }
        return end < 0 ? 0 : end + 2;
    }

    private void frontValue(String name, String value) {
        switch (name) {
            case "title" -> title = value;
            case "url", "canonical" -> parts.url(value);
            case "author" -> parts.author(value);
            case "publisher" -> parts.publisher(value);
            case "date", "published", "publishedOn" -> parts.published(value);
            case "lang", "language" -> parts.language(value);
            default -> {}
        }
    }

    private void line(String line) {
        if (FENCE.matcher(line).matches()) {
            inFence = !inFence;
        } else if (inFence) {
            body.add(line);
        } else {
            proseLine(QUOTED.matcher(line).replaceFirst(""));
        }
    }

    private void proseLine(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            heading(heading.group(1));
        } else if (UNDERLINE.matcher(line).matches() && !lastLine().isBlank()) {
            heading(body.remove(body.size() - 1));
        } else if (!RULE.matcher(line).matches() && !DEFINITION.matcher(line).matches()) {
            body.add(MarkdownWords.of(line));
        }
    }

    private String lastLine() {
        return body.isEmpty() ? "" : body.get(body.size() - 1);
    }

    private void heading(@Nullable String text) {
        String words = text == null ? "" : MarkdownWords.of(text).strip();
        if (title == null && !words.isEmpty()) {
            title = words;
        } else if (!words.equals(title)) {
            body.add(words);
        }
    }
}
