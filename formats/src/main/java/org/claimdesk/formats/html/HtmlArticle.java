package org.claimdesk.formats.html;

import java.io.IOException;
import org.claimdesk.formats.input.ArticleReader;
import org.claimdesk.formats.input.Finding;
import org.claimdesk.formats.input.PeekedBytes;
import org.jspecify.annotations.Nullable;

/** An HTML file as one article. */
public final class HtmlArticle implements ArticleReader {
    private @Nullable PeekedBytes bytes;

    public HtmlArticle(PeekedBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public @Nullable Finding next() throws IOException {
        if (bytes == null) {
            return null;
        }
        byte[] page = HtmlBytes.read(bytes);
        bytes = null;
        return Page.finding(page, null, null, "");
    }

    @Override
    public void close() throws IOException {
        if (bytes != null) {
            bytes.close();
        }
    }
}
