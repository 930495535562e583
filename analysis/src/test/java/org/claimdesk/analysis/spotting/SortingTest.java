package org.claimdesk.analysis.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import org.claimdesk.analysis.TextAnalysis;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.Kinds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SortingTest {
    private final TextAnalysis analysis = new TextAnalysis();

    @ParameterizedTest
    @CsvFileSource(resources = "kinds.csv", delimiter = '|', numLinesToSkip = 1)
    void each_statement_is_of_its_kinds(String kinds, String sentence) {
        List<Candidate> found = analysis.spot(sentence, null);

        assertThat(found).as(sentence).hasSize(kinds.equals("none") ? 0 : 1);
        if (!found.isEmpty()) {
            assertThat(found.get(0).kinds()).as(sentence).isEqualTo(parse(kinds));
        }
    }

    private static SortedSet<ClaimKind> parse(String kinds) {
        return Kinds.copyOf(
                List.of(kinds.split(" ")).stream().map(ClaimKind::parse).toList());
    }
}
