package org.claimdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.formats.csv.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeterTest {
    @TempDir
    private Path folder;

    @Test
    void tells_what_share_of_the_files_was_read() throws IOException {
        String line = "{\"title\":\"Rain\",\"body\":\"" + "It rained. ".repeat(20_000) + "\"}\n";
        for (String name : List.of("a.jsonl", "b.jsonl", "c.jsonl", "d.jsonl")) {
            Files.writeString(folder.resolve(name), line);
        }
        Meter meter = Meter.of(List.of(folder), Format.AUTO);
        assertThat(meter.share()).isZero();

        try (Stream<DraftRecord> records = ArticleFiles.read(List.of(folder), Format.AUTO, Columns.USUAL, meter)) {
            Iterator<DraftRecord> all = records.iterator();
            all.next();
            assertThat(meter.share()).isBetween(0.2, 0.3);
            all.forEachRemaining(record -> {});
        }
        assertThat(meter.share()).isEqualTo(1);
    }

    @Test
    void of_nothing_nobody_knows() {
        assertThat(Meter.of(List.of(), Format.AUTO).share()).isZero();
    }
}
