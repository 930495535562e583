package org.claimdesk.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.fixture.Fixtures.aSource;
import static org.claimdesk.core.fixture.Fixtures.anySource;

import org.claimdesk.core.problem.Malformed;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void its_label_is_stripped_and_never_blank() {
        assertThat(aSource().label(" Labour Office ").build()).isEqualTo(anySource());
        assertThatThrownBy(() -> aSource().label(" ").build())
                .isInstanceOf(Malformed.class)
                .hasFieldOrPropertyWithValue("code", "name-empty")
                .hasMessage("a source needs a name");
    }

    @Test
    void it_goes_by_its_short_id() {
        assertThat(anySource().name()).isEqualTo("S1");
        assertThat(anySource().kind()).hasToString("source");
    }
}
