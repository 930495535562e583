package org.claimdesk.core.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.claimdesk.core.problem.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefTest {
    @ParameterizedTest
    @CsvSource({
        "claim, C12, 12",
        "claim, c12, 12",
        "claim, ' C12 ', 12",
        "article, a1, 1",
        "review, R999999999, 999999999"
    })
    void a_short_id_is_a_letter_in_any_case_and_a_number(String kind, String text, int number) {
        Ref ref = Ref.parse(Kind.parse(kind), text);
        assertThat(ref.isShort()).isTrue();
        assertThat(ref.number()).isEqualTo(number);
        assertThat(ref).hasToString(text.strip().toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"019c", "019CADC6", "019cadc6-9a80", "019cadc6-9a80-7000-8000-000000000001"})
    void anything_else_is_a_prefix_of_a_uid_in_any_case(String text) {
        Ref ref = Ref.parse(Kind.CLAIM, text);
        assertThat(ref.isShort()).isFalse();
        assertThat(ref.uidPrefix()).isEqualTo(text.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "C", "C0", "C01", "A1", "C-1", "C12345678901", "019", "019cadc69", "xyz", "C1 C2", "Ｃ１"})
    void what_is_neither_is_refused(String text) {
        assertThatThrownBy(() -> Ref.parse(Kind.CLAIM, text))
                .isInstanceOf(Malformed.class)
                .hasFieldOrPropertyWithValue("code", "id-malformed")
                .hasMessage("not an id of a claim: " + text)
                .hasFieldOrPropertyWithValue("hint", "give it like C12, or at least four digits of its uid");
    }

    @Test
    void a_prefix_is_shown_with_an_ellipsis() {
        assertThat(Ref.parse(Kind.EVIDENCE, "019cadc6")).hasToString("019cadc6…");
    }

    @Test
    void articles_and_evidence_take_an_an() {
        assertThatThrownBy(() -> Ref.parse(Kind.EVIDENCE, "?")).hasMessage("not an id of an evidence: ?");
    }
}
