package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class NearestTest {
    @Test
    void the_nearest_word_is_proposed_when_it_is_near() {
        assertThat(Nearest.to("--txet", List.of("--text", "--tag"))).contains("--text");
        assertThat(Nearest.to("claim shwo", List.of("claim show", "claim add"))).contains("claim show");
        assertThat(Nearest.to("frobnicate", List.of("help", "undo"))).isEmpty();
    }

    @Test
    void swapped_neighbours_are_one_edit() {
        assertThat(Nearest.distance("hlep", "help")).isEqualTo(1);
        assertThat(Nearest.distance("", "help")).isEqualTo(4);
    }

    @Property(tries = 200)
    void distance_is_symmetric_and_nothing_only_for_the_same(@ForAll String a, @ForAll String b) {
        assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
        assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
    }
}
