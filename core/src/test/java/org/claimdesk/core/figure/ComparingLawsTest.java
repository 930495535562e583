package org.claimdesk.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.figure.Said.said;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.claimdesk.core.claim.Quantity;

class ComparingLawsTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Comparing comparing = new Comparing(new Numerals(), new Ruler());

    @Property
    void a_true_value_rounded_to_what_is_stated_is_never_off(
            @ForAll("value") BigDecimal truth,
            @ForAll @IntRange(max = 4) int digits,
            @ForAll @IntRange(max = 4) int others) {
        Comparison comparison = compare(said(rounded(truth, digits), "%"), said(rounded(truth, others), "%"));
        assertThat(comparison.outcome().isConsistent()).as(comparison.formula()).isTrue();
    }

    @Property
    void a_true_change_told_by_rounded_values_is_never_off(
            @ForAll("positive") BigDecimal before,
            @ForAll("positive") BigDecimal after,
            @ForAll @IntRange(max = 3) int digits,
            @ForAll @IntRange(max = 3) int others) {
        BigDecimal change =
                rounded(after.subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL128), digits);
        Said claim = said(change.abs(), "%");
        Said figure = said(rounded(after, others), "points").from(rounded(before, others));
        Comparison comparison = compare(change.signum() < 0 ? claim.down() : claim.up(), figure);
        assertThat(comparison.outcome().isConsistent()).as(comparison.formula()).isTrue();
    }

    @Property
    void a_true_length_in_another_unit_is_never_off(
            @ForAll("positive") BigDecimal kilometres, @ForAll @IntRange(max = 4) int digits) {
        Said figure = said(rounded(kilometres.movePointRight(3), 1), "m");
        Comparison comparison = compare(said(rounded(kilometres, digits), "km"), figure);
        assertThat(comparison.outcome().isConsistent()).as(comparison.formula()).isTrue();
    }

    @Property
    void numbers_further_apart_than_their_last_digits_allow_are_off(
            @ForAll("value") BigDecimal one, @ForAll("value") BigDecimal other) {
        Assume.that(one.subtract(other).abs().compareTo(ulps(one, other)) > 0);
        assertThat(compare(said(one, "°C"), said(other, "°C")).outcome()).isEqualTo(Outcome.OFF);
    }

    private static BigDecimal ulps(BigDecimal one, BigDecimal other) {
        return one.ulp()
                .add(other.ulp())
                .divide(BigDecimal.valueOf(2))
                .max(one.abs().max(other.abs()).movePointLeft(2));
    }

    @Property
    void it_does_not_matter_who_says_what(@ForAll("value") BigDecimal one, @ForAll("value") BigDecimal other) {
        Comparison there = compare(said(one, "°C"), said(other, "°C"));
        Comparison back = compare(said(other, "°C"), said(one, "°C"));
        assertThat(back.outcome()).isEqualTo(there.outcome());
        assertThat(back.difference()).isEqualByComparingTo(there.difference().negate());
    }

    @Property
    void what_rose_did_not_fall(@ForAll("positive") BigDecimal one, @ForAll("positive") BigDecimal other) {
        Outcome outcome = compare(said(one, "%").up(), said(other, "%").down()).outcome();
        assertThat(outcome).isEqualTo(Outcome.WRONG_DIRECTION);
    }

    private static BigDecimal rounded(BigDecimal value, int digits) {
        return value.setScale(digits, RoundingMode.HALF_UP);
    }

    private Comparison compare(Said claim, Said figure) {
        Quantity number = claim.number();
        return comparing.compare(number, figure.number());
    }

    @Provide
    Arbitrary<BigDecimal> value() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-100000"), new BigDecimal("100000"))
                .ofScale(4);
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("1"), new BigDecimal("100000"))
                .ofScale(4);
    }
}
