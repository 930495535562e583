package org.claimdesk.analysis.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.analysis.TextAnalysis;
import org.claimdesk.core.claim.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
    private final TextAnalysis analysis = new TextAnalysis();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            states a quantity: 12%                     | Shares in the shipyard fell 12%.
            reports an event                           | Police arrested a man near the harbour.
            states a fact                              | The company makes batteries for buses.
            compares: poorer than                      | Kelmouth is poorer than its neighbours.
            gives a cause: because of                  | The plant closed because of rising costs.
            tells of a position: voted against         | Senator Dale voted against the bridge bill.
            asks                                       | Who paid for the mayor's flight?
            judges: disgraceful                        | This is a disgraceful decision.
            looks ahead: will                          | The bank will close all its branches.
            belongs to the page, not to the text       | Follow us on Facebook.
            """)
    void each_statement_gives_its_reason(String reason, String sentence) {
        assertThat(only(sentence).reasons()).contains(reason);
    }

    @Test
    void a_number_comes_first() {
        assertThat(only("The council spent 3.2 million pounds because of the storm.")
                        .reasons())
                .first()
                .asString()
                .startsWith("states a quantity: ");
    }

    @Test
    void an_office_stands_by_the_name_wherever_the_text_gives_it() {
        Offices offices = new Offices("MOSCOW — The aide, Yuri Ushakov, spoke. Jane Doe, the mayor of Kelmouth, left. "
                + "Finance Minister Ola Berg paid. Piet Maas, 43, stayed. Karin Holm stayed too.");

        assertThat(offices.of("Yuri Ushakov")).isEqualTo("an office holder: Yuri Ushakov, aide");
        assertThat(offices.of("Jane Doe")).isEqualTo("an office holder: Jane Doe, the mayor of Kelmouth");
        assertThat(offices.of("Ola Berg")).isEqualTo("an office holder: Ola Berg, Finance Minister");
        assertThat(offices.of("a Kremlin aide")).isEqualTo("an office holder: a Kremlin aide");
        assertThat(offices.of("Piet Maas")).isNull();
        assertThat(offices.of("Karin Holm")).isNull();
    }

    private Candidate only(String sentence) {
        return analysis.spot(sentence, null).get(0);
    }
}
