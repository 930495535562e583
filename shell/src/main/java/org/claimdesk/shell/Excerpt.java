package org.claimdesk.shell;

import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Appearance;

/**
 * A claim's words where they stand, with the text around them.
 *
 * @param before up to {@value #MOST} characters, nearest last
 * @param after the same, nearest first
 */
record Excerpt(Article article, Appearance appearance, String before, String quote, String after) {
    /** More than the largest screen shows. */
    private static final int MOST = 2000;

    static Excerpt of(Article article, Appearance appearance, Revision revision) {
        CodePointText body = CodePointText.of(revision.body());
        int start = appearance.place().start();
        int end = appearance.place().end();
        return new Excerpt(
                article,
                appearance,
                body.slice(Math.max(0, start - MOST), start),
                body.slice(appearance.place()),
                body.slice(end, Math.min(body.length(), end + MOST)));
    }

    /** At most so many characters before the words, from the beginning of a word; an ellipsis stands for more. */
    String before(int characters) {
        String near = last(before, characters);
        boolean all = near.length() == before.length() && appearance.place().start() == length(before);
        return all ? onOneLine(near) : "…" + onOneLine(near.replaceFirst("^\\S*\\s", ""));
    }

    /** At most so many characters after the words, up to the end of a word. */
    String after(int characters) {
        if (length(after) <= characters) {
            return onOneLine(after);
        }
        String near = after.substring(0, after.offsetByCodePoints(0, characters));
        return onOneLine(near.replaceFirst("\\s\\S*$", "")) + "…";
    }

    /** The claim's words on one line. */
    String words() {
        return onOneLine(quote);
    }

    private static String last(String text, int characters) {
        int left = Math.max(0, length(text) - characters);
        return text.substring(text.offsetByCodePoints(0, left));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
