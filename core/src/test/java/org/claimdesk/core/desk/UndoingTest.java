package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.Newsroom.c;
import static org.claimdesk.core.desk.Newsroom.e;
import static org.claimdesk.core.desk.Refusals.assertFails;
import static org.claimdesk.core.desk.Refusals.assertRefused;

import java.util.List;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoingTest {
    private final Newsroom newsroom = new Newsroom();

    @BeforeEach
    void step_1_is_an_import() {
        newsroom.takeIn("Unemployment fell to 4.5 percent in March.", "It rained on every day of the month.");
    }

    private void tag(String tag) {
        newsroom.step(() -> newsroom.triage.tag(List.of(c(1)), List.of(tag), List.of()));
    }

    private String tags() {
        return String.join(" ", newsroom.claim(1).tags());
    }

    @Test
    void undo_takes_the_newest_step_back() {
        tag("a");
        tag("b");

        assertThat(newsroom.undo()).containsExactly("C1");
        assertThat(tags()).isEqualTo("a");
    }

    @Test
    void undo_goes_back_step_by_step() {
        tag("a");
        tag("b");
        newsroom.undo();
        newsroom.undo();

        assertThat(tags()).isEmpty();
    }

    @Test
    void redo_brings_back_what_undo_took() {
        tag("a");
        tag("b");
        newsroom.undo();
        newsroom.undo();

        newsroom.redo();
        assertThat(tags()).isEqualTo("a");
        newsroom.redo();
        assertThat(tags()).isEqualTo("a b");
    }

    @Test
    void what_was_redone_is_undone_again() {
        tag("a");
        tag("b");
        newsroom.undo();
        newsroom.undo();
        newsroom.redo();
        newsroom.redo();
        newsroom.undo();
        newsroom.undo();
        assertThat(tags()).isEmpty();

        newsroom.redo();
        assertThat(tags()).isEqualTo("a");
    }

    @Test
    void after_an_undo_work_goes_on() {
        tag("a");
        tag("b");
        newsroom.undo();
        tag("c");
        assertThat(tags()).isEqualTo("a c");

        newsroom.undo();
        newsroom.undo();
        assertThat(tags()).isEmpty();
    }

    @Test
    void what_was_undone_before_other_work_is_not_redone() {
        newsroom.undo();
        newsroom.takeIn("Unemployment fell to 4.5 percent in March.");

        assertRefused("nothing-to-redo", newsroom::redo);
        assertFails("article-unknown", () -> newsroom.article(1));
    }

    @Test
    void nothing_is_removed_from_the_journal() {
        tag("a");
        newsroom.undo();

        assertThat(newsroom.steps()).isEqualTo(3);
        assertThat(newsroom.verbs(1)).containsExactly(Verb.ADDED, Verb.TAGGED, Verb.RESTORED);
    }

    @Test
    void an_import_is_undone_as_a_whole() {
        assertThat(newsroom.undo()).containsExactly("A1", "A1 revision 1", "C1", "C2");

        assertThat(newsroom.claims()).isEmpty();
        assertFails("article-unknown", () -> newsroom.article(1));
    }

    @Test
    void an_import_is_redone_as_a_whole() {
        List<?> before =
                newsroom.claims().stream().map(claim -> claim.statement()).toList();
        newsroom.undo();
        newsroom.redo();

        assertThat(newsroom.claims())
                .extracting(claim -> (Object) claim.statement())
                .isEqualTo(before);
        assertThat(newsroom.article(1).revision()).isEqualTo(1);
    }

    @Test
    void a_revision_is_undone_with_what_it_did_to_the_claims() {
        newsroom.takeIn("Unemployment fell to 4.8 percent in March.", "It rained on every day of the month.");
        newsroom.undo();

        assertThat(newsroom.article(1).revision()).isEqualTo(1);
        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.CANDIDATE);
        assertThat(newsroom.claim(2).appearances().get(0).revision()).isEqualTo(1);
    }

    @Test
    void a_verdict_that_fell_with_its_evidence_stands_again() {
        newsroom.findTrue(1);
        newsroom.step(() -> newsroom.collecting.remove(e(1), "misread"));
        newsroom.undo();

        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.REVIEWED);
        assertThat(newsroom.collecting.of(c(1)).get(0).counts()).isTrue();
    }

    @Test
    void an_earlier_step_is_undone_by_its_number() {
        tag("a");
        newsroom.accept(2);
        newsroom.undo(2);

        assertThat(tags()).isEmpty();
        assertThat(newsroom.claim(2).status()).isEqualTo(VerificationStatus.UNVERIFIED);
    }

    @Test
    void a_step_that_was_undone_cannot_be_undone_again() {
        tag("a");
        newsroom.undo();

        assertThat(assertFails("step-unknown", () -> newsroom.undo(2))).isInstanceOf(NotFound.class);
        assertFails("step-unknown", () -> newsroom.undo(3));
        assertFails("step-unknown", () -> newsroom.undo(99));
    }

    @Test
    void a_step_that_was_redone_is_undone_by_its_own_number() {
        tag("a");
        tag("b");
        newsroom.undo();
        newsroom.redo();
        newsroom.undo(3);
        assertThat(tags()).isEqualTo("a");

        newsroom.undo();
        assertThat(tags()).isEmpty();
    }

    @Test
    void a_step_whose_things_changed_since_is_refused_and_they_are_named() {
        newsroom.step(() -> newsroom.triage.accept(List.of(c(1), c(2))));
        newsroom.step(() -> newsroom.triage.assign(List.of(c(2)), "Ana"));

        assertThat(assertFails("changed-since", () -> newsroom.undo(2)))
                .hasMessage("step 2 cannot be taken back: C2 changed since");
        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.UNVERIFIED);
    }

    @Test
    void other_work_that_led_back_to_the_same_state_is_a_change() {
        newsroom.accept(1);
        newsroom.dismiss(1);
        newsroom.accept(1);

        assertRefused("changed-since", () -> newsroom.undo(2));
    }

    @Test
    void later_changes_that_were_taken_back_do_no_harm() {
        tag("a");
        tag("b");
        newsroom.undo();
        newsroom.undo(2);

        assertThat(tags()).isEmpty();
    }

    @Test
    void an_import_is_not_undone_under_evidence_collected_since() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");

        assertThat(assertFails("still-needed", () -> newsroom.undo(1)))
                .hasMessage("step 1 cannot be taken back: C1 is needed by E1");
        assertThat(newsroom.claims()).hasSize(2);
    }

    @Test
    void evidence_that_a_verdict_rests_on_is_not_undone_under_it() {
        newsroom.accept(1);
        newsroom.collect(1, Stance.CONTEXT, "It is a survey.");
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        newsroom.rate(1, "True");

        assertThat(assertFails("still-needed", () -> newsroom.undo(4)))
                .hasMessage("step 4 cannot be taken back: E2 is needed by R1");
    }

    @Test
    void a_verdict_is_not_undone_under_the_one_that_followed() {
        newsroom.accept(1);
        newsroom.rate(1, "Not checkable");
        newsroom.rate(1, "Not enough evidence");

        assertThat(assertFails("still-needed", () -> newsroom.undo(3)))
                .hasMessage("step 3 cannot be taken back: R1 is needed by R2");
    }

    @Test
    void a_revision_is_not_undone_under_a_claim_that_was_seen_in_it() {
        newsroom.takeIn("Unemployment fell to 4.5 percent in March.", "It rained on every day.", "So she said?");
        newsroom.step(() -> newsroom.drafting.add(
                new Drafting.Wish(null, null, null), new Drafting.Seen(Newsroom.a(1), "So she said?")));

        assertThat(assertFails("still-needed", () -> newsroom.undo(2)))
                .hasMessage("step 2 cannot be taken back: A1 is needed by C3");
    }

    @Test
    void with_nothing_left_there_is_nothing_to_undo() {
        newsroom.undo();

        assertRefused("nothing-to-undo", newsroom::undo);
    }

    @Test
    void without_an_undo_there_is_nothing_to_redo() {
        tag("a");
        assertRefused("nothing-to-redo", newsroom::redo);

        newsroom.undo();
        newsroom.redo();
        assertRefused("nothing-to-redo", newsroom::redo);
    }

    @Test
    void the_origin_of_what_was_redone_is_the_step_itself() {
        tag("a");
        newsroom.undo();
        newsroom.redo();

        assertThat(newsroom.undoing.origin(newsroom.undoing.toUndo(0)).number()).isEqualTo(2);
    }
}
