package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence and numbers in the review loop, on a pseudo terminal: what is wrong is told on one line, and nothing is written. */
final class ReviewEvidenceTest {
    private static final String URL = "https://office.example.org/rents";

    @TempDir
    private Path folder;

    @BeforeEach
    void one_page_was_captured() throws IOException {
        Files.writeString(folder.resolve("page.txt"), "Rents rose from 200 to 254 dollars.");
        Files.writeString(folder.resolve("half.pdf"), "%PDF-1.7 and no more");
    }

    private Typing inLoop() throws IOException {
        Typing typing = Typing.in(folder).begin();
        typing.run("claim add --text 'Rents rose by 27 percent.'");
        typing.run("evidence add C1 --stance supports --url " + URL + " --quote 'Rents rose.'");
        typing.write("review start").press(Key.ENTER);
        typing.await("C1  in-review");
        typing.await("q quit");
        return typing;
    }

    private static Typing add(Typing typing, String quote, String file) {
        typing.type("e").await("Stance?");
        typing.type("s").await("supports, address:");
        typing.write(URL).press(Key.ENTER).await("Words:");
        typing.write(quote).press(Key.ENTER);
        if (quote.matches("\\D+")) {
            typing.await("Figure:");
            typing.press(Key.ENTER);
        }
        typing.await("File:");
        return typing.write(file).press(Key.ENTER);
    }

    private static void assertNothingWritten(Typing typing) {
        typing.type("q").await("0 claims done in 0 steps, 1 left");
        typing.awaitPrompt();
        List<String> evidence = typing.run("evidence list C1");
        assertThat(evidence.get(0)).startsWith("E1  supports");
        assertThat(evidence).noneMatch(line -> line.startsWith("E2"));
    }

    @Test
    void a_claims_numbers_are_checked_and_lie_over_it_until_a_key_takes_them_away() throws Exception {
        try (Typing typing = inLoop()) {
            add(typing, "Rents rose from 200 to 254 dollars", "page.txt").await("E2 added");
            typing.type("c").await("E2  (254 - 200) / 200 = 27 % = 27 %: consistent");
            typing.press(Key.ESCAPE).await("score ");
        }
    }

    @Test
    void a_claim_without_anything_to_compare_is_told_so() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("c").await("27 %: not comparable");
            typing.await("no evidence states a number");
        }
    }

    @Test
    void a_file_that_is_not_there_is_no_evidence() throws Exception {
        try (Typing typing = inLoop()) {
            add(typing, "It rose.", "missing.txt").await("error: snapshot can't be read");
            assertNothingWritten(typing);
        }
    }

    @Test
    void a_broken_file_is_no_evidence() throws Exception {
        try (Typing typing = inLoop()) {
            add(typing, "It rose.", "half.pdf").await("error: half.pdf cannot be read as a PDF");
            assertNothingWritten(typing);
        }
    }

    @Test
    void the_same_evidence_is_not_added_twice() throws Exception {
        try (Typing typing = inLoop()) {
            add(typing, "Rents rose.", "").await("error: C1 has the same evidence as E1 – nothing to add");
            assertNothingWritten(typing);
        }
    }

    @Test
    void a_number_that_the_words_leave_to_a_table_is_asked_for() throws Exception {
        try (Typing typing = inLoop()) {
            askForFigure(typing, "200 -> 254 dollars").await("E2 added");
            typing.type("c").await("E2  (254 - 200) / 200 = 27 % = 27 %: consistent");
        }
    }

    @Test
    void a_figure_that_cannot_be_read_is_no_evidence() throws Exception {
        try (Typing typing = inLoop()) {
            askForFigure(typing, "a record").await("error: no number in the figure: a record");
            assertNothingWritten(typing);
        }
    }

    private static Typing askForFigure(Typing typing, String figure) {
        typing.type("es").await("supports, address:");
        typing.write(URL).press(Key.ENTER).await("Words:");
        typing.write("See the table.").press(Key.ENTER).await("Figure:");
        typing.write(figure).press(Key.ENTER).await("File:");
        return typing.press(Key.ENTER);
    }
}
