package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimdesk.fixtures.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review loop as somebody types at it, on a pseudo terminal. */
final class ReviewLoopTest {
    private static final String INDEX = "The main Russian stock index rose 4.5 percent on Thursday.";

    @TempDir
    private Path folder;

    /** At the prompt of a desk with two accepted claims, the first about the index. */
    private Typing atDesk(Typing.Place place) throws IOException {
        Corpus.copy("evidence", folder);
        Typing typing = place.begin();
        typing.run("claim add --text '" + INDEX + "'");
        typing.run("claim add --text 'Rents rose by 27 percent.'");
        typing.run("claim edit C1 --priority high");
        return typing;
    }

    private Typing inLoop() throws IOException {
        return inLoop(Typing.in(folder));
    }

    private Typing inLoop(Typing.Place place) throws IOException {
        Typing typing = atDesk(place);
        typing.write("review start").press(Key.ENTER);
        typing.await("C1  unverified");
        return typing;
    }

    /** The newest commands in the journal, newest first, as another process finds them. */
    private List<String> logged(int many) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings plain = Run.surroundings("", out, new ByteArrayOutputStream());
        Surroundings here = new Surroundings(
                Map.of(), folder, "bo", plain.in(), out, plain.err(), Screens.none(), plain.clock(), plain.uids());
        assertThat(Claimdesk.run(List.of("journal", "log", "--limit", String.valueOf(many)), here))
                .isZero();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.replaceFirst(".*Z  ", ""))
                .toList();
    }

    private static void addEvidence(Typing typing) {
        typing.type("e").await("Stance?");
        typing.type("s").await("supports, address:");
        typing.write("https://agency.example.net/digest").press(Key.ENTER).await("Words:");
        typing.write("The main Russian stock index rose 4.5 percent")
                .press(Key.ENTER)
                .await("File:");
        typing.type("evidence/markets").press(Key.TAB).await("evidence/markets-digest-2025-08-07.txt");
        typing.press(Key.ENTER).await("+ E1");
    }

    @Test
    void the_most_urgent_claim_comes_first_and_all_of_it_fits_80_columns_and_24_lines() throws Exception {
        try (Typing typing = inLoop()) {
            Screen screen = typing.await("q quit");
            assertThat(screen.lines()).hasSize(24);
            assertThat(screen.lines().get(0)).startsWith("claims.desk · ann").endsWith("0 done · 2 left");
            assertThat(screen.lines().get(2)).isEqualTo(INDEX);
            assertThat(screen.lines().get(22)).startsWith("1 False").contains("5 True");
        }
    }

    @Test
    void what_is_tried_out_while_one_reads_leaves_no_trace() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("u").await("Nothing of this sitting to take back");
            typing.type("q").await("0 claims done in 0 steps, 2 left");
            assertThat(logged(1)).containsExactly("ann  claim edit C1 --priority high");
        }
    }

    @Test
    void evidence_is_added_by_questions_with_completion() throws Exception {
        try (Typing typing = inLoop()) {
            addEvidence(typing);
            typing.await("supports, verbatim in the snapshot, https://agency.example.net/digest");
            typing.type("q").await("0 claims done in 1 step, 2 left");
            assertThat(logged(1))
                    .containsExactly(
                            "ann  evidence add C1 --stance supports --url https://agency.example.net/digest --quote '"
                                    + "The main Russian stock index rose 4.5 percent' --snapshot evidence/markets-digest-2025-08-07.txt");
        }
    }

    @Test
    void a_digit_rates_and_the_next_claim_comes() throws Exception {
        try (Typing typing = inLoop()) {
            addEvidence(typing);
            typing.type("5").await("True because:");
            typing.write("It is what 50% say, isn't it.").press(Key.ENTER).await("C2  unverified");
            assertThat(typing.screen().lines().get(0)).endsWith("1 done · 1 left");
            assertThat(typing.screen().shows("C1 rated: True (R1 by ann)")).isTrue();
            typing.type("q").await("1 claim done in 2 steps, 1 left");
            assertThat(logged(1))
                    .containsExactly("ann  verdict give C1 True --because 'It is what 50% say, isn'\\''t it.'");
        }
    }

    @Test
    void a_rating_without_evidence_says_so_and_asks_for_it_first() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("1").await("no evidence refutes C1");
            typing.await("refutes, address:");
            typing.press(Key.ESCAPE).await("Cancelled; nothing was changed.");
            typing.type("1").await("refutes, address:");
            typing.press(Key.CTRL_C).await("Cancelled; nothing was changed.");
            typing.type("q").await("0 claims done in 0 steps");
        }
    }

    @Test
    void what_a_rule_refuses_is_told_in_its_words() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("p").await("error: cannot publish C1: its status is unverified");
            typing.type("x").await("No such key: x – ? shows the keys.");
        }
    }

    @Test
    void a_rating_that_is_none_of_truth_needs_reasons_alone() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("7").await("Not checkable because:");
            typing.press(Key.ENTER).await("Cancelled; nothing was changed.");
            typing.type("7").await("Not checkable because:");
            typing.write("-5 is no reason").press(Key.ENTER).await("1 done · 1 left");
            typing.type("q").await("1 claim done");
            assertThat(logged(1)).containsExactly("ann  verdict give C1 'Not checkable' '--because=-5 is no reason'");
        }
    }

    @Test
    void a_candidate_is_accepted_by_rating_it() throws Exception {
        Corpus.copy("articles", folder);
        try (Typing typing = atDesk(Typing.in(folder))) {
            typing.run("article import articles/rent-cap.json");
            typing.write("review start status:candidate").press(Key.ENTER);
            Screen screen = typing.await("candidate  score");
            String claim = screen.lines().get(1).split(" ")[0];
            typing.type("6").await("Not enough evidence because:");
            typing.write("Nobody has asked.").press(Key.ENTER).await("1 done");
            typing.type("q").await("1 claim done in 2 steps");
            assertThat(logged(2))
                    .containsExactly(
                            "ann  verdict give " + claim + " 'Not enough evidence' --because 'Nobody has asked.'",
                            "ann  claim accept " + claim);
        }
    }

    @Test
    void a_published_verdict_asks_for_the_correction() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("7").await("Not checkable because:");
            typing.write("Vague.").press(Key.ENTER).await("C2  unverified");
            typing.type("b").await("C1  reviewed");
            typing.type("p").await("C1  published");
            typing.type("6").await("Was wrong:");
            typing.write("It can be checked.").press(Key.ENTER).await("Not enough evidence because:");
            typing.write("No digest at hand.").press(Key.ENTER).await("corrects R1: It can be checked.");
        }
    }

    @Test
    void tags_are_put_on_and_taken_off() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("t").await("Tags:");
            typing.write("markets +russia").press(Key.ENTER).await("Tags      markets, russia");
            typing.type("t").await("Tags:");
            typing.type("-ru").press(Key.TAB).await("-russia");
            typing.press(Key.ENTER).await("Tags      markets");
            typing.await("russia gone", screen -> !screen.shows("markets, russia"));
        }
    }

    @Test
    void undo_takes_the_last_step_back_and_shows_its_claim() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("u").await("Nothing of this sitting to take back");
            typing.type("d").await("Dismiss because:");
            typing.write("A forecast.").press(Key.ENTER).await("C2  unverified");
            typing.await("1 done · 1 left");
            typing.type("u").await("C1  unverified");
            typing.await("undone: step 4 of ann, claim dismiss C1 --because 'A forecast.'");
            typing.await("0 done · 2 left");
            typing.type("u").await("Nothing of this sitting to take back");
        }
    }

    @Test
    void ctrl_c_leaves_and_keeps_what_was_done() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("d").await("Dismiss because:");
            typing.write("A forecast.").press(Key.ENTER).await("C2  unverified");
            typing.press(Key.CTRL_C).await("error: interrupted");
            typing.awaitPrompt();
            assertThat(logged(1)).containsExactly("ann  claim dismiss C1 --because 'A forecast.'");
            typing.press(Key.CTRL_D);
            assertThat(typing.end()).isEqualTo(Exit.INTERRUPTED);
        }
    }

    @Test
    void the_terminal_is_as_it_was_when_the_loop_ends() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("q").await("0 claims done in 0 steps, 2 left");
            Screen after = typing.awaitPrompt();
            assertThat(after.shows("claims.desk ann> review start")).isTrue();
            assertThat(after.shows("q quit")).isFalse();
            assertThat(typing.run("claim show C2").get(0)).isEqualTo("C2  unverified");
        }
    }

    @Test
    void skipped_claims_do_not_come_again_and_can_be_gone_back_to() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("s").await("C2  unverified");
            typing.type(" ").await("Nothing else waits.");
            typing.type("5").await("q quit");
            typing.type("b").await("C2  unverified");
            typing.type("b").await("C1  unverified");
            typing.type("b").await("This is the first one.");
            typing.type("n").await("C2  unverified");
        }
    }

    @Test
    void help_and_the_full_claim_lie_over_the_claim_until_a_key_takes_them_away() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("?").await("rate it: Not enough evidence");
            typing.press(Key.DOWN).await("lines from the second on", screen -> screen.shows("2–"));
            typing.type("q").await("C1  unverified");
            typing.type("o").await("Priority    high");
            typing.press(Key.ESCAPE).await("score ");
        }
    }

    @Test
    void a_key_that_scrolls_moves_by_lines_and_stops_at_the_ends() throws Exception {
        try (Typing typing = inLoop(Typing.in(folder).sized(40, 10))) {
            Screen top = typing.await("1–");
            typing.press(Key.DOWN).await("2–");
            typing.press(Key.UP, Key.UP)
                    .await("the beginning", screen -> screen.lines().equals(top.lines()));
        }
    }

    @Test
    void keys_without_a_meaning_and_pasted_text_do_nothing() throws Exception {
        try (Typing typing = inLoop()) {
            typing.type("\u001b[15~\u001b[1;5C\u001bd\u001bOQ");
            typing.type("\u001b[200~d5ae\u001b[201~").await("Pasted text means nothing here");
            typing.type("q").await("0 claims done in 0 steps");
        }
    }

    @Test
    void another_window_size_is_followed_at_once() throws Exception {
        try (Typing typing = inLoop()) {
            typing.resize(120, 40);
            typing.await("keys at line 40", screen -> screen.lines().get(39).endsWith("q quit"));
            typing.await("7 Not checkable");
            typing.resize(60, 18);
            typing.await("keys at line 18", screen -> screen.lines().get(17).endsWith("q quit"));
        }
    }

    @Test
    void without_colour_nothing_is_coloured() throws Exception {
        try (Typing typing = inLoop(Typing.in(folder).where("NO_COLOR", "1"))) {
            typing.type("?").await("Keys");
            assertThat(typing.transcript())
                    .doesNotContainPattern("\u001b\\[3[0-7]m")
                    .doesNotContain("\u001b[7m");
        }
    }

    @Test
    void a_query_leaves_only_what_it_fits() throws Exception {
        try (Typing typing = atDesk(Typing.in(folder))) {
            typing.write("review start rents").press(Key.ENTER);
            typing.await("C2  unverified");
            typing.await("0 done · 1 left");
            typing.type("s").await("Nothing else waits.");
            typing.type("q").awaitPrompt();
            assertThat(typing.run("review start colour:red").get(0))
                    .startsWith("error: no such field in a query: colour – one of text, status");
        }
    }

    @Test
    void a_claim_under_seal_for_others_is_passed_over_once_it_was_rated() throws Exception {
        try (Typing typing = atDesk(Typing.in(folder))) {
            typing.run("desk set reviews-needed 2");
            typing.write("review start").press(Key.ENTER);
            typing.await("C1  unverified");
            typing.type("7").await("Not checkable because:");
            typing.write("Vague.").press(Key.ENTER).await("C2  unverified");
            typing.await("kept under seal until all of 2 reviews are");
            typing.await("1 done · 1 left");
            typing.type("q").awaitPrompt();
            typing.write("review start").press(Key.ENTER);
            typing.await("C2  unverified");
        }
    }
}
