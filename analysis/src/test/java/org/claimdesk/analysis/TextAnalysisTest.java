package org.claimdesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.Kinds;
import org.junit.jupiter.api.Test;

class TextAnalysisTest {
    private final TextAnalysis analysis = new TextAnalysis();

    @Test
    void a_number_makes_a_sentence_a_numeric_claim() {
        List<Candidate> candidates = analysis.spot("Prices rose 4.5% in March. Thank you.", null);

        assertThat(candidates).hasSize(1);
        assertThat(candidates.get(0).quote()).isEqualTo("Prices rose 4.5% in March.");
        assertThat(candidates.get(0).kinds()).isEqualTo(Kinds.of(ClaimKind.NUMERIC, ClaimKind.EVENT));
    }

    @Property(tries = 300)
    void every_quote_is_the_words_at_its_place(@ForAll String text) {
        CodePointText whole = CodePointText.of(text);

        assertThat(analysis.spot(text, null))
                .allSatisfy(found -> assertThat(whole.slice(found.place())).isEqualTo(found.quote()));
    }
}
