package org.claimdesk.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionsTest {
    private final CodePointText text = CodePointText.of("😀 Jane Doe said \"taxes fell\" last year.");
    private final TextPositionSelector whole = new TextPositionSelector(0, text.length());
    private final Attributions attributions = Attributions.in(text, List.of(whole));

    static List<Case> cases() {
        return Case.all("said.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void who_is_said_to_have_said_what(Case told) {
        assertThat(told.found()).isEqualTo(told.expected());
    }

    @Test
    void a_quotation_has_its_words_place_and_speaker() {
        assertThat(attributions.quotations()).singleElement().satisfies(quotation -> {
            assertThat(quotation.text()).isEqualTo("taxes fell").isEqualTo(text.slice(quotation.place()));
            assertThat(quotation.attribution()).isEqualTo(new Attribution("Jane Doe", "said", true));
        });
    }

    @Test
    void the_content_of_a_report_leaves_out_who_reports() {
        assertThat(text.slice(attributions.contentOf(whole))).isEqualTo("\"taxes fell\" last year.");
    }

    @Test
    void a_place_inside_a_quotation_is_said_by_its_speaker() {
        TextPositionSelector taxes = new TextPositionSelector(17, 22);

        assertThat(text.slice(taxes)).isEqualTo("taxes");
        assertThat(attributions.of(taxes)).containsExactly(new Attribution("Jane Doe", "said", true));
        assertThat(attributions.contentOf(taxes)).isEqualTo(taxes);
    }

    @Test
    void an_empty_text_says_nothing() {
        Attributions nothing = Attributions.in(CodePointText.of(""), List.of());

        assertThat(nothing.quotations()).isEmpty();
        assertThat(nothing.of(new TextPositionSelector(0, 0))).isEmpty();
    }
}
