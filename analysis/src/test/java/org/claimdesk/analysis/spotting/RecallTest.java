package org.claimdesk.analysis.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecallTest {
    private static final List<Example> DEBATES = List.of(
            new Example("1", "Nafta ruined Ohio.", true, 1),
            new Example("1", "Ohio is great.", false, 1),
            new Example("1", "Great people, great Ohio.", false, 1));

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        Recall.of(DEBATES).addTo(weights, 1);
        return weights;
    }

    private static double of(String one, String other) {
        return weights().getOrDefault("p:" + one + " " + other, 0.0)
                + weights().getOrDefault("p:" + other + " " + one, 0.0);
    }

    @Test
    void only_pairs_of_checked_statements_are_recalled() {
        assertThat(weights()).hasSize(3);
        assertThat(of("great", "ohio")).isZero();
    }

    @Test
    void rare_words_recall_more_than_frequent_ones() {
        assertThat(of("nafta", "ruined")).isGreaterThan(of("nafta", "ohio")).isPositive();
    }
}
