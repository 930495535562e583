package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is called in a failure as it was typed, and not by where it leads from the current folder. */
final class NamesOfFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("lines.jsonl"), "{\"id\":1}\n");
        Files.writeString(folder.resolve("table.tsv"), "a\tb\n");
        Files.writeString(folder.resolve("bytes.txt"), "Gr\u00fc\u00df Gott", StandardCharsets.ISO_8859_1);
    }

    private String told(String line) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings plain = Run.surroundings("", new ByteArrayOutputStream(), err);
        Surroundings here = new Surroundings(
                plain.environment(),
                folder,
                plain.login(),
                plain.in(),
                plain.out(),
                plain.err(),
                plain.screens(),
                plain.clock(),
                plain.uids());
        Claimdesk.run(List.of(line.split(" ")), here);
        return err.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text claims lines.jsonl | error: lines.jsonl: record 1
            text claims bytes.txt   | error: file can't be read: bytes.txt
            text score table.tsv    | error: table.tsv has no columns
            text claims none.txt    | error: file can't be read – none.txt
            article read bytes.txt  | error: bytes.txt: record 1
            @none                   | error: can't be read – none
            """)
    void in_its_own_words(String line, String beginning) {
        assertThat(told(line)).startsWith(beginning);
    }

    @Test
    void programs_are_told_of_problems_in_json() {
        assertThat(told("text claims lines.jsonl --json"))
                .isEqualTo("{\"problem\":{\"file\":\"lines.jsonl\",\"record\":1,\"severity\":\"error\","
                        + "\"reason\":\"has no text that is a string (line 1)\"}}");
    }

    @Test
    void so_is_a_snapshot() {
        told("claim add --text x");
        assertThat(told("evidence add C1 --stance context --url u --quote q --snapshot none.txt"))
                .startsWith("error: snapshot can't be read – none.txt – ");
    }
}
