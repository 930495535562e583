package org.claimdesk.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KindsTest {
    @Property
    void a_set_has_the_kinds_it_was_made_of_in_their_order(@ForAll List<ClaimKind> kinds) {
        assertThat(Kinds.copyOf(kinds)).containsExactlyElementsOf(new TreeSet<>(kinds));
    }

    @Test
    void a_set_does_not_change_with_what_it_was_made_of() {
        List<ClaimKind> given = new ArrayList<>(List.of(ClaimKind.EVENT));
        var kinds = Kinds.copyOf(given);
        given.add(ClaimKind.NUMERIC);
        assertThat(kinds).containsExactly(ClaimKind.EVENT);
        assertThatThrownBy(() -> kinds.add(ClaimKind.NUMERIC)).isInstanceOf(UnsupportedOperationException.class);
    }
}
