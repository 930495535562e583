package org.claimdesk.core.article;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.core.problem.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * An article as it came in, before the desk knows whether it has it already. Strings are never blank; what a source
 * leaves out is null.
 *
 * @param url where it was published; null needs a title
 * @param title its headline; null needs a url
 * @param body the text as published, with line ends as LF; at most {@value #LONGEST_BODY} UTF-16 units
 * @param language BCP 47 tag
 */
public record ArticleDraft(
        @Nullable String url,
        @Nullable String title,
        String body,
        @Nullable String publisher,
        List<String> authors,
        @Nullable LocalDate publishedOn,
        @Nullable String language) {
    /** Longest body the desk takes; the longest novels have three million characters. */
    public static final int LONGEST_BODY = 5_000_000;

    public ArticleDraft {
        url = clean(url);
        title = clean(title);
        publisher = clean(publisher);
        language = clean(language);
        authors = authors.stream().map(String::strip).filter(a -> !a.isEmpty()).toList();
        body = body.replace("\r\n", "\n").replace('\r', '\n');
        check(url, title, body);
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void check(@Nullable String url, @Nullable String title, String body) {
        if (url == null && title == null) {
            throw new Malformed("title-missing", "article has neither url nor title", "give it one of the two");
        }
        if (body.isBlank()) {
            throw new Malformed("body-empty", "article has an empty body", "give it a body with text");
        }
        if (body.length() > LONGEST_BODY) {
            throw new Malformed(
                    "body-too-long",
                    "article has a body of " + body.length() + " characters",
                    "the most is " + LONGEST_BODY);
        }
        int nul = body.indexOf('\0');
        if (nul >= 0) {
            throw new Malformed("body-not-text", "article's body has a NUL at character " + nul, "give it as text");
        }
    }
}
