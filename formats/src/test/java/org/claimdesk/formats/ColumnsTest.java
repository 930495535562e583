package org.claimdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.formats.csv.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
    @TempDir
    private Path folder;

    private DraftRecord first(String table, String map) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), table);
        try (Stream<DraftRecord> records = ArticleFiles.read(List.of(file), Format.CSV, Columns.parse(map))) {
            return records.findFirst().orElseThrow();
        }
    }

    @Test
    void columns_go_by_the_names_that_are_given() throws IOException {
        ArticleDraft draft = first("kicker,story,title\nHead,Words,not this\n", "title=Kicker,body=story")
                .draft()
                .value();
        assertThat(draft).isNotNull();
        assertThat(draft.title()).isEqualTo("Head");
        assertThat(draft.body()).isEqualTo("Words");
    }

    @Test
    void a_column_that_is_not_there_is_a_problem_of_the_file() throws IOException {
        DraftRecord record = first("title,body\na,b\n", "author=writer");
        assertThat(record.record()).isZero();
        assertThat(record.draft().problem()).isNotNull();
        assertThat(record.draft().problem().reason())
                .isEqualTo("no column for authors among title, body; name it with --map authors=COLUMN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title", "title=", "=headline", "shoe=size", "title=a,,body=b"})
    void what_is_no_map_is_refused(String map) {
        assertThatThrownBy(() -> Columns.parse(map)).isInstanceOf(Malformed.class);
    }
}
