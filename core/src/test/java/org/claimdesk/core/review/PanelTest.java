package org.claimdesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.claimdesk.core.fixture.Fixtures.aReview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.core.problem.Refused;
import org.junit.jupiter.api.Test;

class PanelTest {
    private static final String WORDS = "Rents rose.";

    private final List<Review> reviews = new ArrayList<>();

    private Panel panel() {
        return Panel.of(reviews, WORDS);
    }

    private Review give(String reviewer, String rating, int needed) {
        return give(reviewer, rating, needed, WORDS);
    }

    private Review give(String reviewer, String rating, int needed, String words) {
        Rating point = RatingScale.TRUTH.rating(rating);
        Terms terms = Panel.of(reviews, words).next("C1", words, reviewer, point, needed);
        Review review = aReview()
                .number(reviews.size() + 1)
                .by(reviewer)
                .rating(rating)
                .terms(terms)
                .build();
        reviews.add(review);
        return review;
    }

    private static List<String> names(List<Review> reviews) {
        return reviews.stream().map(Review::name).toList();
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refused.class, act).code()).isEqualTo(code);
    }

    @Test
    void one_review_is_enough_where_no_more_are_asked_for() {
        Review review = give("ann", "True", 1);

        assertThat(review.terms()).isEqualTo(Terms.ALONE);
        assertThat(panel().standing()).isEqualTo(review);
        assertThat(give("ann", "False", 1)).isEqualTo(panel().standing());
        assertThat(names(panel().verdicts())).containsExactly("R1", "R2");
    }

    @Test
    void a_review_among_several_makes_no_verdict_stand_and_is_seen_by_its_author_alone() {
        give("ann", "True", 2);

        assertThat(panel().standing()).isNull();
        assertThat(names(panel().seenBy("ann"))).containsExactly("R1");
        assertThat(panel().seenBy("ben")).isEmpty();
        assertThat(panel().published()).isEmpty();
        assertThat(panel().hasJudged("ann")).isTrue();
        assertThat(panel().hasJudged("ben")).isFalse();
    }

    @Test
    void reviews_that_agree_make_the_verdict_stand_for_all_to_see() {
        give("ann", "True", 2);
        give("ben", "true", 2);

        assertThat(panel().standing()).isEqualTo(reviews.get(1));
        assertThat(names(panel().seenBy("cleo"))).containsExactly("R1", "R2");
        assertThat(panel().hasJudged("ann")).isFalse();
    }

    @Test
    void who_has_rated_sees_the_others_before_all_are_in() {
        give("ann", "True", 3);
        give("ben", "False", 3);

        assertThat(names(panel().seenBy("ben"))).containsExactly("R1", "R2");
        assertThat(panel().seenBy("cleo")).isEmpty();
        assertThat(panel().disputed()).isFalse();
    }

    @Test
    void a_reviewer_rates_once_in_a_round() {
        give("ann", "True", 2);

        assertRefused("already-judged", () -> give("ann", "False", 2));
    }

    @Test
    void reviews_that_disagree_are_settled_by_somebody_else() {
        give("ann", "True", 2);
        give("ben", "False", 2);

        assertThat(panel().disputed()).isTrue();
        assertThat(panel().standing()).isNull();
        assertThat(names(panel().seenBy("cleo"))).containsExactly("R1", "R2");
        assertRefused("adjudication-own", () -> give("ann", "False", 2));
        assertRefused("adjudication-own", () -> give("ben", "False", 2));
        Review settled = give("cleo", "Half true", 2);
        assertThat(settled.terms().adjudicates()).isTrue();
        assertThat(panel().standing()).isEqualTo(settled);
        assertThat(panel().disputed()).isFalse();
    }

    @Test
    void two_of_three_are_no_agreement() {
        give("ann", "True", 3);
        give("ben", "True", 3);
        give("cleo", "False", 3);

        assertThat(panel().disputed()).isTrue();
    }

    @Test
    void the_same_label_of_another_scale_is_no_agreement() {
        give("ann", "True", 2);
        Rating other = RatingScale.POLITIFACT.rating("True");

        assertThat(panel().next("C1", WORDS, "ben", other, 2).closes()).isFalse();
    }

    @Test
    void a_standing_verdict_stands_until_the_next_round_is_closed() {
        give("ann", "True", 2);
        give("ben", "True", 2);
        give("ann", "False", 2);

        assertThat(panel().standing()).isEqualTo(reviews.get(1));
        assertThat(names(panel().seenBy("ben"))).containsExactly("R1", "R2");
        give("cleo", "False", 2);
        assertThat(panel().standing()).isEqualTo(reviews.get(3));
    }

    @Test
    void reviews_of_other_words_count_no_more_and_stay_under_seal() {
        give("ann", "True", 2, "Rents rose sharply.");

        assertThat(panel().hasJudged("ann")).isFalse();
        assertThat(panel().seenBy("ben")).isEmpty();
        assertThat(give("ben", "True", 2).terms().closes()).isFalse();
        assertThat(give("ann", "True", 2).terms().closes()).isTrue();
    }

    @Test
    void rounds_are_the_independent_reviews_that_all_are_in() {
        give("ann", "True", 2, "Rents rose sharply.");
        give("ann", "True", 2);
        give("ben", "False", 2);
        assertThat(panel().rounds()).extracting(PanelTest::names).containsExactly(List.of("R2", "R3"));

        give("cleo", "False", 2);
        give("ann", "False", 2);
        assertThat(panel().rounds()).extracting(PanelTest::names).containsExactly(List.of("R2", "R3"));
        give("ben", "False", 2);
        give("dora", "True", 1);
        assertThat(panel().rounds())
                .extracting(PanelTest::names)
                .containsExactly(List.of("R2", "R3"), List.of("R5", "R6"));
    }

    @Test
    void a_round_is_its_reviews_up_to_the_one_that_closes_it() {
        Stream.of("ann", "ben", "cleo", "dora").forEach(name -> give(name, "True", 2));

        assertThat(names(panel().beside(reviews.get(0)))).containsExactly("R2");
        assertThat(names(panel().beside(reviews.get(1)))).containsExactly("R1");
        assertThat(names(panel().beside(reviews.get(2)))).containsExactly("R4");
        assertThat(names(panel().beside(reviews.get(3)))).containsExactly("R3");
    }
}
