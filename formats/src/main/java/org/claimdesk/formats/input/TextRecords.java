package org.claimdesk.formats.input;

import java.io.Closeable;
import java.io.IOException;
import org.claimdesk.core.problem.WithProblems;
import org.jspecify.annotations.Nullable;

/** Records of a file that are no articles, one after the other. */
public interface TextRecords<T> extends Closeable {
    /** The next record; null after the last. */
    @Nullable
    WithProblems<T> next() throws IOException;
}
