package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.Refusals.assertFails;
import static org.claimdesk.core.fixture.Fixtures.uids;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.claimdesk.core.fixture.Clocks;
import org.junit.jupiter.api.Test;

class ShiftTest {
    @Test
    void a_reviewer_has_a_name() {
        assertThat(new Shift(" jane ", Clocks.fixed(), uids()).reviewer()).isEqualTo("jane");
        assertFails("reviewer-empty", () -> new Shift(" ", Clocks.fixed(), uids()));
    }

    @Test
    void the_time_is_told_to_the_millisecond() {
        Clock exact = Clock.fixed(Instant.parse("2026-03-02T09:00:00.123456789Z"), ZoneOffset.UTC);

        assertThat(new Shift("jane", exact, uids()).now()).isEqualTo("2026-03-02T09:00:00.123Z");
    }
}
