package org.claimdesk.analysis.date;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "times.csv", delimiter = '|')
    void two_times_differ_or_may_be_the_same(String one, String other, String differ) {
        assertThat(Times.differ(one, other)).isEqualTo(differ.equals("yes"));
        assertThat(Times.differ(other, one)).isEqualTo(differ.equals("yes"));
    }

    @Property(tries = 200)
    void no_time_differs_from_itself(@ForAll String words) {
        assertThat(Times.differ(words, words)).isFalse();
    }
}
