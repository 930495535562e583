package org.claimdesk.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.junit.jupiter.api.Test;

class AttributionsTest {
    private final CodePointText text = CodePointText.of("Jane Doe said \"taxes fell\" last year.");
    private final TextPositionSelector whole = new TextPositionSelector(0, text.length());
    private final Attributions attributions = Attributions.in(text, List.of(whole));

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
}
