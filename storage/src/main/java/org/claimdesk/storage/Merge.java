package org.claimdesk.storage;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two sorted answers as one. */
final class Merge<T> implements Iterator<T> {
    private final Iterator<T> one;
    private final Iterator<T> other;
    private final Comparator<T> order;
    private @Nullable T nextOfOne;
    private @Nullable T nextOfOther;

    private Merge(Iterator<T> one, Iterator<T> other, Comparator<T> order) {
        this.one = one;
        this.other = other;
        this.order = order;
    }

    static <T> Stream<T> of(Iterator<T> one, Iterator<T> other, Comparator<T> order) {
        return Pages.stream(new Merge<>(one, other, order));
    }

    @Override
    public boolean hasNext() {
        nextOfOne = nextOfOne == null && one.hasNext() ? one.next() : nextOfOne;
        nextOfOther = nextOfOther == null && other.hasNext() ? other.next() : nextOfOther;
        return nextOfOne != null || nextOfOther != null;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T first = nextOfOne;
        T second = nextOfOther;
        if (second == null || first != null && order.compare(first, second) <= 0) {
            nextOfOne = null;
            return Objects.requireNonNull(first);
        }
        nextOfOther = null;
        return second;
    }
}
