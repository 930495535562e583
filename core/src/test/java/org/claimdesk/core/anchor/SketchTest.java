package org.claimdesk.core.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SketchTest {
    /** Words that are all different. */
    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    @Test
    void a_text_is_like_itself_however_it_is_written() {
        Sketch sketch = Sketch.of("“" + words(0, 200) + "”");

        assertThat(sketch.likeness(
                        Sketch.of(words(0, 200).toUpperCase(Locale.ROOT).replace(" ", ",\n"))))
                .isEqualTo(1);
    }

    @Test
    void texts_without_a_run_in_common_are_not_alike() {
        assertThat(Sketch.of(words(0, 500)).likeness(Sketch.of(words(500, 900))))
                .isZero();
    }

    @Test
    void likeness_is_the_share_of_runs_in_common() {
        Sketch whole = Sketch.of(words(0, 1004));

        assertThat(whole.likeness(Sketch.of(words(0, 804)))).isCloseTo(0.8, within(0.15));
        assertThat(whole.likeness(Sketch.of(words(500, 1504)))).isCloseTo(1 / 3.0, within(0.18));
    }

    @Test
    void the_likeness_of_short_texts_is_exact() {
        assertThat(Sketch.of(words(0, 34)).likeness(Sketch.of(words(0, 24)))).isEqualTo(20 / 30.0);
    }

    @Test
    void a_text_of_a_sentence_tells_nothing() {
        Sketch sentence = Sketch.of("Unemployment fell to 4.5 percent in March, the office said on Friday.");

        assertThat(sentence.tells()).isFalse();
        assertThat(sentence.likeness(sentence)).isZero();
    }

    @Test
    void it_is_short_whatever_the_texts_length() {
        assertThat(Sketch.of(words(0, 20_000)).toString()).hasSize(344);
    }

    @Test
    void a_sketch_reads_back_as_itself() {
        for (Sketch sketch : new Sketch[] {Sketch.NONE, Sketch.of(words(0, 20)), Sketch.of(words(0, 200))}) {
            assertThat(Sketch.parse(sketch.toString())).isEqualTo(sketch);
        }
    }

    /** Desks keep sketches: other numbers for the same words would make all earlier ones useless. */
    @Test
    void the_same_words_give_the_same_sketch_for_ever() {
        assertThat(Sketch.of("The quick brown fox jumps over the lazy dog"))
                .hasToString("vJJJyt6T4PoA0qjQEAZN3H2KnyA=");
    }

    @Property(tries = 50)
    void how_a_text_is_cut_makes_no_difference(@ForAll @IntRange(min = 1, max = 400) int part) {
        String text = "😀 " + words(0, 150) + " 4.5 percent, well-known";
        Sketching sketching = new Sketching();
        for (int i = 0; i < text.length(); i += part) {
            sketching.accept(text.substring(i, Math.min(text.length(), i + part)));
        }
        assertThat(sketching.sketch()).isEqualTo(Sketch.of(text));
    }
}
