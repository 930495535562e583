package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.Newsroom.a;
import static org.claimdesk.core.desk.Newsroom.c;
import static org.claimdesk.core.desk.Refusals.assertFails;
import static org.claimdesk.core.desk.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.Proposal;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.desk.Drafting.Seen;
import org.claimdesk.core.desk.Drafting.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftingTest {
    private static final String RATE = "Unemployment fell to 4.5 percent in March.";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final Newsroom newsroom = new Newsroom();

    private Claim add(@Nullable String text, @Nullable String claimant, @Nullable Seen seen) {
        return newsroom.step(() -> newsroom.drafting.add(new Wish(text, claimant, null), seen));
    }

    private Claim edit(@Nullable String text, @Nullable String claimant, @Nullable LocalDate madeOn) {
        return newsroom.step(() -> newsroom.drafting.edit(c(1), new Wish(text, claimant, madeOn)));
    }

    @Test
    void a_claim_by_hand_is_work_at_once() {
        Claim claim = add("  " + RATE + " ", "Ana", null);

        assertThat(claim.status()).isEqualTo(VerificationStatus.UNVERIFIED);
        assertThat(claim.statement().text()).isEqualTo(RATE);
        assertThat(claim.statement().claimant()).isEqualTo("Ana");
        assertThat(claim.appearances()).isEmpty();
        assertThat(newsroom.claim(1)).isEqualTo(claim);
    }

    @Test
    void its_numbers_are_read_from_its_words() {
        Claim claim = add(" " + RATE, null, null);

        assertThat(claim.statement().kinds()).containsExactly(ClaimKind.NUMERIC);
        assertThat(claim.statement().quantities()).extracting(Quantity::text).containsExactly("4.5 percent");
        assertThat(claim.statement().quantities().get(0).place()).hasToString("21..32");
        assertThat(claim.proposal().score()).isEqualTo(0.5);
    }

    @Test
    void a_claim_needs_words() {
        assertFails("text-missing", () -> add(null, null, null));
    }

    @Test
    void a_claim_that_was_seen_appears_there() {
        newsroom.takeIn("😀?", "Ana: Ben: " + RATE);
        Claim claim = add("The rate was 4.5 percent.", null, new Seen(a(1), "fell to 4.5 percent"));

        Appearance appearance = claim.appearances().get(0);
        assertThat(appearance.quote().exact()).isEqualTo("fell to 4.5 percent");
        assertThat(appearance.place()).hasToString("26..45");
        assertThat(claim.statement().text()).isEqualTo("The rate was 4.5 percent.");
    }

    @Test
    void a_claim_that_was_seen_takes_its_words_and_speaker_from_there() {
        newsroom.takeIn("Ana: Ben: " + RATE);
        Claim claim = add(null, null, new Seen(a(1), RATE));

        assertThat(claim.statement().text()).isEqualTo(RATE);
        assertThat(claim.statement().claimant()).isEqualTo("Ben");
        assertThat(claim.appearances().get(0).attribution())
                .extracting(Attribution::speaker)
                .containsExactly("Ana", "Ben");
    }

    @Test
    void a_claimant_who_is_named_goes_before_the_speaker() {
        newsroom.takeIn("Ana: " + RATE);

        assertThat(add(null, "The Office", new Seen(a(1), RATE)).statement().claimant())
                .isEqualTo("The Office");
    }

    @Test
    void a_quote_is_found_whatever_its_marks_and_spaces() {
        newsroom.takeIn("She said “rain is likely” again.");

        assertThat(add(null, null, new Seen(a(1), "said \"rain  is likely\""))
                        .appearances()
                        .get(0)
                        .quote()
                        .exact())
                .isEqualTo("said “rain is likely”");
    }

    @Test
    void a_quote_that_is_not_in_the_current_revision_is_refused() {
        newsroom.takeIn(RATE);
        newsroom.takeIn("It rained on every day of the month.");

        assertRefused("quote-not-found", () -> add(null, null, new Seen(a(1), RATE)));
    }

    @Test
    void other_words_have_their_own_numbers() {
        newsroom.takeIn(RATE);
        Claim edited = edit("It fell to 4.8 percent.", null, null);

        assertThat(edited.statement().text()).isEqualTo("It fell to 4.8 percent.");
        assertThat(edited.statement().quantities()).extracting(Quantity::text).containsExactly("4.8 percent");
    }

    @Test
    void score_and_reasons_are_those_of_the_new_words() {
        newsroom.takeIn(RATE);
        Proposal before = newsroom.claim(1).proposal();
        Drafting dull = new Drafting(newsroom.desk, newsroom.shift, (text, publishedOn) -> List.of());
        Claim edited = newsroom.step(() -> dull.edit(c(1), new Wish("Hm.", null, null)));

        assertThat(before.reasons()).containsExactly("is a line");
        assertThat(edited.proposal()).isEqualTo(new Proposal(0, List.of(), before.at()));
        assertThat(edit("It fell.", null, null).proposal()).isEqualTo(before);
    }

    @Test
    void what_an_edit_leaves_open_stays() {
        newsroom.takeIn("Ana: " + RATE);
        edit(null, null, MARCH);
        Claim edited = edit("It fell to 4.8 percent.", null, null);

        assertThat(edited.statement().claimant()).isEqualTo("Ana");
        assertThat(edited.statement().madeOn()).isEqualTo(MARCH);
    }

    @Test
    void an_empty_name_takes_the_claimant_away() {
        newsroom.takeIn("Ana: " + RATE);

        assertThat(edit(null, "", null).statement().claimant()).isNull();
    }

    @Test
    void an_edit_that_changes_nothing_is_no_step() {
        newsroom.takeIn("Ana: " + RATE);
        edit(RATE + " ", "Ana", null);

        assertThat(newsroom.steps()).isEqualTo(1);
    }

    @Test
    void a_verdict_does_not_stand_for_other_words() {
        newsroom.takeIn(RATE);
        newsroom.findTrue(1);

        assertThat(edit(null, "Ana", null).status()).isEqualTo(VerificationStatus.REVIEWED);
        assertThat(edit("It fell to 4.8 percent.", null, null).status()).isEqualTo(VerificationStatus.IN_REVIEW);
    }

    @Test
    void what_is_public_is_not_reworded() {
        newsroom.takeIn(RATE);
        newsroom.findTrue(1);
        newsroom.publish(1);

        assertRefused("claim-published", () -> edit("It fell to 4.8 percent.", null, null));
    }
}
