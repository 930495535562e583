package org.claimdesk.docs.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.docs.Project;
import org.claimdesk.docs.guide.Console;
import org.claimdesk.fixtures.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {
    @TempDir
    private Path folder;

    @Test
    void the_tour_runs_from_any_folder_and_leaves_nothing_there() throws IOException {
        List<String> shown = Console.outside(folder).type("claimdesk tour", List.of());
        assertThat(shown).noneMatch(line -> line.startsWith("? "));
        assertThat(shown.stream().filter(line -> line.startsWith("$ claimdesk ")))
                .hasSize((int) commands().count());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void the_report_at_its_end_is_valid_after_the_schema() throws IOException {
        String told = String.join("\n", Console.outside(folder).type("claimdesk --json tour", List.of()));
        JsonNode steps = new ObjectMapper().readTree(told).get("commands");
        JsonNode last = steps.get(steps.size() - 1);
        assertThat(last.get("command").asText()).isEqualTo("report export");
        String report = last.get("answer").asText();
        assertThat(schema().validate(report, InputFormat.JSON)).isEmpty();
        assertThat(new ObjectMapper().readTree(report).get("claims")).hasSize(2);
    }

    /** A day of a reviewer, as the samples have it. */
    @Test
    void the_first_day_of_the_samples_runs_to_its_end() {
        List<String> shown = new Console(folder).type("claimdesk @scripts/first-day.claims", List.of());
        assertThat(shown).noneMatch(line -> line.startsWith("? "));
    }

    private static Stream<String> commands() {
        return Corpus.text("scripts/tour.claims").lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Project.docs().resolve("schema/report.schema.json")));
    }
}
