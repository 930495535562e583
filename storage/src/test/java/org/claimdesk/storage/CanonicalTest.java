package org.claimdesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CanonicalTest {
    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1.0, 1",
        "0.83, 0.83",
        "1e-6, 0.000001",
        "1e-7, 1e-7",
        "1.5e-9, 1.5e-9",
        "9007199254740992, 9007199254740992",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
        "1e23, 1e+23",
        "-1.7976931348623157e308, -1.7976931348623157e+308",
        "5e-324, 5e-324",
        "333333333.33333329, 333333333.3333333",
        "4.50, 4.5",
        "0.002, 0.002"
    })
    void numbers_are_written_as_ecmascript_does(double number, String text) {
        assertThat(Canonical.ecmaScript(number)).isEqualTo(text);
    }

    @Test
    void what_is_absent_leaves_no_key() {
        String json = Canonical.object(o -> o.text("a", null)
                .flag("b", false)
                .texts("c", List.of())
                .objects("d", List.<String>of(), (item, inner) -> {})
                .object("e", (String) null, (item, inner) -> {})
                .number("f", 0));
        assertThat(json).isEqualTo("{\"f\":0}");
    }

    @Test
    void keys_out_of_order_are_a_fault_of_the_program() {
        assertThatThrownBy(() -> Canonical.object(o -> o.number("b", 1).number("a", 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_json_cannot_say_is_refused() {
        assertThatThrownBy(() -> Canonical.ecmaScript(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
