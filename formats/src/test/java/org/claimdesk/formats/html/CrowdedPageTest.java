package org.claimdesk.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.claimdesk.core.article.ArticleDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that hold far more of something than any paper prints. */
class CrowdedPageTest {
    private static final String TITLE = "<h1>Harbour vote passes</h1>";
    private static final String TEXT =
            "The harbour council voted 7 to 2 on Tuesday to dredge the northern basin, a project that has divided the town.";

    static Stream<String> crowds() {
        return Stream.of(
                TITLE + "<p class=share>Share</p>".repeat(50_000) + "<p>" + TEXT + "</p>",
                "<time>May 3, 2024</time>".repeat(50_000) + TITLE + "<p>" + TEXT + "</p>",
                TITLE.repeat(20_000) + "<p>" + TEXT + "</p>",
                TITLE + "<p>" + "<a>Reply</a>".repeat(50_000) + "</p><p>" + TEXT + "</p>",
                TITLE + "<div class=comments><p>No.</p></div>".repeat(20_000) + "<p>" + TEXT + "</p>",
                TITLE + "<div>".repeat(200) + "<p>" + TEXT + "</p>",
                "<b>x</b>".repeat(50_000) + TITLE + "<p>" + TEXT + "</p>");
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void its_text_is_found_among_them(String body) {
        assertThat(draft(body).body()).endsWith(TEXT);
    }

    @Test
    void a_text_that_is_one_long_word_is_no_button() {
        assertThat(draft(TITLE + "<p>" + "x".repeat(200_000) + "</p>").body()).hasSize(200_000);
    }

    private static ArticleDraft draft(String body) {
        String page = "<html><head><title>Harbour vote passes</title></head><body>" + body + "</body></html>";
        ArticleDraft draft =
                Page.finding(page.getBytes(UTF_8), null, null, "page").draft();
        assertThat(draft).isNotNull();
        return draft;
    }
}
