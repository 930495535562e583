package org.claimdesk.formats.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the articles of one file, one after the other. */
public interface ArticleReader extends Closeable {
    /**
     * The next record, good or bad; null after the last.
     *
     * @throws IOException when the file cannot be read any further; its message says why
     */
    @Nullable
    Finding next() throws IOException;
}
