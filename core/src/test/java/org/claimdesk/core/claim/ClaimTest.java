package org.claimdesk.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.claim.VerificationStatus.CANDIDATE;
import static org.claimdesk.core.claim.VerificationStatus.DISMISSED;
import static org.claimdesk.core.claim.VerificationStatus.IN_REVIEW;
import static org.claimdesk.core.claim.VerificationStatus.PUBLISHED;
import static org.claimdesk.core.claim.VerificationStatus.REVIEWED;
import static org.claimdesk.core.claim.VerificationStatus.STALE;
import static org.claimdesk.core.claim.VerificationStatus.UNVERIFIED;
import static org.claimdesk.core.claim.VerificationStatus.WITHDRAWN;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aClaimInEachStatus;
import static org.claimdesk.core.fixture.Fixtures.anyClaim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.claimdesk.core.claim.VerificationStatus.Move;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Refused;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static final Withdrawal WRONG = new Withdrawal("jane", Clocks.NOW, "wrong");

    private static final Map<Move, UnaryOperator<Claim>> MOVES = new EnumMap<>(Map.of(
            Move.ACCEPT,
            Claim::accept,
            Move.DISMISS,
            claim -> claim.dismiss("not news"),
            Move.COLLECT,
            Claim::collect,
            Move.RATE,
            Claim::rate,
            Move.EDIT,
            claim -> claim.edit(aClaim().text("Other words.").statement()),
            Move.PUBLISH,
            Claim::publish,
            Move.WITHDRAW,
            claim -> claim.withdraw(WRONG),
            Move.MERGE,
            claim -> claim.mergeInto(aClaim().number(2).build())));

    @Test
    void a_move_that_a_status_does_not_allow_is_refused_with_what_is_possible() {
        aClaimInEachStatus()
                .forEach((status, claim) -> MOVES.forEach((move, make) -> {
                    if (!status.allows(move)) {
                        assertThatThrownBy(() -> make.apply(claim))
                                .isInstanceOf(Refused.class)
                                .hasFieldOrPropertyWithValue("code", "claim-" + status)
                                .hasMessage("cannot " + move + " C1: its status is " + status)
                                .hasFieldOrPropertyWithValue("hint", "possible: " + status.possible());
                    }
                }));
    }

    @Test
    void a_candidate_that_is_accepted_is_unverified() {
        assertThat(aClaim().candidate().build().accept().status()).isEqualTo(UNVERIFIED);
    }

    @Test
    void a_dismissed_claim_can_be_taken_up_again() {
        assertThat(aClaim().status(DISMISSED).build().accept().work()).isEqualTo(Work.TAKEN_ON);
    }

    @Test
    void a_stale_claim_that_is_accepted_is_in_review_when_the_work_had_begun() {
        assertThat(aClaim().stale(PUBLISHED).build().accept().status()).isEqualTo(IN_REVIEW);
        assertThat(aClaim().stale(CANDIDATE).build().accept().status()).isEqualTo(UNVERIFIED);
    }

    @Test
    void the_first_evidence_begins_the_work() {
        assertThat(anyClaim().collect().status()).isEqualTo(IN_REVIEW);
        assertThat(aClaim().status(REVIEWED).build().collect().status()).isEqualTo(REVIEWED);
    }

    @Test
    void a_dismissed_claim_says_why() {
        Work work = anyClaim().dismiss("not news").work();
        assertThat(work.status()).isEqualTo(DISMISSED);
        assertThat(work.because()).isEqualTo("not news");
    }

    @Test
    void a_claim_with_a_public_verdict_is_withdrawn_and_not_dismissed() {
        assertThatThrownBy(() -> aClaim().stale(PUBLISHED).build().dismiss("wrong"))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", "claim-published")
                .hasMessage("C1 has a published verdict")
                .hasFieldOrPropertyWithValue("hint", "withdraw it: claim withdraw C1");
    }

    @Test
    void a_stale_claim_that_was_never_public_is_dismissed_and_not_withdrawn() {
        assertThatThrownBy(() -> aClaim().stale(REVIEWED).build().withdraw(WRONG))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", "claim-not-published")
                .hasMessage("C1 was never published")
                .hasFieldOrPropertyWithValue("hint", "dismiss it: claim dismiss C1");
    }

    @Test
    void a_verdict_makes_a_claim_reviewed() {
        assertThat(anyClaim().rate().status()).isEqualTo(REVIEWED);
    }

    @Test
    void a_claim_whose_public_verdict_is_corrected_stays_public() {
        assertThat(aClaim().status(PUBLISHED).build().rate().status()).isEqualTo(PUBLISHED);
        assertThat(aClaim().stale(PUBLISHED).build().rate().status()).isEqualTo(PUBLISHED);
    }

    @Test
    void a_withdrawn_claim_with_a_new_verdict_waits_to_be_published_again() {
        Claim rated = aClaim().status(WITHDRAWN).build().rate();
        assertThat(rated.status()).isEqualTo(REVIEWED);
        assertThat(rated.work().everPublished()).isTrue();
    }

    @Test
    void what_was_once_public_is_remembered() {
        Claim published = aClaim().status(REVIEWED).build().publish();
        assertThat(published.work().everPublished()).isTrue();
        assertThat(published.withdraw(WRONG).work().everPublished()).isTrue();
    }

    @Test
    void other_words_take_the_verdict_down() {
        Claim reviewed = aClaim().status(REVIEWED).build();
        assertThat(reviewed.edit(aClaim().text("Other words.").statement()).status())
                .isEqualTo(IN_REVIEW);
    }

    @Test
    void the_same_words_by_another_claimant_leave_the_verdict() {
        Claim reviewed = aClaim().status(REVIEWED).build();
        assertThat(reviewed.edit(aClaim().claimant("Somebody").statement()).status())
                .isEqualTo(REVIEWED);
    }

    @Test
    void a_claim_goes_stale_from_every_status_on_the_desk() {
        Staleness why = aClaim().stale(UNVERIFIED).build().work().staleness();
        aClaimInEachStatus().forEach((status, claim) -> {
            boolean off = status == DISMISSED || status == WITHDRAWN;
            assertThat(claim.goStale(why).status()).isEqualTo(off ? status : STALE);
        });
    }

    @Test
    void a_claim_whose_words_are_back_stands_where_it_stood() {
        assertThat(aClaim().stale(PUBLISHED).build().freshen().work())
                .isEqualTo(new Work(PUBLISHED, Plan.NONE, null, true, null, null, List.of()));
        assertThat(anyClaim().freshen()).isEqualTo(anyClaim());
    }

    @Test
    void a_blank_assignee_is_nobody() {
        assertThat(anyClaim().assign(" Jane ").plan().assignee()).isEqualTo("Jane");
        assertThat(anyClaim().assign("Jane").assign(" ").plan().assignee()).isNull();
    }

    @Test
    void tags_are_single_words_in_lower_case() {
        assertThat(aClaim().tags("old")
                        .build()
                        .tag(List.of("Economy", "jobs"), List.of("OLD"))
                        .tags())
                .containsExactly("economy", "jobs");
        for (String odd : List.of("", " ", "two words", "a:b", "a,b")) {
            assertThatThrownBy(() -> anyClaim().tag(List.of(odd), List.of()))
                    .isInstanceOf(Malformed.class)
                    .hasFieldOrPropertyWithValue("code", "tag-malformed");
        }
    }

    @Test
    void a_claim_takes_over_the_appearances_of_another_once_each() {
        Claim one =
                aClaim().appearingIn(1, 1, "It rained. It rained.", "It rained").build();
        Claim other = aClaim().number(2)
                .appearingIn(1, 1, "It rained. It rained.", "It rained")
                .appearingIn(2, 1, "They say it rained.", "it rained")
                .build();
        assertThat(one.absorb(other).appearances()).containsExactlyElementsOf(other.appearances());
    }

    @Test
    void a_merged_claim_leaves_the_desk_without_its_appearances() {
        Claim merged = aClaim().appearingIn(1, 1, "It rained.", "It rained")
                .build()
                .mergeInto(aClaim().number(2).build());
        assertThat(merged.appearances()).isEmpty();
        assertThat(merged.work())
                .isEqualTo(new Work(DISMISSED, Plan.NONE, "merged into C2", false, null, new ClaimId(2), List.of()));
    }

    @Test
    void a_claim_is_not_merged_into_itself() {
        assertThatThrownBy(() -> anyClaim().mergeInto(anyClaim()))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", "claim-itself")
                .hasMessage("C1 cannot be merged into itself");
    }
}
