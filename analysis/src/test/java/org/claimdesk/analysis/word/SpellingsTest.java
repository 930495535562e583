package org.claimdesk.analysis.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SpellingsTest {
    @Test
    void a_word_has_one_number_however_it_is_written() {
        Typescript text = Typescript.of("Don’t DON'T don't");

        assertThat(text.spelling(0, 5)).isEqualTo(text.spelling(6, 11)).isEqualTo(text.spelling(12, 17));
        assertThat(text.lower(0, 5)).isSameAs(text.lower(12, 17)).isEqualTo("don't");
    }

    @Property(tries = 300)
    void any_word_is_in_the_small_letters_of_the_language_of_no_country(@ForAll String any) {
        String word = any.replaceAll("[^\\p{L}\\p{M}’]|[ﬀ-ﬆ]", "");
        Typescript text = Typescript.of(word);

        assertThat(text.lower(0, text.length()))
                .isEqualTo(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    @Test
    void words_made_to_fall_on_one_place_are_kept_apart() {
        List<String> alike = Stream.iterate(List.of(""), words -> words.stream()
                        .flatMap(word -> Stream.of(word + "Aa", word + "BB"))
                        .toList())
                .skip(10)
                .findFirst()
                .orElseThrow();
        Spellings spellings = Spellings.of(8);
        alike.forEach(spellings::numberOf);

        assertThat(alike.stream().map(String::hashCode).distinct()).hasSize(1);
        assertThat(spellings.size()).isEqualTo(1024);
        assertThat(IntStream.range(0, 1024)).allMatch(i -> spellings.numberOf(alike.get(i)) == i);
    }
}
