package org.claimdesk.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleMarksTest {
    private static int closing(String text, int mark) {
        return new SingleMarks(text.toCharArray()).closing(mark);
    }

    @Test
    void a_single_mark_closes_after_a_stop_or_at_the_first_end_of_a_word() {
        assertThat(closing("‘Yes,’ he said.", 0)).isEqualTo(5);
        assertThat(closing("‘the boys’ and girls’ ball’", 0)).isEqualTo(9);
        assertThat(closing("‚so‘ und so", 0)).isEqualTo(3);
        assertThat(closing("'it is the boys' ball", 0)).isEqualTo(-1);
    }

    @Test
    void a_straight_mark_closes_where_no_apostrophe_stands() {
        assertThat(closing("'a road toll', he said", 0)).isEqualTo(12);
        assertThat(closing("'a road toll' he had called it", 0)).isEqualTo(12);
        assertThat(closing("'the dogs' dinner', he said", 0)).isEqualTo(17);
        assertThat(closing("'we were gettin' on', he said", 0)).isEqualTo(19);
        assertThat(closing("'get 'em off my land', he said", 0)).isEqualTo(20);
    }

    @Test
    void a_word_may_begin_with_an_apostrophe() {
        assertThat(closing("'em from the road, the boys' ball.", 0)).isEqualTo(-1);
        assertThat(closing("'90s music in the dance hall' he said", 0)).isEqualTo(-1);
        assertThat(closing("'90 men in the dance hall' he said", 0)).isEqualTo(25);
    }

    @Test
    void a_mark_of_another_kind_that_never_closes_keeps_no_straight_one_from_closing() {
        for (String before : new String[] {"‘Tis late. ", "‚So late. "}) {
            SingleMarks marks = new SingleMarks((before + "'We shut the gate', he said.").toCharArray());
            assertThat(marks.closing(0)).isEqualTo(-1);
            assertThat(marks.closing(before.length())).isEqualTo(before.length() + 17);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"‚yes he said ", "‚‘ ‚", "‚yes’ ", "‘yes he said ", "'yes he said ", "'yes' he ", "'em he', "})
    void marks_are_closed_alike_whatever_was_looked_for_before(String unit) {
        char[] text = unit.repeat(12).toCharArray();
        SingleMarks remembering = new SingleMarks(text);
        for (int at = 0; at < text.length; at++) {
            if ("‚‘'".indexOf(text[at]) >= 0) {
                assertThat(remembering.closing(at)).isEqualTo(new SingleMarks(text).closing(at));
            }
        }
    }

    /** Looking on from each mark to the end would take minutes. */
    @Test
    void a_paragraph_of_low_marks_is_looked_through_once() {
        char[] text = "‚yes he said ".repeat(100_000).toCharArray();
        SingleMarks marks = new SingleMarks(text);
        int closed = 0;
        for (int at = 0; at < text.length; at += 13) {
            closed += marks.closing(at) > 0 ? 1 : 0;
        }
        assertThat(closed).isZero();
    }
}
