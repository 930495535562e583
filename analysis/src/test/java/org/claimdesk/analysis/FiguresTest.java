package org.claimdesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimdesk.analysis.measure.IndriyaMeasures;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.figure.Check;
import org.claimdesk.core.figure.Checks;
import org.claimdesk.core.figure.Comparison;
import org.claimdesk.core.fixture.Fixtures;
import org.claimdesk.fixtures.Corpus;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A claim's words, the words of its evidence, and what their numbers come to. */
class FiguresTest {
    private final Figures figures = new Figures();
    private final Checks checks = new Checks(figures, new IndriyaMeasures());

    @ParameterizedTest
    @MethodSource("rows")
    void a_claim_is_held_against_its_evidence(String row) {
        String[] columns = row.split(" => ?", 3);
        assertThat(told(columns[0], columns[1])).isEqualTo(columns[2]);
    }

    static List<String> rows() throws IOException {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FiguresTest.class.getResourceAsStream("figures.csv")),
                StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .toList();
        }
    }

    /** The sentences of the sample articles and what the sample evidence says to them. */
    @Test
    void the_samples_are_held_against_their_evidence() {
        String all = Corpus.text("evidence/QUOTES.tsv")
                .lines()
                .skip(1)
                .map(row -> row.split("\t"))
                .map(row -> row[3] + "\n  " + row[4] + ": " + row[1] + "\n"
                        + told(row[3], row[1]).replaceAll("(?m)^(?=.)", "    ").replace(" ; ", "\n    "))
                .collect(Collectors.joining("\n\n", "", "\n"));
        Golden.matches(FiguresTest.class, "samples.txt", all);
    }

    private String told(String claim, String passage) {
        return checks.of(figures.read(claim), List.of(evidence(passage))).stream()
                .map(FiguresTest::told)
                .collect(Collectors.joining(" ; "));
    }

    /** What is in brackets is named as a figure; all else is the quote. */
    private Evidence evidence(String passage) {
        if (!passage.startsWith("[")) {
            return Fixtures.someEvidence().quote(passage).build();
        }
        Quantity named = figures.named(passage.substring(1, passage.length() - 1));
        return Fixtures.someEvidence().figures(named).build();
    }

    private static String told(Check check) {
        Comparison comparison = check.comparison();
        String reason = comparison.reason() == null ? "" : " (" + comparison.reason() + ")";
        String others = check.others().isEmpty()
                ? ""
                : check.others().stream().map(Quantity::text).collect(Collectors.joining(", ", " also ", ""));
        return comparison.formula() + reason + others;
    }
}
