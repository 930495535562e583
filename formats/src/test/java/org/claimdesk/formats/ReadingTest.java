package org.claimdesk.formats;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.fixtures.Golden;
import org.claimdesk.formats.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new case is a file in {@code inputs}; what comes out of it is the golden file of the same name. */
class ReadingTest {
    private static final Path INPUTS = Path.of(System.getProperty("basedir", ""), "src/test/resources/inputs");

    static List<String> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(INPUTS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> INPUTS.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void an_input_gives_its_records_and_problems(String input) {
        Path file = INPUTS.resolve(input);
        try (Stream<DraftRecord> records = ArticleFiles.read(List.of(file), Format.AUTO)) {
            String lines = records.map(Json::draft).collect(joining("\n", "", "\n"));
            Golden.matches(ReadingTest.class, input + ".jsonl", lines.replace(INPUTS + "/", ""));
        }
    }
}
