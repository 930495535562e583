package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimdesk.core.article.ArticleId;
import org.junit.jupiter.api.Test;

class NamedArticlesTest {
    @Property
    void each_is_told_once_in_the_order_they_were_named(@ForAll List<@IntRange(min = 1, max = 60) Integer> numbers) {
        List<ArticleId> ids = numbers.stream().map(ArticleId::new).toList();
        NamedArticles named = new NamedArticles();
        ids.forEach(named::add);
        assertThat(named).containsExactlyElementsOf(new LinkedHashSet<>(ids));
    }

    @Test
    void there_is_nothing_after_the_last() {
        NamedArticles named = new NamedArticles();
        named.add(new ArticleId(7));
        assertThatThrownBy(() -> named.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
