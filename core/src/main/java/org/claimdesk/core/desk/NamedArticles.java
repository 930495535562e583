package org.claimdesk.core.desk;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import org.claimdesk.core.article.ArticleId;

/** Short ids in the order they were named, each once: four bytes and a bit for each, for an import may name millions. */
final class NamedArticles extends AbstractList<ArticleId> {
    private int[] numbers = new int[16];
    private int size;
    private final BitSet seen = new BitSet();

    @Override
    public boolean add(ArticleId id) {
        if (seen.get(id.number())) {
            return false;
        }
        seen.set(id.number());
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = id.number();
        return true;
    }

    @Override
    public ArticleId get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return new ArticleId(numbers[index]);
    }

    @Override
    public int size() {
        return size;
    }
}
