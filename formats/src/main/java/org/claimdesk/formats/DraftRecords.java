package org.claimdesk.formats;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimdesk.core.article.DraftRecord;
import org.jspecify.annotations.Nullable;

/** The records of several files, one file open at a time. */
final class DraftRecords implements Iterator<DraftRecord> {
    private final Iterator<Path> files;
    private final Function<Path, OpenFile> opening;
    private @Nullable OpenFile current;
    private @Nullable DraftRecord ahead;

    DraftRecords(Iterator<Path> files, Function<Path, OpenFile> opening) {
        this.files = files;
        this.opening = opening;
    }

    Stream<DraftRecord> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
                .onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && (current != null || files.hasNext())) {
            if (current == null) {
                current = opening.apply(files.next());
            }
            ahead = current.next();
            if (ahead == null) {
                close();
            }
        }
        return ahead != null;
    }

    @Override
    public DraftRecord next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        DraftRecord record = ahead;
        ahead = null;
        return record;
    }

    private void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
