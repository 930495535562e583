package org.claimdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.anchor.Lookup;
import org.claimdesk.core.anchor.Sketch;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.SnapshotText;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.fixtures.Corpus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotReaderTest {
    @TempDir
    private Path folder;

    /** What a reader was given. */
    private static final class Heard implements SnapshotText.Reader {
        private final StringBuilder text = new StringBuilder();
        private final List<String> articles = new ArrayList<>();

        @Override
        public void reads(String part) {
            text.append(part);
        }

        @Override
        public void readsArticle(String article) {
            articles.add(article);
        }
    }

    private @Nullable Heard heard(byte[] bytes, @Nullable String fileName) {
        String type = SnapshotReader.mediaType(fileName, bytes);
        Snapshot snapshot = new Snapshot("", bytes.length, type, fileName);
        Heard heard = new Heard();
        return new SnapshotReader().read(snapshot, () -> new ByteArrayInputStream(bytes), heard) ? heard : null;
    }

    private Heard sample(String name) {
        Heard heard = heard(Corpus.bytes(name), name.substring(name.indexOf('/') + 1));
        assertThat(heard).isNotNull();
        return heard;
    }

    private static void assertStandsIn(Heard heard, String passage) {
        Lookup lookup = new Lookup(passage);
        lookup.accept(heard.text.toString());
        assertThat(lookup.place().verbatim()).as(passage).isTrue();
    }

    @Test
    void the_passages_of_the_samples_stand_in_their_evidence() {
        Corpus.text("evidence/QUOTES.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .forEach(row -> assertStandsIn(sample("evidence/" + row[0]), row[1]));
    }

    @Test
    void a_pdf_is_read_page_by_page_and_words_that_are_cut_at_a_lines_end_are_found() {
        Heard report = sample("evidence/barrier-engineers-report.pdf");

        assertStandsIn(report, "it reached 214 homes and closed the coast railway for nine days");
        assertStandsIn(
                report,
                "\"The range is wide because the rock under the eastern pier is not known,\" the report to the harbour master");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            encrypted.pdf | pdf-encrypted | encrypted.pdf is encrypted and does not open without its password
            cut-off.pdf   | pdf-broken    | cut-off.pdf cannot be read as a PDF: it ends in the middle
            not-a-pdf.pdf | pdf-broken    | not-a-pdf.pdf cannot be read as a PDF: it ends in the middle
            """)
    void a_pdf_that_is_encrypted_or_broken_is_refused(String file, String code, String message) {
        assertThatThrownBy(() -> sample("damaged/" + file))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", code)
                .hasMessage(message)
                .extracting(refused -> ((Refused) refused).hint())
                .asString()
                .isNotEmpty();
    }

    @Test
    void a_page_gives_its_article_apart_from_what_stands_around_it() {
        Heard herald = sample("evidence/wire-heat-herald.html");

        assertThat(herald.text).contains("Subscribe", "Rain was scarce");
        assertThat(herald.articles).singleElement().satisfies(article -> assertThat(article)
                .contains("Rain was scarce")
                .doesNotContain("Subscribe"));
    }

    @ParameterizedTest
    @CsvSource({"courier", "herald", "post"})
    void one_wire_story_in_three_papers_is_nearly_the_same_text(String paper) {
        String wire = wireStory();
        String printed =
                sample("evidence/wire-heat-" + paper + ".html").articles.get(0);

        assertThat(Sketch.of(printed).likeness(Sketch.of(wire))).isGreaterThan(0.5);
    }

    @Test
    void a_report_of_the_same_facts_in_other_words_is_not_the_same_text() {
        String office = sample("evidence/met-service-june.html").articles.get(0);

        assertThat(Sketch.of(office).likeness(Sketch.of(wireStory()))).isLessThan(0.2);
    }

    private String wireStory() {
        Corpus.copy("articles", folder);
        try (Stream<DraftRecord> records =
                ArticleFiles.read(List.of(folder.resolve("articles/coastline-wire.jsonl")), Format.AUTO)) {
            return records.map(record -> record.draft().value())
                    .filter(draft -> draft != null && "Merania has its hottest June on record".equals(draft.title()))
                    .findFirst()
                    .orElseThrow()
                    .body();
        }
    }

    @Test
    void a_picture_is_not_read() {
        assertThat(heard(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}, "scan.html"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "windows-1252"})
    void plain_text_is_read_in_whatever_it_is_written_in(String charset) {
        Heard heard = heard("Das Café zählt 4,5 – mehr nicht.".getBytes(Charset.forName(charset)), null);

        assertThat(heard).isNotNull();
        assertThat(heard.text).hasToString("Das Café zählt 4,5 – mehr nicht.");
    }

    @Test
    void a_page_beyond_all_pages_is_kept_unread() {
        byte[] page = ("<html>" + "<b>".repeat(400_001)).getBytes(StandardCharsets.UTF_8);

        assertThat(heard(page, "page.html")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
            report.pdf | %PDF-1.7                        | application/pdf
            report.txt | %PDF-1.7                        | application/pdf
            -          | %PDF-1.7                        | application/pdf
            report.pdf | <p>Not found                    | application/pdf
            scan.jpg   | ÿØÿà                            | image/jpeg
            -          | GIF89a                          | image/gif
            -          | RIFF1234WEBPVP8                 | image/webp
            a.HTML     | Rents rose                      | text/html
            page.php   | `  <!DOCTYPE HTML><p>`          | text/html
            -          | <?xml version="1.0"?><html>     | text/html
            -          | Rents rose                      | text/plain
            notes      | Rents rose                      | text/plain
            data.csv   | <html>                          | text/csv
            data.json  | {}                              | application/json
            """)
    void a_file_is_what_its_first_bytes_or_else_its_name_say(@Nullable String name, String start, String type) {
        assertThat(SnapshotReader.mediaType(name, start.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(type);
    }

    @Test
    void what_is_no_text_and_has_no_name_is_just_bytes() {
        assertThat(SnapshotReader.mediaType(null, new byte[] {'a', 0, 'b'})).isEqualTo("application/octet-stream");
    }
}
