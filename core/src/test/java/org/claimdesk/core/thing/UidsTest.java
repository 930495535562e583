package org.claimdesk.core.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.claimdesk.core.fixture.Clocks;
import org.junit.jupiter.api.Test;

class UidsTest {
    @Test
    void the_layout_is_the_one_of_rfc_9562() {
        Clock clock = Clock.fixed(Instant.ofEpochMilli(0x017F22E279B0L), ZoneOffset.UTC);
        Uid uid = new Uids(clock, numbers(0xCC3, 0x18C4DC0C0C07398FL)).next();
        assertThat(uid).hasToString("017f22e2-79b0-74c3-98c4-dc0c0c07398f");
        assertThat(uid.value().version()).isEqualTo(7);
        assertThat(uid.value().variant()).isEqualTo(2);
    }

    @Test
    void uids_of_one_source_rise_even_within_a_millisecond() {
        assertThat(some(new Uids(Clocks.fixed(), new SplittableRandom(1)), 20_000))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void uids_rise_when_the_clock_goes_back() {
        assertThat(some(new Uids(Clocks.ticking(Duration.ofMillis(-5)), new SplittableRandom(1)), 100))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void later_uids_sort_after_earlier_ones_as_text() {
        List<Uid> uids = some(new Uids(Clocks.ticking(Duration.ofDays(4000)), new SplittableRandom(1)), 40);
        assertThat(uids.stream().map(Uid::toString)).isSorted();
    }

    @Test
    void the_same_clock_and_random_generator_give_the_same_uids() {
        assertThat(some(new Uids(Clocks.fixed(), new SplittableRandom(7)), 10))
                .isEqualTo(some(new Uids(Clocks.fixed(), new SplittableRandom(7)), 10));
    }

    private static List<Uid> some(Uids uids, int count) {
        return Stream.generate(uids::next).limit(count).toList();
    }

    private static RandomGenerator numbers(long first, long second) {
        long[] numbers = {first, second};
        int[] next = {0};
        return () -> numbers[next[0]++];
    }
}
