package org.claimdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.fixtures.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples that ship read as their own tables say. */
class SamplesTest {
    @TempDir
    Path folder;

    /** A row of the manifest: file, accept, warn or reject, records good, records bad, why. */
    static Stream<List<String>> damaged() {
        return Corpus.text("damaged/MANIFEST.tsv")
                .lines()
                .skip(1)
                .map(line -> List.of(line.split("\t")))
                .filter(row -> !row.get(0).endsWith(".desk") && !row.get(0).endsWith(".pdf"));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void a_damaged_file_gives_what_its_manifest_says(List<String> row) {
        Corpus.copy("damaged", folder);
        List<DraftRecord> records = read("damaged/" + row.get(0));
        assertThat(records).filteredOn(SamplesTest::taken).hasSize(Integer.parseInt(row.get(2)));
        assertThat(records).filteredOn(record -> !taken(record)).hasSize(Integer.parseInt(row.get(3)));
        boolean problems = records.stream().anyMatch(record -> record.draft().problem() != null);
        assertThat(problems).isNotEqualTo(row.get(1).equals("accept"));
    }

    @Test
    void the_articles_read_without_a_problem() {
        Corpus.copy("articles", folder);
        assertThat(read("articles"))
                .hasSize(15)
                .allSatisfy(record -> assertThat(record.draft().problem()).isNull());
    }

    private static boolean taken(DraftRecord record) {
        return record.draft().value() != null;
    }

    private List<DraftRecord> read(String path) {
        try (Stream<DraftRecord> records = ArticleFiles.read(List.of(folder.resolve(path)), Format.AUTO)) {
            return records.toList();
        }
    }
}
