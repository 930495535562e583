package org.claimdesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingScaleTest {
    @Test
    void these_are_the_scales() {
        assertThat(Scales.SHIPPED.all().stream()
                        .flatMap(scale -> scale.ratings().stream())
                        .map(RatingScaleTest::row)
                        .collect(Collectors.joining()))
                .isEqualTo("""
                        truth       1     False                  FALSE  [refutes]
                        truth       2     Mostly false           FALSE  [refutes]
                        truth       3     Half true              MIXED  [supports, refutes]
                        truth       4     Mostly true            TRUE   [supports]
                        truth       5     True                   TRUE   [supports]
                        truth       null  Not enough evidence    NONE   [supports, refutes, context]
                        truth       null  Not checkable          NONE   [supports, refutes, context]
                        politifact  1     Pants on Fire          FALSE  [refutes]
                        politifact  2     False                  FALSE  [refutes]
                        politifact  3     Mostly False           FALSE  [refutes]
                        politifact  4     Half True              MIXED  [supports, refutes]
                        politifact  5     Mostly True            TRUE   [supports]
                        politifact  6     True                   TRUE   [supports]
                        averitec    1     Refuted                FALSE  [refutes]
                        averitec    2     Conflicting evidence   MIXED  [supports, refutes]
                        averitec    3     Supported              TRUE   [supports]
                        averitec    null  Not enough evidence    NONE   [supports, refutes, context]
                        """);
    }

    private static String row(Rating rating) {
        return "%-11s %-5s %-22s %-6s %s\n"
                .formatted(rating.scale(), rating.value(), rating.label(), rating.lean(), rating.sides());
    }

    @Test
    void every_rating_on_a_scale_is_decisive_and_none_off_it() {
        assertThat(Scales.SHIPPED.all().stream().flatMap(scale -> scale.ratings().stream()))
                .allSatisfy(rating -> assertThat(rating.decisive()).isEqualTo(rating.value() != null));
    }

    @Test
    void a_scale_is_found_by_its_name_in_any_case() {
        assertThat(Scales.SHIPPED.named(" Truth ")).isEqualTo(RatingScale.TRUTH);
        assertThatThrownBy(() -> Scales.SHIPPED.named("stars"))
                .isInstanceOf(Malformed.class)
                .hasFieldOrPropertyWithValue("code", "scale-unknown")
                .hasMessage("no such rating scale: stars")
                .hasFieldOrPropertyWithValue("hint", "one of truth, politifact, averitec");
    }

    @ParameterizedTest
    @CsvSource({"Mostly true", "mostly true", "MOSTLY TRUE", "mostly-true", "mostlytrue", "mostly_true"})
    void a_rating_is_found_in_any_case_with_spaces_or_hyphens(String label) {
        assertThat(RatingScale.TRUTH.rating(label).label()).isEqualTo("Mostly true");
    }

    @ParameterizedTest
    @CsvSource({"Treu, True", "mostly flase, Mostly false", "halftruth, Half true", "unproven, True"})
    void a_word_that_is_no_rating_is_refused_with_the_nearest(String label, String nearest) {
        assertThatThrownBy(() -> RatingScale.TRUTH.rating(label))
                .isInstanceOf(Malformed.class)
                .hasFieldOrPropertyWithValue("code", "rating-unknown")
                .hasMessage("no such rating: " + label)
                .hasFieldOrPropertyWithValue(
                        "hint", "nearest: " + nearest + "; the scale has " + RatingScale.TRUTH.labels());
    }

    @Test
    void a_rating_of_another_scale_is_refused_by_its_name() {
        assertThatThrownBy(() -> RatingScale.TRUTH.rating("pants on fire"))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", "rating-of-another-scale")
                .hasMessage("'pants on fire' is a rating of politifact, not of truth");
    }

    @ParameterizedTest
    @CsvSource({
        "truth, Refuted, False",
        "truth, Supported, True",
        "truth, Conflicting evidence, Half true",
        "truth, Pants on Fire, False",
        "averitec, Mostly false, Refuted",
        "averitec, Half true, Conflicting evidence",
        "averitec, True, Supported",
        "averitec, Not checkable, Not enough evidence"
    })
    void the_nearest_to_a_rating_of_another_scale_says_the_same_of_a_claim(String scale, String label, String nearest) {
        assertThatThrownBy(() -> Scales.SHIPPED.named(scale).rating(label))
                .hasFieldOrPropertyWithValue("code", "rating-of-another-scale")
                .extracting(refused -> ((Refused) refused).hint())
                .asString()
                .startsWith("nearest: " + nearest + "; the scale has ");
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "a, '', 1", "kitten, sitting, 3", "flaw, lawn, 2", "same, same, 0"})
    void the_distance_of_words_is_levenshteins(String a, String b, int distance) {
        assertThat(RatingScale.distance(a, b)).isEqualTo(distance);
    }

    @Property
    void the_distance_is_the_same_both_ways_and_at_most_the_longer_word(
            @ForAll @StringLength(max = 20) String a, @ForAll @StringLength(max = 20) String b) {
        assertThat(RatingScale.distance(a, b))
                .isEqualTo(RatingScale.distance(b, a))
                .isLessThanOrEqualTo(Math.max(a.length(), b.length()));
    }
}
