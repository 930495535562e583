package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimdesk.core.problem.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {
    @Test
    void blanks_part_words_and_quotes_keep_them_together() {
        assertThat(Words.split("  a 'b c'\t\"d e\"f  ")).containsExactly("a", "b c", "d ef");
    }

    @Test
    void an_empty_word_is_a_word() {
        assertThat(Words.split("a \"\" ''")).containsExactly("a", "", "");
    }

    @Test
    void a_backslash_takes_the_next_character_as_it_is_but_not_within_single_quotes() {
        assertThat(Words.split("a\\ b \"c\\\"d\" 'e\\f' g\\\\")).containsExactly("a b", "c\"d", "e\\f", "g\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \"b", "a 'b", "'"})
    void a_quote_that_is_never_closed_is_a_mistake(String line) {
        assertThatThrownBy(() -> Words.split(line)).isInstanceOf(Malformed.class);
    }

    @Property(tries = 200)
    void quoted_words_come_back_as_they_were(@ForAll List<String> words) {
        String line = words.stream()
                .map(word -> "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(" "));
        assertThat(Words.split(line)).isEqualTo(words);
    }
}
