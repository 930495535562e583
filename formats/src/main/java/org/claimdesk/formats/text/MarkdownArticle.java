package org.claimdesk.formats.text;

import java.io.IOException;
import org.claimdesk.formats.input.ArticleReader;
import org.claimdesk.formats.input.Finding;
import org.claimdesk.formats.input.PeekedBytes;
import org.claimdesk.formats.input.WholeText;
import org.jspecify.annotations.Nullable;

/** A Markdown file as one article: the first heading is the title, the rest the body, both without markup. */
public final class MarkdownArticle implements ArticleReader {
    private @Nullable PeekedBytes bytes;

    public MarkdownArticle(PeekedBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public @Nullable Finding next() throws IOException {
        if (bytes == null) {
            return null;
        }
        String text = WholeText.of(bytes);
        bytes = null;
        return Markdown.parse(text).finding();
    }

    @Override
    public void close() throws IOException {
        if (bytes != null) {
            bytes.close();
        }
    }
}
