package org.claimdesk.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    /** The string of RFC 8785, section 3.2.2, as section 3.2.4 wants it. */
    @Test
    void strings_are_written_as_rfc_8785_shows() {
        assertThat(CanonicalJson.quote("€$\u000F\nA'B\"\\\\\"/")).isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void control_characters_are_escaped_as_short_as_can_be() {
        assertThat(CanonicalJson.quote("\u0000\u0001\u0007\b\t\n\u000B\f\r\u000E\u001F"))
                .isEqualTo("\"\\u0000\\u0001\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u001f\"");
    }

    @Test
    void nothing_else_is_escaped() {
        String text = "\u007F\u0085\u2028</script>é河😀";
        assertThat(CanonicalJson.quote(text)).isEqualTo("\"" + text + "\"");
    }

    @Property
    void different_strings_are_written_differently(@ForAll String one, @ForAll String other) {
        assertThat(CanonicalJson.quote(one).equals(CanonicalJson.quote(other))).isEqualTo(one.equals(other));
    }

    @Property
    void no_quotation_mark_and_no_control_character_is_left_bare(@ForAll String text) {
        String inside = CanonicalJson.quote(text).replaceAll("^\"|\"$", "");
        assertThat(inside.replaceAll("\\\\.", "")).doesNotContain("\"", "\\").doesNotContainPattern("[\\x00-\\x1F]");
    }
}
