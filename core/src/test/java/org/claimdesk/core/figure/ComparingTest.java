package org.claimdesk.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.figure.Said.said;

import java.math.BigDecimal;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Hedge;
import org.junit.jupiter.api.Test;

class ComparingTest {
    private final Comparing comparing = new Comparing(new Numerals(), new Ruler());

    private Comparison compare(Said claim, Said figure) {
        return comparing.compare(claim.number(), figure.number());
    }

    private static Said moved(String before, String after, String unit) {
        return said(after, unit).from(new BigDecimal(before));
    }

    @Test
    void a_comparison_keeps_both_numbers_as_they_were_stated() {
        Quantity claim = said("2", "km").number();
        Quantity figure = said("2000", "m").number();

        Comparison comparison = comparing.compare(claim, figure);

        assertThat(comparison.claim()).isEqualTo(claim);
        assertThat(comparison.figure()).isEqualTo(figure);
        assertThat(comparison.outcome()).isEqualTo(Outcome.CONSISTENT);
    }

    @Test
    void a_difference_is_the_claim_less_the_figure_in_the_unit_of_the_claim() {
        assertThat(compare(said("2.0", "km"), said("2500", "m")).difference()).isEqualByComparingTo("-0.5");
        assertThat(compare(said("4.4", "%").up(), moved("2980", "3114", "points"))
                        .difference())
                .isEqualByComparingTo("-0.0966");
    }

    @Test
    void a_difference_of_degrees_has_no_zero() {
        assertThat(compare(said("3", "°C").up(), said("3", "°F").up()).outcome())
                .isEqualTo(Outcome.CONSISTENT);
        assertThat(compare(said("3", "°C"), said("35", "°F")).outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(compare(said("3", "°C"), said("3", "°F")).outcome()).isEqualTo(Outcome.OFF);
    }

    @Test
    void percent_of_a_temperature_mean_nothing() {
        assertThat(compare(said("50", "%").up(), moved("10", "15", "°C")).outcome())
                .isEqualTo(Outcome.NOT_COMPARABLE);
    }

    @Test
    void a_change_is_not_a_level() {
        assertThat(compare(said("5", "%").up(), said("5", "%").up().to()).outcome())
                .isEqualTo(Outcome.NOT_COMPARABLE);
        assertThat(compare(said("5", "%").up(), said("5", "%").up()).outcome()).isEqualTo(Outcome.CONSISTENT);
    }

    @Test
    void the_numbers_of_a_figure_tell_its_way_better_than_its_words() {
        Said figure = moved("6", "5", "%").up();

        assertThat(compare(said("5", "%").up().to(), figure).outcome()).isEqualTo(Outcome.WRONG_DIRECTION);
        assertThat(compare(said("5", "%").down().to(), figure).outcome()).isEqualTo(Outcome.CONSISTENT);
    }

    @Test
    void whatever_they_come_to_numbers_of_other_times_prove_nothing() {
        Comparison period =
                compare(said("5", "%").during("in March"), said("7", "%").during("in April"));
        Comparison baseline = compare(
                said("5", "%").up().against("a month earlier"),
                said("5", "%").up().against("a year earlier"));

        assertThat(period.outcome()).isEqualTo(Outcome.WRONG_BASELINE_OR_PERIOD);
        assertThat(period.reason()).isEqualTo("the claim says “in March”, the figure “in April”");
        assertThat(period.difference()).isEqualByComparingTo("-2");
        assertThat(baseline.outcome()).isEqualTo(Outcome.WRONG_BASELINE_OR_PERIOD);
        assertThat(compare(said("5", "%").during("in March"), said("5", "%")).outcome())
                .isEqualTo(Outcome.CONSISTENT);
    }

    @Test
    void about_reaches_five_percent_in_both_directions() {
        Said about = said("200", "m").hedged(Hedge.ABOUT);

        assertThat(compare(about, said("210", "m")).outcome()).isEqualTo(Outcome.CONSISTENT_BY_ROUNDING);
        assertThat(compare(about, said("190", "m")).outcome()).isEqualTo(Outcome.CONSISTENT_BY_ROUNDING);
        assertThat(compare(about, said("211", "m")).outcome()).isEqualTo(Outcome.OFF);
        assertThat(compare(said("211", "m"), about).outcome()).isEqualTo(Outcome.OFF);
    }

    @Test
    void a_round_number_reaches_one_percent() {
        assertThat(compare(said("3000", "m"), said("2970", "m")).outcome()).isEqualTo(Outcome.CONSISTENT_BY_ROUNDING);
        assertThat(compare(said("3000", "m"), said("2969", "m")).outcome()).isEqualTo(Outcome.OFF);
        assertThat(compare(said("900", "m"), said("899", "m")).outcome()).isEqualTo(Outcome.OFF);
        assertThat(compare(said("3100", "m"), said("3131", "m")).outcome()).isEqualTo(Outcome.CONSISTENT_BY_ROUNDING);
        assertThat(compare(said("3110", "m"), said("3112", "m")).outcome()).isEqualTo(Outcome.OFF);
    }

    @Test
    void people_are_counted_one_by_one_and_lengths_are_not() {
        Said moreThan = said("50", "people").hedged(Hedge.MORE_THAN);

        assertThat(compare(moreThan, said("50", "people")).outcome()).isEqualTo(Outcome.OFF);
        assertThat(compare(said("50", "m").hedged(Hedge.MORE_THAN), said("50", "m"))
                        .outcome())
                .isEqualTo(Outcome.CONSISTENT_BY_ROUNDING);
    }

    @Test
    void a_bare_number_counts_anything_but_measures_nothing() {
        assertThat(compare(said("50", ""), said("50", "people")).outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(compare(said("50", ""), said("50", "m")).reason()).isEqualTo("the claim names no unit");
    }

    @Test
    void nouns_count_the_same_in_singular_and_plural() {
        assertThat(compare(said("50", "cities"), said("50", "city")).outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(compare(said("1", "vote"), said("1", "votes")).outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(compare(said("50", "residents"), said("50", "people")).outcome())
                .isEqualTo(Outcome.CONSISTENT);
        assertThat(compare(said("50", "glass"), said("50", "glas")).outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
    }

    @Test
    void both_values_of_a_change_must_be_right() {
        Comparison comparison = compare(moved("4", "5", "%"), moved("3", "5", "%"));

        assertThat(comparison.outcome()).isEqualTo(Outcome.OFF);
        assertThat(comparison.reason()).isEqualTo("it is the value before that differs");
        assertThat(compare(moved("3", "5", "%"), moved("3", "5", "%")).outcome())
                .isEqualTo(Outcome.CONSISTENT);
    }

    @Test
    void small_and_endless_numbers_are_shown_to_some_digits() {
        assertThat(Numbers.show(new BigDecimal("0.00012345"))).isEqualTo("0.000123");
        assertThat(Numbers.show(new BigDecimal("4.49664429530201"))).isEqualTo("4.4966");
        assertThat(Numbers.show(new BigDecimal("1.50"))).isEqualTo("1.5");
        assertThat(Numbers.show(new BigDecimal("-1234567.891"))).isEqualTo("-1,234,567.891");
        assertThat(Numbers.show(new BigDecimal("1E+3"))).isEqualTo("1000");
    }
}
