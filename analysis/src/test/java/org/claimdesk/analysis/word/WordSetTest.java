package org.claimdesk.analysis.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordSetTest {
    @Property(tries = 300)
    void holds_what_it_was_given_and_nothing_else(@ForAll Set<String> words, @ForAll String other) {
        WordSet set = WordSet.copyOf(words);

        assertThat(set).containsExactlyInAnyOrderElementsOf(words);
        assertThat(words).allMatch(word -> set.contains(word));
        assertThat(set.contains(other)).isEqualTo(words.contains(other));
    }

    @Test
    void words_that_fall_on_one_place_are_kept_apart() {
        WordSet set = WordSet.of("AaAa", "BBBB", "AaBB");

        assertThat(set.contains("AaBB")).isTrue();
        assertThat(set.contains("BBBB")).isTrue();
        assertThat(set.contains("BBAa")).isFalse();
    }

    @Test
    void what_is_known_of_a_word_is_found_by_it() {
        WordMap<Integer> known = WordMap.copyOf(Map.of("AaAa", 1, "BBBB", 2, "km", 3));

        assertThat(known.get("BBBB")).isEqualTo(2);
        assertThat(known.get("km")).isEqualTo(3);
        assertThat(known.get("AaBB")).isNull();
        assertThat(known.words()).containsExactly("AaAa", "BBBB", "km");
    }
}
