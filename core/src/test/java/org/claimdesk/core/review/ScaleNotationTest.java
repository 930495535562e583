package org.claimdesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.review.Rating.Lean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleNotationTest {
    @Test
    void a_shipped_scale_is_the_same_after_it_was_written_and_read() {
        assertThat(Scales.SHIPPED.all())
                .allSatisfy(scale -> assertThat(RatingScale.parse(scale.name(), scale.notation()))
                        .isEqualTo(scale));
    }

    @Test
    void a_scale_is_written_in_one_line() {
        assertThat(RatingScale.TRUTH.notation())
                .isEqualTo(
                        "False < Mostly false < Half true < Mostly true < True | Not enough evidence, Not checkable");
        assertThat(RatingScale.POLITIFACT.notation())
                .isEqualTo("Pants on Fire < False < Mostly False < Half True=mixed < Mostly True < True");
    }

    @ParameterizedTest
    @CsvSource({
        "A < B, FALSE TRUE",
        "A < B < C, FALSE MIXED TRUE",
        "A < B < C < D, FALSE FALSE TRUE TRUE",
        "A=true < B=false < C=mixed, TRUE FALSE MIXED"
    })
    void what_a_rating_says_follows_from_its_half_unless_it_is_said(String scale, String leans) {
        assertThat(RatingScale.parse("x", scale).ratings())
                .extracting(rating -> rating.lean().name())
                .containsExactly(leans.split(" "));
    }

    @Test
    void labels_after_the_bar_are_off_the_scale() {
        RatingScale scale = RatingScale.parse("stars", " One <Two| Who knows ,  Satire ");

        assertThat(scale.ratings())
                .containsExactly(
                        new Rating("stars", "One", 1, Lean.FALSE),
                        new Rating("stars", "Two", 2, Lean.TRUE),
                        new Rating("stars", "Who knows", null, Lean.NONE),
                        new Rating("stars", "Satire", null, Lean.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Lonely",
                "A < ",
                "A << B",
                "A < B | ",
                "A < B | C | D",
                "A < a-",
                "A=maybe < B",
                "A < B\u0007",
                "A < \"B\"",
                "A < - < C"
            })
    void what_is_no_scale_is_refused(String text) {
        assertThatThrownBy(() -> RatingScale.parse("x", text))
                .isInstanceOf(Malformed.class)
                .hasFieldOrPropertyWithValue("code", "scale-malformed");
    }

    @Test
    void a_scale_of_a_known_name_takes_its_place() {
        RatingScale stars = RatingScale.parse("truth", "Bad < Good");

        assertThat(Scales.SHIPPED.with(stars).named("Truth")).isEqualTo(stars);
        assertThat(Scales.SHIPPED.with(stars).all()).hasSize(3).startsWith(stars);
    }
}
