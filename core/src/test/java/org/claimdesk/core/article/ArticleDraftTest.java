package org.claimdesk.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.fixture.Fixtures.anArticle;

import org.assertj.core.api.AbstractThrowableAssert;
import org.claimdesk.core.fixture.ArticleBuilder;
import org.claimdesk.core.problem.Malformed;
import org.junit.jupiter.api.Test;

class ArticleDraftTest {
    @Test
    void blank_is_the_same_as_left_out() {
        ArticleDraft draft = anArticle()
                .title(" ")
                .publisher("")
                .language("\t")
                .authors(" ", " Jane ")
                .draft();
        assertThat(draft.title()).isNull();
        assertThat(draft.publisher()).isNull();
        assertThat(draft.language()).isNull();
        assertThat(draft.authors()).containsExactly("Jane");
    }

    @Test
    void line_ends_become_one_character() {
        assertThat(anArticle().body("a\r\nb\rc\n").draft().body()).isEqualTo("a\nb\nc\n");
    }

    @Test
    void the_body_is_kept_to_its_last_character() {
        assertThat(anArticle().body("  It rained. \n").draft().body()).isEqualTo("  It rained. \n");
    }

    @Test
    void an_address_or_a_title_is_enough() {
        assertThat(anArticle().url(null).draft().title()).isNotNull();
        assertThat(anArticle().title(null).draft().url()).isNotNull();
        assertRefused(anArticle().url(null).title(" "))
                .hasFieldOrPropertyWithValue("code", "title-missing")
                .hasMessage("article has neither url nor title");
    }

    @Test
    void a_body_needs_text() {
        assertRefused(anArticle().body(" \n "))
                .hasFieldOrPropertyWithValue("code", "body-empty")
                .hasMessage("article has an empty body");
    }

    @Test
    void a_body_has_a_longest_length() {
        assertThat(anArticle()
                        .body("a".repeat(ArticleDraft.LONGEST_BODY))
                        .draft()
                        .body())
                .hasSize(5_000_000);
        assertRefused(anArticle().body("a".repeat(ArticleDraft.LONGEST_BODY + 1)))
                .hasFieldOrPropertyWithValue("code", "body-too-long")
                .hasMessage("article has a body of 5000001 characters")
                .hasFieldOrPropertyWithValue("hint", "the most is 5000000");
    }

    @Test
    void a_body_with_a_nul_is_no_text() {
        assertRefused(anArticle().body("ab\0c"))
                .hasFieldOrPropertyWithValue("code", "body-not-text")
                .hasMessage("article's body has a NUL at character 2");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(ArticleBuilder article) {
        return assertThatThrownBy(article::draft).isInstanceOf(Malformed.class);
    }
}
