package org.claimdesk.analysis.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficesTest {
    private static final String TEXT = "Jane Doe, the mayor of Kelmouth, left. Finance Minister Ola Berg paid.";

    @Test
    void a_text_is_not_looked_through_for_ever() {
        Offices offices = new Offices(TEXT, TEXT.length() / 2);

        assertThat(offices.of("Jane Doe")).isEqualTo("Jane Doe, the mayor of Kelmouth");
        assertThat(offices.of("Karin Holm")).isNull();
        assertThat(offices.of("Ola Berg")).isNull();
    }

    @Test
    void a_council_before_a_name_is_led_by_its_head() {
        Offices offices = new Offices("Taxes fell. The head of the Harbour Council Enzo Salmon spoke.");

        assertThat(offices.of("Enzo Salmon")).isEqualTo("Enzo Salmon, head of the Harbour Council");
    }
}
