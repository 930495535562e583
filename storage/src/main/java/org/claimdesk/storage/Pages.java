package org.claimdesk.storage;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A long answer, fetched page by page as it is read. Between pages nothing is held open, so that a reader who takes his
 * time keeps nobody from writing.
 */
final class Pages<T> implements Iterator<T> {
    private static final int FIRST = 16;
    private static final int MOST = 256;

    /** Gives what comes after an element. */
    interface Next<T> {
        /**
         * @param last the element to go on from; null for the beginning
         * @param limit how many are wanted at most; fewer mean that there are no more
         */
        List<T> after(@Nullable T last, int limit);
    }

    private final Next<T> source;
    private Iterator<T> page = List.<T>of().iterator();
    private @Nullable T last;
    private int limit = FIRST;
    private boolean more = true;

    Pages(Next<T> source) {
        this.source = source;
    }

    static <T> Stream<T> of(Next<T> source) {
        return stream(new Pages<>(source));
    }

    static <T> Stream<T> stream(Iterator<T> all) {
        int inOrder = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, inOrder), false);
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && more) {
            turn();
        }
        return page.hasNext();
    }

    private void turn() {
        List<T> next = source.after(last, limit);
        more = next.size() == limit;
        limit = Math.min(limit * 2, MOST);
        page = next.iterator();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T next = page.next();
        last = next;
        return next;
    }
}
