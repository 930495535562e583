package org.claimdesk.analysis.word;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OneLineTest {
    @Property(tries = 500)
    void each_run_of_white_space_becomes_one_space(@ForAll("words") String words) {
        assertThat(OneLine.of(words)).isEqualTo(words.replaceAll("\\s+", " "));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars(" \n\t\r\u00a0\u2028ab").ofMaxLength(20);
    }
}
