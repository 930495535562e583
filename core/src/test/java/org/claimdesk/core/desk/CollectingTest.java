package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.Newsroom.OFFICE;
import static org.claimdesk.core.desk.Newsroom.c;
import static org.claimdesk.core.desk.Newsroom.capture;
import static org.claimdesk.core.desk.Newsroom.e;
import static org.claimdesk.core.desk.Newsroom.passage;
import static org.claimdesk.core.desk.Refusals.assertFails;
import static org.claimdesk.core.desk.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.claimdesk.core.anchor.Sketch;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.desk.Collecting.Capture;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.QuoteMatch;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.SnapshotText;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CollectingTest {
    private static final String RATE = "Unemployment fell to 4.5 percent in March.";
    private static final String QUOTE = "The rate was 4.5 percent";
    private static final String PAGE = "😀 The rate was 4.5 percent, seasonally adjusted.";

    private final Newsroom newsroom = new Newsroom();

    @BeforeEach
    void one_claim_is_work() {
        newsroom.takeIn(RATE);
        newsroom.accept(1);
    }

    private Evidence remove(int number) {
        return newsroom.step(() -> newsroom.collecting.remove(e(number), "misread"));
    }

    @Test
    void evidence_keeps_the_passage_and_who_added_it_when() {
        Evidence added = newsroom.collect(1, Stance.SUPPORTS, OFFICE, QUOTE, PAGE);

        assertThat(added.name()).isEqualTo("E1");
        assertThat(added.quote()).isEqualTo(QUOTE);
        assertThat(added.citation().url()).isEqualTo(OFFICE);
        assertThat(added.addedBy()).isEqualTo("jane");
        assertThat(added.addedAt()).isEqualTo(Clocks.NOW);
        assertThat(newsroom.collecting.of(c(1))).containsExactly(added);
    }

    @Test
    void evidence_keeps_the_bytes_it_was_taken_from() {
        Evidence added = newsroom.collect(1, Stance.SUPPORTS, OFFICE, QUOTE, PAGE);

        assertThat(added.snapshot()).isEqualTo(new Snapshot(Sha256.of(PAGE), 51, "text/plain", "page"));
        assertThat(newsroom.desk.snapshots().open(Sha256.of(PAGE))).hasContent(PAGE);
    }

    @Test
    void a_passage_is_found_where_it_stands_in_the_snapshot() {
        Evidence added = newsroom.collect(1, Stance.SUPPORTS, OFFICE, QUOTE, PAGE);

        assertThat(added.match()).isEqualTo(QuoteMatch.VERBATIM);
        assertThat(added.place()).hasToString("2..26");
    }

    @Test
    void a_passage_that_is_not_in_the_snapshot_is_absent() {
        Evidence added = newsroom.collect(1, Stance.SUPPORTS, OFFICE, "Rents have never been higher", PAGE);

        assertThat(added.match()).isEqualTo(QuoteMatch.ABSENT);
        assertThat(added.place()).isNull();
        assertThat(added.difference()).isNull();
    }

    @Test
    void a_passage_with_another_number_is_altered_and_told_with_the_real_words() {
        Evidence added = newsroom.collect(1, Stance.SUPPORTS, OFFICE, "The rate was 4.6 percent", PAGE);

        assertThat(added.match()).isEqualTo(QuoteMatch.ALTERED);
        assertThat(added.place()).hasToString("2..26");
        assertThat(added.actual()).isEqualTo("The rate was 4.5 percent");
        assertThat(added.difference()).hasToString("The rate was [-4.6-]{+4.5+} percent");
    }

    @Test
    void evidence_keeps_a_sketch_of_the_page_or_else_of_the_quote() {
        String page =
                PAGE + " It was the lowest rate since the series began, said the office, which counts each month.";
        String quote = page.substring(2, page.length() - 1);

        assertThat(newsroom.collect(1, Stance.SUPPORTS, OFFICE, QUOTE, page).sketch())
                .isEqualTo(Sketch.of(page));
        assertThat(newsroom.collect(1, passage(Stance.SUPPORTS, OFFICE, quote), null)
                        .sketch())
                .isEqualTo(Sketch.of(quote));
    }

    @Test
    void a_snapshot_over_the_limit_is_refused_and_nothing_is_kept() {
        newsroom.set("snapshot-limit", "1000");
        long before = newsroom.steps();
        String large = "x".repeat(1001);

        assertThat(assertFails("snapshot-too-large", () -> newsroom.collect(1, Stance.SUPPORTS, OFFICE, QUOTE, large)))
                .hasMessage("page has more than 1 kB, the limit for a snapshot");
        assertThat(newsroom.steps()).isEqualTo(before);
        assertFails("snapshot-unknown", () -> newsroom.desk.snapshots().open(Sha256.of(large)));
    }

    @Test
    void a_snapshot_that_is_known_to_be_over_the_limit_is_not_even_opened() {
        newsroom.set("snapshot-limit", "1000");
        Capture huge = new Capture(
                () -> {
                    throw new AssertionError("opened");
                },
                "text/plain",
                "page",
                1001);

        assertRefused("snapshot-too-large", () -> newsroom.collect(1, passage(Stance.SUPPORTS, OFFICE, QUOTE), huge));
    }

    @Test
    void a_snapshot_of_exactly_the_limit_is_kept() {
        newsroom.set("snapshot-limit", "1000");
        newsroom.collect(1, Stance.SUPPORTS, OFFICE, QUOTE, QUOTE + "x".repeat(1000 - QUOTE.length()));

        assertThat(newsroom.collecting.of(c(1))).hasSize(1);
    }

    @Test
    void a_capture_that_changes_while_it_is_read_is_not_kept() {
        Iterator<String> pages = List.of(PAGE, PAGE, PAGE + " Updated.").iterator();
        Capture changing = new Capture(() -> bytes(pages.next()), "text/plain", "page", -1);
        long before = newsroom.steps();

        assertThat(assertFails(
                        "snapshot-changed",
                        () -> newsroom.collect(1, passage(Stance.SUPPORTS, OFFICE, QUOTE), changing)))
                .hasMessage("page changed while it was read");
        assertThat(newsroom.steps()).isEqualTo(before);
        assertThat(newsroom.collecting.of(c(1))).isEmpty();
    }

    @Test
    void what_would_be_refused_is_refused_before_the_capture_is_read_for_its_words() {
        SnapshotText unread = (snapshot, bytes, reader) -> {
            throw new AssertionError("read");
        };
        Collecting collecting = new Collecting(newsroom.desk, newsroom.shift, unread);
        newsroom.collect(1, Stance.SUPPORTS, OFFICE, QUOTE, PAGE);

        assertRefused(
                "evidence-known",
                () -> collecting.read(c(1), passage(Stance.SUPPORTS, OFFICE, QUOTE), Newsroom.plain(PAGE)));
        newsroom.dismiss(1);
        assertRefused(
                "claim-dismissed",
                () -> collecting.read(c(1), passage(Stance.SUPPORTS, OFFICE, "Another"), Newsroom.plain(PAGE)));
    }

    private static InputStream bytes(String page) {
        return new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void two_captures_of_one_address_stand_side_by_side() {
        newsroom.collect(1, Stance.SUPPORTS, OFFICE, QUOTE, PAGE);
        newsroom.collect(1, Stance.SUPPORTS, OFFICE, QUOTE, PAGE + " Updated.");

        assertThat(newsroom.desk.snapshots().open(Sha256.of(PAGE))).hasContent(PAGE);
        assertThat(newsroom.desk.snapshots().open(Sha256.of(PAGE + " Updated.")))
                .hasContent(PAGE + " Updated.");
        assertThat(newsroom.collecting.of(c(1))).extracting(Evidence::match).containsOnly(QuoteMatch.VERBATIM);
    }

    @Test
    void bytes_stay_when_the_evidence_is_undone_so_that_it_can_be_redone() {
        newsroom.collect(1, Stance.SUPPORTS, OFFICE, QUOTE, PAGE);
        newsroom.undo();

        assertThat(newsroom.collecting.of(c(1))).isEmpty();
        assertThat(newsroom.desk.snapshots().open(Sha256.of(PAGE))).hasContent(PAGE);
        newsroom.redo();
        assertThat(newsroom.collecting.of(c(1))).extracting(Evidence::match).containsOnly(QuoteMatch.VERBATIM);
    }

    @Test
    void a_passage_without_a_snapshot_is_unchecked() {
        Evidence added = newsroom.collect(1, passage(Stance.SUPPORTS, OFFICE, QUOTE), null);

        assertThat(added.match()).isEqualTo(QuoteMatch.UNCHECKED);
        assertThat(added.snapshot()).isNull();
    }

    @Test
    void a_passage_of_a_snapshot_that_cannot_be_read_is_unchecked() {
        Evidence added = newsroom.collect(1, passage(Stance.SUPPORTS, OFFICE, QUOTE), capture(PAGE, "image/png"));

        assertThat(added.match()).isEqualTo(QuoteMatch.UNCHECKED);
        assertThat(added.snapshot()).isNotNull();
    }

    @Test
    void whoever_collects_begins_the_review() {
        newsroom.collect(1, Stance.CONTEXT, QUOTE);

        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.IN_REVIEW);
        assertThat(newsroom.verbs(1)).containsExactly(Verb.ADDED, Verb.ACCEPTED, Verb.STARTED);
    }

    @Test
    void a_candidate_stays_one_while_evidence_is_collected() {
        newsroom.takeIn(RATE, "It rained on every day of the month.");
        newsroom.collect(2, Stance.CONTEXT, QUOTE);

        assertThat(newsroom.claim(2).status()).isEqualTo(VerificationStatus.CANDIDATE);
    }

    @Test
    void the_same_evidence_twice_is_refused() {
        newsroom.collect(1, Stance.SUPPORTS, OFFICE, QUOTE, PAGE);

        assertRefused(
                "evidence-known", () -> newsroom.collect(1, Stance.SUPPORTS, OFFICE + "?utm_source=mail", QUOTE, PAGE));
        assertThat(newsroom.collecting.of(c(1))).hasSize(1);
    }

    @Test
    void the_same_evidence_twice_without_a_snapshot_is_refused() {
        newsroom.collect(1, passage(Stance.SUPPORTS, OFFICE, QUOTE), null);

        assertRefused("evidence-known", () -> newsroom.collect(1, passage(Stance.SUPPORTS, OFFICE, QUOTE), null));
    }

    @Test
    void the_same_passage_is_new_with_a_snapshot_or_with_another_stance() {
        newsroom.collect(1, passage(Stance.SUPPORTS, OFFICE, QUOTE), null);
        newsroom.collect(1, Stance.SUPPORTS, OFFICE, QUOTE, PAGE);
        newsroom.collect(1, Stance.CONTEXT, OFFICE, QUOTE, PAGE);

        assertThat(newsroom.collecting.of(c(1))).hasSize(3);
    }

    @Test
    void removed_evidence_can_be_added_again() {
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);
        remove(1);
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);

        assertThat(newsroom.collecting.of(c(1))).extracting(Evidence::counts).containsExactly(false, true);
    }

    @Test
    void nothing_is_collected_for_a_dismissed_claim() {
        newsroom.dismiss(1);

        assertRefused("claim-dismissed", () -> newsroom.collect(1, Stance.SUPPORTS, QUOTE));
    }

    @Test
    void a_refused_passage_leaves_no_snapshot_behind() {
        assertFails("quote-empty", () -> newsroom.collect(1, Stance.SUPPORTS, OFFICE, " ", PAGE));

        assertFails("snapshot-unknown", () -> newsroom.desk.snapshots().open(Sha256.of(PAGE)));
    }

    @Test
    void a_removal_keeps_its_reason_and_the_evidence_on_the_list() {
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);

        assertThat(remove(1).removedBecause()).isEqualTo("misread");
        assertThat(newsroom.collecting.of(c(1))).extracting(Evidence::name).containsExactly("E1");
    }

    @Test
    void a_removal_needs_a_reason() {
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);

        assertRefused("reasons-missing", () -> newsroom.step(() -> newsroom.collecting.remove(e(1), " ")));
    }

    @Test
    void what_is_removed_is_not_removed_again() {
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);
        remove(1);

        assertRefused("evidence-removed", () -> remove(1));
    }

    @Test
    void a_verdict_that_nothing_carries_any_more_makes_the_claim_stale() {
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);
        newsroom.rate(1, "True");
        newsroom.publish(1);
        remove(1);

        Staleness stale = newsroom.claim(1).work().staleness();
        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.STALE);
        assertThat(stale.former()).isEqualTo(VerificationStatus.PUBLISHED);
        assertThat(stale.reason()).isEqualTo("nothing carries its verdict since E1 was removed");
    }

    @Test
    void evidence_that_came_after_the_verdict_does_not_carry_it() {
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);
        newsroom.rate(1, "True");
        newsroom.collect(1, Stance.SUPPORTS, "Another passage.");
        remove(1);

        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.STALE);
    }

    @Test
    void a_verdict_of_a_laxer_policy_falls_with_its_last_evidence_and_not_before() {
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);
        newsroom.collect(1, Stance.CONTEXT, "Another passage.");
        newsroom.rate(1, "True");
        newsroom.set("evidence-needed", "2");

        remove(2);
        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.REVIEWED);
        remove(1);
        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.STALE);
    }

    @Test
    void a_verdict_that_other_evidence_carries_stands() {
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);
        newsroom.collect(1, Stance.SUPPORTS, "Another passage.");
        newsroom.rate(1, "True");
        remove(1);

        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.REVIEWED);
    }

    @Test
    void a_verdict_stands_without_its_context() {
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);
        newsroom.collect(1, Stance.CONTEXT, "Another passage.");
        newsroom.rate(1, "True");
        remove(2);

        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.REVIEWED);
    }

    @Test
    void a_verdict_off_the_scale_stands_without_evidence() {
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);
        newsroom.rate(1, "Not enough evidence");
        remove(1);

        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.REVIEWED);
    }

    @Test
    void the_words_of_an_article_do_not_bring_back_a_verdict_without_evidence() {
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);
        newsroom.rate(1, "True");
        remove(1);
        newsroom.takeIn(RATE, "It rained on every day of the month.");

        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.STALE);
    }

    @Test
    void evidence_is_listed_by_number() {
        newsroom.collect(1, Stance.SUPPORTS, QUOTE);
        newsroom.collect(1, Stance.REFUTES, "Another passage.");

        assertThat(newsroom.collecting.of(c(1))).extracting(Evidence::name).isEqualTo(List.of("E1", "E2"));
    }
}
