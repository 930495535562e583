package org.claimdesk.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final Interval ABOVE_FIVE = new Interval(number("5"), null, false);
    private static final Interval FROM_FIVE = between("5", null);

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Interval between(@Nullable String low, @Nullable String high) {
        return Interval.of(low == null ? null : number(low), high == null ? null : number(high));
    }

    @Test
    void a_bound_belongs_to_what_reaches_from_it() {
        assertThat(between("5", "5").within(FROM_FIVE)).isTrue();
        assertThat(between("5", "5").within(ABOVE_FIVE)).isFalse();
        assertThat(between("4.9", "6").within(FROM_FIVE)).isFalse();
        assertThat(FROM_FIVE.within(ABOVE_FIVE)).isFalse();
        assertThat(ABOVE_FIVE.within(FROM_FIVE)).isTrue();
    }

    @Test
    void what_has_no_bound_is_within_nothing_that_has_one() {
        assertThat(FROM_FIVE.within(between("5", "9"))).isFalse();
        assertThat(between(null, "7").within(FROM_FIVE)).isFalse();
        assertThat(between(null, "7").within(between(null, "8"))).isTrue();
    }

    @Test
    void stretches_that_share_a_bound_alone_do_not_meet() {
        assertThat(between("4.45", "4.55").meets(between("4.55", "4.65"))).isFalse();
        assertThat(between("4.45", "4.55").meets(between("4.5", "4.65"))).isTrue();
        assertThat(between("4.55", "4.55").meets(between("4.55", "4.65"))).isTrue();
    }

    @Test
    void a_distance_is_that_of_the_nearest_values() {
        assertThat(between("1", "2").less(between("5", "9"))).isEqualByComparingTo("-3");
        assertThat(between("5", "9").less(between("1", "2"))).isEqualByComparingTo("3");
        assertThat(between("1", "6").less(FROM_FIVE)).isEqualByComparingTo("0");
    }

    @Test
    void a_side_of_zero_is_told_when_all_values_are_on_it() {
        assertThat(FROM_FIVE.side()).isEqualTo(1);
        assertThat(between(null, "-1").side()).isEqualTo(-1);
        assertThat(between("-1", "1").side()).isZero();
        assertThat(between("0", "0").side()).isZero();
    }

    @Property
    void a_quotient_holds_all_quotients(
            @ForAll("numbers") BigDecimal one,
            @ForAll("numbers") BigDecimal other,
            @ForAll("bases") BigDecimal base,
            @ForAll("bases") BigDecimal otherBase) {
        Interval quotient =
                Interval.of(one.min(other), one.max(other)).over(Interval.of(base.min(otherBase), base.max(otherBase)));
        Interval low = Interval.point(one).over(Interval.point(base));
        Interval high = Interval.point(other).over(Interval.point(otherBase));
        assertThat(low.within(quotient)).isTrue();
        assertThat(high.within(quotient)).isTrue();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(number("-1000"), number("1000"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<BigDecimal> bases() {
        return Arbitraries.bigDecimals().between(number("0.01"), number("1000")).ofScale(2);
    }
}
