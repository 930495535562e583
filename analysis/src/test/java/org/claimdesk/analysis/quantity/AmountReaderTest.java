package org.claimdesk.analysis.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.junit.jupiter.api.Test;

class AmountReaderTest {
    /** In small letters it is two characters, in the text one. */
    @Test
    void a_number_after_the_dotted_capital_i_of_turkish_is_read() {
        CodePointText text = CodePointText.of("İ 12");

        assertThat(Quantities.in(text, new TextPositionSelector(0, text.length())))
                .hasSize(1);
    }
}
