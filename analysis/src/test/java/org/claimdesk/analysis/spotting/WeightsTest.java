package org.claimdesk.analysis.spotting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(WeightsTest.class.getResourceAsStream(resource))) {
            return in.readAllBytes();
        }
    }

    @Test
    void the_table_that_is_shipped_is_made_of_the_weights_that_were_learnt() throws IOException {
        assertThat(Weights.parse(bytes("worth.tsv")).packed())
                .as("worth.bin is not that of worth.tsv; run PackWorth, as the README of the module says")
                .isEqualTo(bytes("worth.bin"));
    }

    @Test
    void each_weight_that_was_learnt_is_found_by_its_name() throws IOException {
        Weights shipped = Weights.read("worth.bin");

        assertThat(new String(bytes("worth.tsv"), StandardCharsets.US_ASCII).lines())
                .allSatisfy(line -> {
                    int tab = line.indexOf('\t');
                    assertThat(shipped.of(Key.of(line.substring(0, tab))))
                            .isCloseTo(Integer.parseInt(line.substring(tab + 1)) / 1000.0, within(1e-9));
                });
    }

    @Test
    void what_was_never_learnt_weighs_nothing() {
        Weights weights = Weights.parse("w:percent of\t700\nw:of percent\t-300\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(weights.of(Key.of("w:percent of"))).isEqualTo(0.7);
        assertThat(weights.of(Key.of("w:of percent"))).isEqualTo(-0.3);
        assertThat(weights.of(Key.of("w:percent"))).isZero();
        assertThat(weights.of(Key.of("c:percent of"))).isZero();
    }
}
