package org.claimdesk.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word may stand before a day: that of the week, in whatever language, or what was done then. */
class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 05 May 2019 10:00:00 +0000",
                "Dim., 05 May 2019 10:00:00 +0000",
                "Sonntag 5 May 2019",
                "Posted May 5, 2019"
            })
    void one_word_before_a_day_is_passed_over(String date) {
        assertThat(Dates.parse(date)).isEqualTo("2019-05-05");
    }
}
