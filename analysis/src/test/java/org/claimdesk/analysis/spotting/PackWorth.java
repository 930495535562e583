package org.claimdesk.analysis.spotting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the table that is shipped of the weights that were learnt: {@code PackWorth WEIGHTS TABLE}. */
public final class PackWorth {
    private PackWorth() {}

    public static void main(String[] args) throws IOException {
        Files.write(
                Path.of(args[1]),
                Weights.parse(Files.readAllBytes(Path.of(args[0]))).packed());
    }
}
