package org.claimdesk.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.thing.Sha256;
import org.junit.jupiter.api.Test;

class HashedContentTest {
    @Test
    void any_number_of_ends_may_be_tried() {
        HashedContent content = HashedContent.of(Clocks.NOW, "{\"text\":\"Günstig.\"}");
        String begun = "{\"at\":\"" + Clocks.NOW + "\",\"content\":{\"text\":\"Günstig.\"}";

        assertThat(content.hash(",1}")).isEqualTo(Sha256.of(begun + ",1}"));
        assertThat(content.hash(",2}")).isEqualTo(Sha256.of(begun + ",2}"));
    }
}
