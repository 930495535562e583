package org.claimdesk.core.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimdesk.core.problem.Malformed;
import org.junit.jupiter.api.Test;

class UidTest {
    @Test
    void what_is_no_uuid_is_refused() {
        assertThatThrownBy(() -> Uid.parse("C12"))
                .isInstanceOf(Malformed.class)
                .hasMessage("not a uid: C12")
                .hasFieldOrPropertyWithValue("code", "uid-malformed");
    }

    @Property
    void parsing_is_the_inverse_of_printing(@ForAll long high, @ForAll long low) {
        Uid uid = new Uid(new UUID(high, low));
        assertThat(Uid.parse(uid.toString())).isEqualTo(uid);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_is_the_order_of_the_text(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        Uid one = new Uid(new UUID(a, b));
        Uid other = new Uid(new UUID(c, d));
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    }
}
