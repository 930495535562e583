package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimdesk.core.review.Rating;
import org.claimdesk.core.review.RatingScale;
import org.junit.jupiter.api.Test;

final class RatingKeysTest {
    private final RatingKeys truth = new RatingKeys(RatingScale.TRUTH.ratings());

    @Test
    void digits_are_the_scales_ratings_from_the_worst_and_then_those_off_it() {
        assertThat(truth.rating("1")).map(Rating::label).contains("False");
        assertThat(truth.rating("5")).map(Rating::label).contains("True");
        assertThat(truth.rating("7")).map(Rating::label).contains("Not checkable");
        assertThat(truth.rating("8")).isEmpty();
        assertThat(truth.rating("x")).isEmpty();
        assertThat(truth.rating("")).isEmpty();
    }

    @Test
    void a_long_scale_goes_on_with_zero_and_capital_letters() {
        String points = IntStream.rangeClosed(1, 12).mapToObj(i -> "p" + i).collect(Collectors.joining(" < "));
        RatingKeys keys =
                new RatingKeys(RatingScale.parse("long", points + " | Off").ratings());
        assertThat(keys.rating("0")).map(Rating::label).contains("p10");
        assertThat(keys.rating("B")).map(Rating::label).contains("p12");
        assertThat(keys.rating("C")).map(Rating::label).contains("Off");
    }

    @Test
    void the_line_is_shortened_as_little_as_it_must() {
        assertThat(truth.line(120))
                .isEqualTo(
                        "1 False  2 Mostly false  3 Half true  4 Mostly true  5 True  6 Not enough evidence  7 Not checkable");
        assertThat(truth.line(95))
                .isEqualTo(
                        "1 False 2 Mostly false 3 Half true 4 Mostly true 5 True 6 Not enough evidence 7 Not checkable");
        assertThat(truth.line(80))
                .isEqualTo("1 False 2 Mostly false 3 Half true 4 Mostly true 5 True 6 Not enou… 7 Not chec…");
        assertThat(truth.line(70)).isEqualTo("1 False 2 Mostly … 3 Half tr… 4 Mostly … 5 True 6 Not eno… 7 Not che…");
        assertThat(truth.line(40)).isEqualTo("1–5 False–True 6 Not e… 7 Not c…");
        assertThat(Columns.of(truth.line(10))).isLessThanOrEqualTo(10);
    }
}
