package org.claimdesk.core.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    @Property
    void a_time_is_written_and_read_as_the_jdk_does(
            @ForAll @LongRange(min = -100_000_000_000L, max = 300_000_000_000L) long second,
            @ForAll @IntRange(max = 999) int milli) {
        Instant at = Instant.ofEpochSecond(second, milli * 1_000_000L);
        assertThat(IsoTime.of(at)).isEqualTo(at.toString());
        assertThat(IsoTime.parse(at.toString())).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-11T08:03:00Z",
                "2026-05-11T08:03:00.120Z",
                "2026-05-11T08:03:00.000001Z",
                "2026-05-11T08:03:00.000000001Z",
                "2024-02-29T23:59:59.999Z",
                "1000-01-01T00:00:00Z",
                "0999-12-31T23:59:59Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999Z"
            })
    void so_are_the_moments_at_the_edges(String text) {
        assertThat(IsoTime.parse(text)).isEqualTo(Instant.parse(text));
        assertThat(IsoTime.of(Instant.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-11T24:00:00Z", "2026-05-11T08:03:00.12Z", "2026-05-11T08:03:00+02:00"})
    void what_a_desk_never_writes_is_read_as_the_jdk_does(String text) {
        assertThat(IsoTime.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-05-11",
                "2026-02-30T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-05-11T25:00:00Z",
                "2026-05-11T08:60:00Z",
                "2026-05-11T08:03:0xZ",
                "2026-05-11T08:03:00.1x0Z",
                "2026-05-11 08:03:00Z",
                "2026-05-11T08:03:00z0"
            })
    void what_is_no_time_is_refused_as_the_jdk_does(String text) {
        assertThatThrownBy(() -> IsoTime.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
