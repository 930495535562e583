package org.claimdesk.core.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rose by 71.2 percent      | rose by 17.2 percent          | rose by [-71.2-]{+17.2+} percent
            the rate is 5             | the rate is not 5             | the rate is {+not+} 5
            the rate is not 5         | the rate is 5                 | the rate is [-not-] 5
            “Rents” rose              | "rents"  rose                 | "rents" rose
            it fell, he said          | it rose, she said             | it [-fell-]{+rose+}, [-he-]{+she+} said
            a b                       | c                             | [-a b-]{+c+}
            rose                      | prices rose a lot             | {+prices+} rose {+a lot+}
            """)
    void a_diff_tells_what_is_only_in_one_of_the_two(String first, String second, String line) {
        assertThat(WordDiff.of(first, second)).hasToString(line);
    }

    @Test
    void the_same_words_differ_in_nothing() {
        assertThat(WordDiff.of("The river  rose.", "the river rose.").same()).isTrue();
        assertThat(WordDiff.of("The river rose.", "the river fell.").same()).isFalse();
    }

    @Test
    void a_number_that_differs_is_told() {
        assertThat(WordDiff.of("rose by 71.2 percent", "rose by 17.2 percent").numbersDiffer())
                .isTrue();
        assertThat(WordDiff.of("rose by 17.2 percent", "fell by 17.2 percent").numbersDiffer())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"it is true, it is not true", "it didn’t rain, it rained", "the law has effect, the law has no effect"})
    void a_negation_that_came_or_went_is_told(String first, String second) {
        assertThat(WordDiff.of(first, second).negationsDiffer()).isTrue();
        assertThat(WordDiff.of(second, first).negationsDiffer()).isTrue();
        assertThat(WordDiff.of(first, first + " today").negationsDiffer()).isFalse();
    }

    @Property
    void nothing_is_too_odd_and_the_same_text_is_always_the_same(@ForAll String first, @ForAll String second) {
        assertThat(WordDiff.of(first, second)).isNotNull();
        assertThat(WordDiff.of(first, first).same()).isTrue();
    }
}
