package org.claimdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeapTest {
    @TempDir
    private Path folder;

    @Test
    void inputs_of_any_size_end_in_records_or_problems_within_256_megabytes() throws Exception {
        Golden.matches(HeapTest.class, "huge-inputs.txt", run(HugeInputs.class, "-Xmx256m"));
    }

    @Test
    void a_pdf_of_ten_megabytes_is_read_within_64_megabytes() throws Exception {
        assertThat(run(LargePdf.class, "-Xmx64m"))
                .containsPattern("megabytes: 1\\d")
                .contains("read: true", "verbatim: true");
    }

    private String run(Class<?> main, String heap) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
