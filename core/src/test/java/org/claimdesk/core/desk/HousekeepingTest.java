package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.Refusals.assertFails;
import static org.claimdesk.core.desk.Refusals.assertRefused;

import org.claimdesk.core.desk.Housekeeping.Told;
import org.claimdesk.core.evidence.EvidencePolicy;
import org.claimdesk.core.evidence.Thresholds;
import org.claimdesk.core.review.RatingScale;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.review.Scales;
import org.junit.jupiter.api.Test;

class HousekeepingTest {
    private final Newsroom newsroom = new Newsroom();
    private final Housekeeping housekeeping = new Housekeeping(newsroom.desk, newsroom.shift);

    private Told set(String key, String value) {
        return newsroom.step(() -> housekeeping.set(key, value));
    }

    private Policy policy() {
        return Policy.of(newsroom.desk);
    }

    @Test
    void a_desk_works_as_it_comes_until_it_is_told_otherwise() {
        assertThat(policy().reviewsNeeded()).isEqualTo(1);
        assertThat(policy().evidence()).isEqualTo(new EvidencePolicy(new Thresholds(1, 0.5, 365)));
        assertThat(policy().snapshotLimit().bytes()).isEqualTo(50_000_000);
        assertThat(policy().scale()).isEqualTo(RatingScale.TRUTH);
        assertThat(policy().scales()).isEqualTo(Scales.SHIPPED);
    }

    @Test
    void what_is_set_holds_from_then_on() {
        assertThat(set(" Reviews-Needed ", "2")).isEqualTo(new Told("reviews-needed", "2"));
        set("scale", "AVeriTeC");

        assertThat(policy().reviewsNeeded()).isEqualTo(2);
        assertThat(policy().scale()).isEqualTo(RatingScale.AVERITEC);
        assertThat(housekeeping.get("reviews-needed")).isEqualTo(new Told("reviews-needed", "2"));
    }

    @Test
    void a_setting_goes_back_to_what_it_is_as_it_comes() {
        set("reviews-needed", "2");
        set("reviews-needed", "default");

        assertThat(policy().reviewsNeeded()).isEqualTo(1);
    }

    @Test
    void setting_what_is_so_anyway_leaves_no_step() {
        set("reviews-needed", "1");
        assertThat(newsroom.steps()).isZero();

        set("reviews-needed", "2");
        set("reviews-needed", "2");
        assertThat(newsroom.steps()).isEqualTo(1);
    }

    @Test
    void a_change_of_a_setting_is_taken_back_like_any_step() {
        set("reviews-needed", "2");
        set("reviews-needed", "3");

        assertThat(newsroom.undo()).containsExactly("reviews-needed");
        assertThat(policy().reviewsNeeded()).isEqualTo(2);
        newsroom.undo();
        assertThat(policy().reviewsNeeded()).isEqualTo(1);
    }

    @Test
    void a_desk_has_scales_of_its_own() {
        set("scale.stars", "One<Two<Three|Satire");
        set("scale", "stars");

        assertThat(policy().scale().labels()).isEqualTo("One, Two, Three, Satire");
        assertThat(housekeeping.get("scale.stars").value()).isEqualTo("One < Two < Three | Satire");
        assertThat(housekeeping.get("scale.truth").value()).isEqualTo(RatingScale.TRUTH.notation());
    }

    @Test
    void a_rating_that_is_taken_off_its_scale_stays_in_the_history() {
        newsroom.takeIn("Rents rose.");
        newsroom.accept(1);
        Review before = newsroom.rate(1, "Not checkable");
        set("scale.truth", "False < True | Unknown");

        assertThat(newsroom.reviewing.history(Newsroom.c(1))).containsExactly(before);
        assertThat(before.verdict().rating().label()).isEqualTo("Not checkable");
        assertThat(policy().scale().find("Not checkable")).isEmpty();
        set("scale.truth", "default");
        assertThat(policy().scale()).isEqualTo(RatingScale.TRUTH);
    }

    @Test
    void what_cannot_be_set_is_refused_with_what_can() {
        assertThat(assertFails("setting-unknown", () -> set("colour", "blue"))).hasMessage("no such setting: colour");
        assertFails("setting-unknown", () -> set("scale.Not a name", "A < B"));
        assertFails("setting-malformed", () -> set("reviews-needed", "many"));
        assertFails("setting-malformed", () -> set("scale.stars", "default"));
        assertFails("scale-malformed", () -> set("scale.stars", "A"));
        assertFails("scale-unknown", () -> set("scale", "stars"));
        assertRefused("setting-unset", () -> housekeeping.get("scale.stars"));
        assertThat(newsroom.steps()).isZero();
    }
}
