package org.claimdesk.analysis.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficesTest {
    private static final String TEXT = "Jane Doe, the mayor of Kelmouth, left. Finance Minister Ola Berg paid.";

    @Test
    void a_text_is_not_looked_through_for_ever() {
        Offices offices = new Offices(TEXT, TEXT.length() / 2);

        assertThat(offices.of("Jane Doe")).isEqualTo("an office holder: Jane Doe, the mayor of Kelmouth");
        assertThat(offices.of("Karin Holm")).isNull();
        assertThat(offices.of("Ola Berg")).isNull();
    }

    @Test
    void a_council_before_a_name_is_led_by_its_head() {
        Offices offices = new Offices("Taxes fell. The head of the Harbour Council Enzo Salmon spoke.");

        assertThat(offices.of("Enzo Salmon")).isEqualTo("an office holder: Enzo Salmon, head of the Harbour Council");
    }

    @Test
    void a_court_is_an_authority_and_its_clerk_is_neither() {
        Offices offices = new Offices("A survey of 1,050 residents for the council, made for the court, found much.");

        assertThat(offices.of("the Supreme Court of Wessex")).isEqualTo("an authority: the Supreme Court of Wessex");
        assertThat(offices.of("a government spokesman")).isEqualTo("an office holder: a government spokesman");
        assertThat(offices.of("a court clerk")).isNull();
        assertThat(offices.of("A survey of 1,050 residents for the council")).isNull();
    }

    @Test
    void a_title_takes_all_names_before_it_but_no_day() {
        Offices offices = new Offices(
                "The vote of North Wessex Prime Minister Jane Doe fell. On Monday President Ola Berg paid.");

        assertThat(offices.of("Jane Doe")).isEqualTo("an office holder: Jane Doe, North Wessex Prime Minister");
        assertThat(offices.of("Ola Berg")).isEqualTo("an office holder: Ola Berg, President");
    }
}
