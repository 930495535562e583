package org.claimdesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.problem.Malformed;
import org.junit.jupiter.api.Test;

class TextAnalysisTest {
    private static final String UNRELATED = "\n\nThe museum in Dorrow opened a new wing. It cost 3 million crowns.";

    private final TextAnalysis analysis = new TextAnalysis();

    @Property(tries = 300)
    void every_quote_is_the_words_at_its_place(@ForAll String text) {
        assertQuotesStandInTheirPlace(text);
    }

    @Property(tries = 300)
    void every_quote_of_prose_is_the_words_at_its_place(@ForAll("prose") String text) {
        assertQuotesStandInTheirPlace(text);
    }

    @Property(tries = 100)
    void the_same_text_reads_the_same(@ForAll("prose") String text) {
        assertThat(analysis.read(text, null)).isEqualTo(new TextAnalysis().read(text, null));
    }

    @Property(tries = 200)
    void a_paragraph_more_leaves_earlier_quotes_alone(@ForAll("prose") String text) {
        List<String> before = quotes(text);

        assertThat(quotes(text + UNRELATED).subList(0, before.size())).isEqualTo(before);
    }

    @Property(tries = 300)
    void any_sentence_has_a_score_from_0_to_1(@ForAll String sentence) {
        assertThat(new CheckWorthiness().score(sentence)).isBetween(0.0, 1.0);
    }

    @Test
    void a_text_with_more_statements_than_fit_into_the_memory_is_refused_in_words() {
        String statement = "It cost 5 euros.\n\n";

        assertThat(analysis.spot(statement.repeat(75_000), null)).hasSize(75_000);
        assertThatThrownBy(() -> analysis.spot(statement.repeat(75_001), null))
                .isInstanceOf(Malformed.class)
                .hasMessage("text has more than 75000 statements");
    }

    @Test
    void so_is_a_text_that_is_all_line_ends() {
        assertThat(analysis.spot("a\n".repeat(1_000), null)).isEmpty();
        assertThatThrownBy(() -> analysis.spot("a\n".repeat(400_001), null))
                .isInstanceOf(Malformed.class)
                .hasMessage("text has more than 400000 sentences");
    }

    private void assertQuotesStandInTheirPlace(String text) {
        CodePointText whole = CodePointText.of(text);
        for (Candidate found : analysis.spot(text, null)) {
            assertThat(whole.slice(found.place())).isEqualTo(found.quote()).isNotBlank();
            assertThat(found.quantities()).allSatisfy(number -> assertThat(whole.slice(number.place()))
                    .isEqualTo(number.text()));
            assertThat(found.dates())
                    .allSatisfy(date -> assertThat(whole.slice(date.place())).isEqualTo(date.text()));
        }
    }

    private List<String> quotes(String text) {
        return analysis.spot(text, null).stream().map(Candidate::quote).toList();
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "The mayor",
                        "said",
                        "that",
                        "“We cut taxes",
                        "by 4.5%,”",
                        "\"",
                        "\"I know,\"",
                        "she said.",
                        "In March 2024",
                        "prices rose",
                        "to €3.2 million",
                        "🙂",
                        "e\u0301te\u0301",
                        "Dr. Jane Roe, an aide,",
                        "according to",
                        "Kremlin",
                        "will",
                        "because",
                        "?",
                        ".",
                        "!",
                        "\n\n",
                        "Read more:",
                        "«",
                        "»",
                        "—")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words) + ".");
    }
}
