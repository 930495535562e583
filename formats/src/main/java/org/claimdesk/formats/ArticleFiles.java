package org.claimdesk.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.formats.csv.Columns;

/** Reads articles from files and folders. */
public final class ArticleFiles {
    private ArticleFiles() {}

    /**
     * All records of the files, good and bad, in order of the paths and, within a folder, of the names. Nothing is read
     * before it is asked for, and one record at a time is in memory. Of a folder, hidden files, links that lead out of
     * it and files whose name speaks of no format, or of another one, are passed over.
     *
     * @return to be closed, so that the file being read is
     * @throws org.claimdesk.core.problem.Unreadable before anything is read, when a named path is missing or unreadable
     */
    public static Stream<DraftRecord> read(List<Path> paths, Format format) {
        return read(paths, format, Columns.USUAL);
    }

    /** The same, with what the columns of tables are called. */
    public static Stream<DraftRecord> read(List<Path> paths, Format format, Columns columns) {
        return read(paths, format, columns, Meter.of(List.of(), format));
    }

    /** The same, telling a meter how far it is. */
    public static Stream<DraftRecord> read(List<Path> paths, Format format, Columns columns, Meter meter) {
        return new DraftRecords(
                        InputFiles.under(paths, format).iterator(), file -> new OpenFile(file, format, columns, meter))
                .stream();
    }
}
