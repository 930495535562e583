package org.claimdesk.core.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextPositionSelectorTest {
    private static TextPositionSelector place(int start, int end) {
        return new TextPositionSelector(start, end);
    }

    @Test
    void it_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> place(3, 2)).hasMessage("not a place in a text: 3..2");
        assertThatThrownBy(() -> place(-1, 2)).hasMessage("not a place in a text: -1..2");
        assertThat(place(2, 2).length()).isZero();
    }

    @Test
    void places_side_by_side_do_not_overlap() {
        assertThat(place(0, 2).overlaps(place(2, 4))).isFalse();
        assertThat(place(0, 3).overlaps(place(2, 4))).isTrue();
        assertThat(place(0, 4).contains(place(2, 4))).isTrue();
        assertThat(place(0, 3).contains(place(2, 4))).isFalse();
    }

    @Test
    void places_are_in_the_order_of_the_text() {
        assertThat(place(1, 9)).isLessThan(place(2, 3)).isGreaterThan(place(1, 3));
        assertThat(place(1, 3).shiftedBy(2)).isEqualTo(place(3, 5)).hasToString("3..5");
    }
}
