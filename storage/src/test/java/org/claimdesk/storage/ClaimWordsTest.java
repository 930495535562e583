package org.claimdesk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimWordsTest {
    @Property
    void english_is_cut_where_neither_letter_nor_digit_stands(
            @ForAll @AlphaChars @NumericChars @Chars({' ', '.', '-', '\'', '’', '–', '%', '\n'}) String text) {
        String words =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();

        assertThat(ClaimWords.cut(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "'4.5 % – “in May”', 4 5 in may",
        "'Überfall in KÖLN!', überfall in köln",
        "'Zu\u0308rich', zürich",
        "'क़िला is old', क़िला is old",
        "'日本の 人口', 日本の 人口"
    })
    void other_letters_are_letters_too(String text, String words) {
        assertThat(ClaimWords.cut(text)).isEqualTo(words);
    }
}
