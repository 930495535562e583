package org.claimdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.core.problem.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void make_a_folder() throws IOException {
        folder = Files.createDirectories(temp.resolve("pile"));
    }

    private static Path article(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "Title\n\nBody");
    }

    private List<String> read(Format format, Path... paths) {
        try (Stream<DraftRecord> records = ArticleFiles.read(List.of(paths), format)) {
            return records.map(record -> temp.relativize(Path.of(record.file())).toString())
                    .toList();
        }
    }

    @Test
    void a_folder_is_read_in_order_of_names_with_the_folders_in_it() throws IOException {
        article(folder.resolve("b.txt"));
        article(folder.resolve("a/z.txt"));
        article(folder.resolve("c.md"));
        assertThat(read(Format.AUTO, folder)).containsExactly("pile/a/z.txt", "pile/b.txt", "pile/c.md");
    }

    @Test
    void hidden_files_and_files_of_no_known_format_are_passed_over() throws IOException {
        article(folder.resolve(".hidden.txt"));
        article(folder.resolve(".git/a.txt"));
        article(folder.resolve("picture.png"));
        article(folder.resolve("a.txt"));
        assertThat(read(Format.AUTO, folder)).containsExactly("pile/a.txt");
    }

    @Test
    void a_named_format_chooses_the_files_of_a_folder() throws IOException {
        article(folder.resolve("a.txt"));
        article(folder.resolve("b.md"));
        assertThat(read(Format.MARKDOWN, folder)).containsExactly("pile/b.md");
    }

    @Test
    void a_named_file_is_read_whatever_its_name() throws IOException {
        Path odd = article(temp.resolve(".odd.name"));
        assertThat(read(Format.AUTO, odd)).containsExactly(".odd.name");
    }

    @Test
    void links_out_of_the_folder_and_to_folders_are_not_followed() throws IOException {
        Path inside = article(folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("b-inside.txt"), inside);
        Files.createSymbolicLink(folder.resolve("c-outside.txt"), article(temp.resolve("secret.txt")));
        Files.createSymbolicLink(folder.resolve("d-circle"), folder);
        assertThat(read(Format.AUTO, folder)).containsExactly("pile/a.txt", "pile/b-inside.txt");
    }

    @Test
    void a_missing_path_is_a_failure_before_anything_is_read() throws IOException {
        Path there = article(folder.resolve("a.txt"));
        Path missing = folder.resolve("nowhere.json");
        assertThatThrownBy(() -> ArticleFiles.read(List.of(there, missing), Format.AUTO))
                .isInstanceOf(Unreadable.class)
                .hasMessage("no such file: " + missing);
    }

    @Test
    void an_empty_folder_has_no_records() {
        assertThat(read(Format.AUTO, folder)).isEmpty();
    }

    @Test
    void nothing_is_read_before_it_is_asked_for() throws IOException {
        Path first = article(folder.resolve("a.txt"));
        Path second = article(folder.resolve("b.txt"));
        try (Stream<DraftRecord> records = ArticleFiles.read(List.of(first, second), Format.TEXT)) {
            var iterator = records.iterator();
            assertThat(iterator.next().draft().problem()).isNull();
            Files.delete(second);
            assertThat(iterator.next().draft().problem()).isNotNull();
        }
    }
}
