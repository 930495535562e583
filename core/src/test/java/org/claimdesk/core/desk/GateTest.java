package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.Newsroom.OFFICE;
import static org.claimdesk.core.desk.Newsroom.c;
import static org.claimdesk.core.desk.Newsroom.e;
import static org.claimdesk.core.desk.Newsroom.passage;
import static org.claimdesk.core.desk.Refusals.assertFails;
import static org.claimdesk.core.desk.Refusals.assertRefused;
import static org.claimdesk.core.fixture.Fixtures.anArticle;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.core.desk.Collecting.Passage;
import org.claimdesk.core.evidence.Citation;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.problem.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final String RATE = "Unemployment fell to 4.5 percent in March.";
    private static final String ARTICLE = "https://example.org/news/unemployment";

    private final Newsroom newsroom = new Newsroom();

    @BeforeEach
    void one_claim_is_work() {
        newsroom.takeIn(RATE);
        newsroom.accept(1);
    }

    private void assertRated(String rating) {
        assertThat(newsroom.rate(1, rating).verdict().rating()).hasToString(rating);
    }

    @Test
    void a_decisive_verdict_needs_evidence() {
        for (String rating : new String[] {"False", "Half true", "True"}) {
            assertRefused("evidence-missing", () -> newsroom.rate(1, rating));
        }
    }

    @Test
    void a_refusal_says_what_to_do() {
        assertThat(assertFails("evidence-missing", () -> newsroom.rate(1, "True")))
                .hasMessage("no evidence supports C1");
        assertThat(assertFails("evidence-missing", () -> newsroom.rate(1, "True"))
                        .hint())
                .startsWith("add some: evidence add C1 --stance supports");
    }

    @Test
    void evidence_of_the_other_side_carries_no_verdict() {
        newsroom.collect(1, Stance.REFUTES, "It was 5 percent.");

        assertRefused("evidence-missing", () -> newsroom.rate(1, "True"));
        assertRated("False");
    }

    @Test
    void context_carries_no_verdict() {
        newsroom.collect(1, Stance.CONTEXT, "It is a survey.");

        assertRefused("evidence-missing", () -> newsroom.rate(1, "True"));
    }

    @Test
    void either_side_carries_a_mixed_verdict() {
        newsroom.collect(1, Stance.REFUTES, "It was 5 percent.");

        assertRated("Half true");
    }

    @Test
    void a_rating_off_the_scale_needs_no_evidence() {
        assertRated("Not enough evidence");
        assertRated("Not checkable");
    }

    @Test
    void the_checked_article_is_no_evidence_of_itself() {
        newsroom.collect(
                1, Stance.SUPPORTS, "http://www.example.org/news/unemployment/?utm_source=x", RATE, "| " + RATE);

        assertRefused("circular", () -> newsroom.rate(1, "True"));
    }

    @Test
    void a_copy_of_the_checked_article_is_no_evidence() {
        newsroom.collect(1, Stance.SUPPORTS, "https://copy.example.org/1", RATE, RATE);

        assertRefused("circular", () -> newsroom.rate(1, "True"));
    }

    @Test
    void a_copy_of_the_checked_article_that_was_edited_a_little_is_no_evidence() {
        String rest =
                "The labour office counted 4,100 people without work, 300 fewer than in February, it said on Friday.";
        newsroom.takeIn(RATE, rest);
        newsroom.collect(1, Stance.SUPPORTS, "https://copy.example.net/1", RATE, "By our staff. " + RATE + " " + rest);

        assertThat(assertFails("circular", () -> newsroom.rate(1, "True")))
                .hasMessageEndingWith("E1 is a copy of the checked article, all but a few words");
    }

    @Test
    void another_page_of_the_checked_articles_site_is_no_independent_source() {
        newsroom.collect(
                1, Stance.SUPPORTS, "https://example.org/comment", "It was 4.5 percent.", "It was 4.5 percent.");

        assertRefused("circular", () -> newsroom.rate(1, "True"));
    }

    @Test
    void an_altered_passage_carries_no_verdict() {
        newsroom.collect(1, Stance.SUPPORTS, OFFICE, "It was 4.5 percent.", "It was 5.4 percent.");

        assertThat(assertFails("quote-altered", () -> newsroom.rate(1, "True")))
                .hasMessageContaining("It was [-4.5-]{+5.4+} percent");
    }

    @Test
    void a_verdict_comes_with_the_warnings_of_the_policy() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        newsroom.collect(1, passage(Stance.REFUTES, "https://paper.example.net/", "It was 5 percent."), null);

        assertThat(newsroom.reviewing.warnings(newsroom.rate(1, "True")))
                .extracting(Warning::message)
                .containsExactly("the reasons leave E2 out, which refutes C1");
        assertThat(newsroom.reviewing.warnings(newsroom.rate(1, "Half true"))).isEmpty();
        assertThat(newsroom.reviewing.warnings(newsroom.rate(1, "Not checkable")))
                .isEmpty();
    }

    @Test
    void evidence_is_as_old_as_the_last_day_the_claim_speaks_of() {
        collectOf(LocalDate.of(2025, 3, 1));
        assertThat(newsroom.reviewing.warnings(newsroom.rate(1, "True"))).isEmpty();

        newsroom.step(() -> newsroom.collecting.remove(e(1), "too old"));
        collectOf(LocalDate.of(2025, 2, 28));
        assertThat(newsroom.reviewing.warnings(newsroom.rate(1, "True")))
                .extracting(Warning::code)
                .containsExactly("too-old");
    }

    private void collectOf(LocalDate day) {
        Citation citation = new Citation(OFFICE, null, null, null, day, null, null);
        newsroom.collect(1, new Passage(Stance.SUPPORTS, citation, "It was 4.5 percent.", List.of(), null), null);
    }

    @Test
    void a_copy_of_the_revision_a_claim_was_found_in_is_no_evidence() {
        newsroom.takeIn("Something else entirely stands here now, in other words.");
        newsroom.collect(1, Stance.SUPPORTS, "https://copy.example.org/1", RATE, RATE);

        assertRefused("circular", () -> newsroom.rate(1, "True"));
    }

    @Test
    void an_article_a_claim_was_merged_from_is_no_evidence() {
        newsroom.takeIn(anArticle().url("https://example.org/2").body(RATE).draft());
        newsroom.step(() -> newsroom.triage.merge(c(2), c(1)));
        newsroom.collect(1, Stance.SUPPORTS, "https://example.org/2", RATE, "| " + RATE);

        assertRefused("circular", () -> newsroom.rate(1, "True"));
    }

    @Test
    void one_independent_item_beside_a_copy_is_enough() {
        newsroom.collect(1, Stance.SUPPORTS, ARTICLE, RATE, RATE);
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");

        assertRated("True");
    }

    @Test
    void a_passage_that_is_not_in_its_snapshot_carries_no_verdict() {
        newsroom.collect(1, Stance.SUPPORTS, OFFICE, "It was 4.5 percent.", "The river rose.");

        assertRefused("quote-not-found", () -> newsroom.rate(1, "True"));
    }

    @Test
    void a_passage_without_a_snapshot_carries_a_verdict() {
        newsroom.collect(1, passage(Stance.SUPPORTS, OFFICE, "It was 4.5 percent."), null);

        assertRated("True");
    }

    @Test
    void a_claim_that_appears_nowhere_can_be_checked() {
        newsroom.step(() -> newsroom.drafting.add(new Drafting.Wish("It rained.", null, null), null));
        newsroom.collect(2, Stance.SUPPORTS, "It rained.");

        assertThat(newsroom.rate(2, "True").claim()).hasToString("C2");
    }
}
