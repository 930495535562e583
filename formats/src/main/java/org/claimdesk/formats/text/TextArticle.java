package org.claimdesk.formats.text;

import java.io.IOException;
import org.claimdesk.formats.input.ArticleReader;
import org.claimdesk.formats.input.DraftParts;
import org.claimdesk.formats.input.Finding;
import org.claimdesk.formats.input.PeekedBytes;
import org.claimdesk.formats.input.WholeText;
import org.jspecify.annotations.Nullable;

/** A plain text as one article: the first line that isn't blank is the title, unless it is a paragraph; the rest the body. */
public final class TextArticle implements ArticleReader {
    private @Nullable PeekedBytes bytes;

    public TextArticle(PeekedBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public @Nullable Finding next() throws IOException {
        if (bytes == null) {
            return null;
        }
        String text = WholeText.of(bytes).strip();
        bytes = null;
        return read(text);
    }

    static Finding read(String text) {
        return Lead.put(new DraftParts(), text).finding("");
    }

    /** Without the blank lines around it; an indented first line keeps its indent. */
    static String withoutBlankEdges(String body) {
        String text = body.stripTrailing();
        int start = 0;
        for (int end = text.indexOf('\n');
                end >= 0 && text.substring(start, end).isBlank();
                end = text.indexOf('\n', start)) {
            start = end + 1;
        }
        return text.substring(start);
    }

    @Override
    public void close() throws IOException {
        if (bytes != null) {
            bytes.close();
        }
    }
}
