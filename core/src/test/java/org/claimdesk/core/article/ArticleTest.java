package org.claimdesk.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.fixture.Fixtures.aRevision;
import static org.claimdesk.core.fixture.Fixtures.anArticle;
import static org.claimdesk.core.fixture.Fixtures.anyArticle;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Sha256;
import org.junit.jupiter.api.Test;

class ArticleTest {
    @Test
    void a_new_article_is_at_its_first_revision() {
        Article article = anArticle().body("It rained.").build();
        assertThat(article.revision()).isEqualTo(1);
        assertThat(article.version()).isZero();
        assertThat(article.sha256()).isEqualTo(Sha256.of("It rained."));
    }

    @Test
    void a_later_description_replaces_what_it_states() {
        ArticleDraft later = anArticle()
                .title("Other")
                .publisher("Other")
                .authors("Bob")
                .publishedOn(LocalDate.of(2026, 3, 9))
                .language("de")
                .url("https://example.org/2")
                .draft();
        assertThat(anyArticle().describedBy(later))
                .isEqualTo(new Article(
                        anyArticle().uid(),
                        new ArticleId(1),
                        0,
                        "https://example.org/2",
                        "Other",
                        "Other",
                        List.of("Bob"),
                        LocalDate.of(2026, 3, 9),
                        "de",
                        1,
                        anyArticle().sha256()));
    }

    @Test
    void a_later_description_leaves_what_it_does_not_state() {
        ArticleDraft sparse = new ArticleDraft(null, "Other title", "Other body", null, List.of(), null, null);
        Article described = anyArticle().describedBy(sparse);
        assertThat(described).isEqualTo(anArticle().title("Other title").build());
        assertThat(described.describedBy(anArticle().draft())).isEqualTo(anyArticle());
    }

    @Test
    void a_new_body_is_the_next_revision() {
        Article revised = anyArticle().revisedTo("Other body.");
        assertThat(revised.revision()).isEqualTo(2);
        assertThat(revised.sha256()).isEqualTo(Sha256.of("Other body."));
        assertThat(revised.title()).isEqualTo(anyArticle().title());
    }

    @Test
    void it_is_called_by_its_title_or_else_its_address() {
        assertThat(anArticle().title("Rain").build().headline()).isEqualTo("Rain");
        assertThat(anArticle().title(null).url("https://example.org/1").build().headline())
                .isEqualTo("https://example.org/1");
    }

    @Test
    void a_revision_names_its_article_and_number() {
        Revision revision =
                aRevision().ofArticle(3).number(2).body("It rained.").build();
        assertThat(revision.name()).isEqualTo("A3 revision 2");
        assertThat(revision.kind()).isEqualTo(Kind.REVISION);
        assertThat(revision.sha256()).isEqualTo(Sha256.of("It rained."));
    }
}
