package org.claimdesk.analysis.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.analysis.TextAnalysis;
import org.claimdesk.core.claim.Candidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final String TOLD = "Rents in Ely rose by 5 percent in March, the council said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ELY (AP) — ",
                "ELY, Wessex (Reuters) - ",
                "ELY, March 3 – ",
                "ELY, Wessex, Jan. 4, 2026 (AFP) -- ",
                "Ely (Reuters) - ",
                "NEW YORK/LONDON — ",
                "ELY, Wess., March 29 /PRNewswire/ -- ",
                "ELY, Wess.--(BUSINESS WIRE)--July 23, 2025--",
                "Ely, Wessex - (BUSINESS WIRE) - ",
                "Aug 9 (Ely News Foundation) - ",
                "New Ely, Feb 14 (PTI) ",
                "LEEDS: ",
                "(CNN) — ",
                "(CNN)",
                "(Reuters) - "
            })
    void a_claim_begins_behind_where_it_was_filed(String dateline) {
        assertThat(quotes(dateline + TOLD)).containsExactly(TOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTI – the largest maker in Wessex – cut its prices by 5 percent in March.",
                "Ely-based makers cut their prices by 5 percent in March.",
                "In March (the third month) - as before - prices fell by 5 percent.",
                "(It rose by 5 percent in March.)"
            })
    void what_only_looks_like_one_stays(String sentence) {
        assertThat(quotes(sentence)).containsExactly(sentence);
    }

    private static List<String> quotes(String text) {
        return new TextAnalysis()
                .read(text, null).candidates().stream().map(Candidate::quote).toList();
    }
}
