package org.claimdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.problem.WithProblems;
import org.claimdesk.formats.json.Json;
import org.claimdesk.formats.text.TextRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("f"), text);
    }

    private static List<TextRecord> good(Stream<WithProblems<TextRecord>> records) {
        try (records) {
            return records.map(WithProblems::value).toList();
        }
    }

    private static List<String> reasons(Stream<WithProblems<TextRecord>> records) {
        try (records) {
            return records.map(WithProblems::problem)
                    .filter(problem -> problem != null)
                    .map(Problem::reason)
                    .toList();
        }
    }

    @Test
    void rows_are_read_by_the_names_of_their_columns_without_quoting() throws IOException {
        Path tsv = file("label\tText\tid\r\nYes\t\"so he \"said\t7\r\nNo\tCafé\tx\r\n");
        assertThat(good(TextFiles.rows(tsv)))
                .containsExactly(
                        new TextRecord(1, "7", false, "\"so he \"said"), new TextRecord(2, "x", false, "Café"));
    }

    @Test
    void every_row_gives_a_record_even_a_short_or_garbled_one() throws IOException {
        Path tsv = folder.resolve("rows.tsv");
        Files.write(tsv, "id\ttext\n1\n2\tx\u00ff\n\n3\t\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(good(TextFiles.rows(tsv))).extracting(TextRecord::text).containsExactly("", "", "");
        assertThat(reasons(TextFiles.rows(tsv)))
                .containsExactly(
                        "has 1 columns, fewer than the header (line 2)", "not valid UTF-8 at byte 13 (line 3)");
    }

    @Test
    void a_table_without_the_two_columns_is_refused() throws IOException {
        Path tsv = file("id,text\n1,a\n");
        assertThatThrownBy(() -> TextFiles.rows(tsv))
                .isInstanceOf(Malformed.class)
                .hasMessageEndingWith("has no columns id and text in its first line");
    }

    @Test
    void json_lines_give_id_and_text_and_a_broken_line_is_one_problem() throws IOException {
        Path lines = file("{\"id\":\"a\",\"text\":\"One.\"}\n\n{\"id\":7,\"x\":[],\"text\":\"Two.\"}\n{\"id\":\n"
                + "{\"text\":\"no id\"}\n{\"id\":null,\"text\":5}\n[]\n{\"id\":1.5,\"text\":\"\"}");
        assertThat(good(TextFiles.jsonLines(lines)).stream()
                        .filter(record -> record != null)
                        .toList())
                .containsExactly(
                        new TextRecord(1, "a", false, "One."),
                        new TextRecord(2, "7", true, "Two."),
                        new TextRecord(7, "1.5", false, ""));
        assertThat(reasons(TextFiles.jsonLines(lines)))
                .containsExactly(
                        "invalid JSON: it ends in the middle of a value (line 4, column 7)",
                        "has no id (line 5)",
                        "has no id (line 6)",
                        "an object was expected (line 7)");
    }

    @Test
    void an_id_that_was_a_number_goes_out_as_one() {
        assertThat(Json.reading(new TextRecord(1, "7", true, ""), List.of(), List.of(), List.of()))
                .isEqualTo("{\"id\":7,\"sentences\":[],\"claims\":[],\"quotations\":[]}");
    }

    @Test
    void a_whole_text_comes_with_line_ends_as_lf() {
        byte[] bytes = "a\r\nb\rc".getBytes(StandardCharsets.UTF_8);
        assertThat(TextFiles.whole(new ByteArrayInputStream(bytes), "-")).isEqualTo("a\nb\nc");
    }

    @Test
    void a_missing_file_and_one_that_is_no_text_are_failures() throws IOException {
        Path binary = Files.write(folder.resolve("b"), new byte[] {'a', 0, 'b'});
        assertThatThrownBy(() -> TextFiles.whole(folder.resolve("none"))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> TextFiles.jsonLines(folder.resolve("none"))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> TextFiles.whole(binary))
                .isInstanceOf(Unreadable.class)
                .extracting(failure -> ((Unreadable) failure).hint())
                .isEqualTo("not a text: a NUL at character 1");
    }
}
