package org.claimdesk.core.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.claimdesk.core.anchor.Lookup.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {
    private static final String FILLER = "Other things were said at the time, of which nobody took any notice. ";

    private static Place place(String text, String passage) {
        Lookup lookup = new Lookup(passage);
        lookup.accept(text);
        return lookup.place();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rents rose by 71.2 percent        | Wages fell. In all, [[rents rose by 17.2 percent]] in five years.
            rents rose by 71.2                | Wages fell. In all, [[rents rose by 17.2]] percent in five years.
            71.2 percent more were let        | Wages fell. [[17.2 percent more were let]] in five years.
            "rents rose by 71.2 percent"      | Wages fell. In all, [[rents rose by 17.2 percent]] in five years.
            rents did not rise by 17 percent  | Wages fell. [[Rents did rise by 17 percent]]. So it is.
            rents did rise by 17 percent      | Wages fell. [[Rents did not rise by 17 percent]]. So it is.
            rents rose by 71.2 percent        | Wages fell. In all, [[rents rose\\nby 17.2 percent]] in five years.
            the rate of 4.6 percent           | 😀 It was [[the rate of 4.5 percent]], adjusted.
            on 3 May the river rose by 2 m    | On 2 May the river fell. [[On 3 May the river rose by 3 m]]. On 4 May it fell.
            """)
    void the_words_that_a_passage_was_taken_from_are_found(String passage, String text) {
        Marked marked = Marked.parse(text);
        Place found = place(marked.text().text(), passage);
        assertThat(new Marked(marked.text(), found.place())).isEqualTo(marked);
        assertThat(found.verbatim()).isFalse();
        assertThat(found.words()).isEqualTo(marked.text().slice(found.place()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rents rose by 71.2 percent        | Wages fell. In all, prices were stable in five years.
            the office counted 4,000 cases    | The river rose on 4 May, and the bridge was closed.
            71.2                              | It rose by 17.2 percent.
            ...                               | It rose by 17.2 percent.
            rents rose                        | ``
            """)
    void words_that_say_something_else_are_no_such_words(String passage, String text) {
        assertThat(place(text, passage)).isEqualTo(Place.NOWHERE);
    }

    @Test
    void a_passage_that_stands_there_is_told_with_the_texts_own_words() {
        Place found = place("😀 Then “the  river” rose.", "\"the river\" rose");

        assertThat(found).isEqualTo(new Place(new TextPositionSelector(7, 24), "“the  river” rose", 1));
        assertThat(found.verbatim()).isTrue();
    }

    @Test
    void a_passage_is_found_wherever_a_long_text_is_cut() {
        String passage = "the river rose by 3 metres";
        for (int before = 0; before < 60; before++) {
            String text = "😀" + FILLER.repeat(3) + "x ".repeat(before) + passage + " " + FILLER.repeat(5);
            Lookup lookup = new Lookup(passage, 100, 40);
            text.codePoints().mapToObj(Character::toString).forEach(lookup);
            assertThat(lookup.place()).isEqualTo(place(text, passage));
            assertThat(lookup.place().verbatim()).isTrue();
        }
    }

    @Test
    void the_nearest_words_of_a_long_text_are_those_of_all_its_stretches() {
        String near = "the river rose by 2 metres";
        String nearer = "the river rose by 4 metres there";
        Lookup lookup = new Lookup("the river rose by 3 metres there", 100, 40);
        (FILLER.repeat(4) + near + ". " + FILLER.repeat(9) + nearer + ". " + FILLER.repeat(4))
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(lookup);

        assertThat(lookup.place().words()).isEqualTo(nearer);
    }

    @Test
    void a_number_is_not_found_in_part_because_the_text_was_cut_there() {
        Lookup lookup = new Lookup("rose by 3", 64, 16);
        lookup.accept("x ".repeat(60) + "rose by 3");
        lookup.accept("0 percent");

        assertThat(lookup.place().verbatim()).isFalse();
    }

    @Property(tries = 200)
    void how_a_text_is_cut_makes_no_difference(
            @ForAll @StringLength(max = 300) String text, @ForAll @IntRange(min = 1, max = 50) int part) {
        Lookup lookup = new Lookup("river");
        for (int i = 0; i < text.length(); i += part) {
            lookup.accept(text.substring(i, Math.min(text.length(), i + part)));
        }
        assertThat(lookup.place()).isEqualTo(place(text, "river"));
    }

    @Test
    void likeness_is_the_weight_of_the_words_in_common() {
        assertThat(place("rents rose by 17.2 percent", "rents rose by 71.2 percent")
                        .likeness())
                .isCloseTo(10 / 13.0, within(1e-9));
    }
}
