package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.fixture.Fixtures.anArticle;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.core.claim.ClaimSpotter;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.problem.WithProblems;
import org.junit.jupiter.api.Test;

class SpottingAheadTest {
    private static DraftRecord record(int number, String body) {
        ArticleDraft draft = anArticle().body(body).draft();
        return new DraftRecord("pile.json", number, WithProblems.good(draft));
    }

    private static DraftRecord rejected(int number) {
        return new DraftRecord(
                "pile.json", number, WithProblems.bad(Problem.error("pile.json", number, "article has an empty body")));
    }

    private static List<DraftRecord> records(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> record(number, "Line " + number + "."))
                .toList();
    }

    private static List<SpottedDraft> all(List<DraftRecord> records, ClaimSpotter spotter, int threads) {
        List<SpottedDraft> spotted = new ArrayList<>();
        try (SpottingAhead ahead = new SpottingAhead(records.iterator(), spotter, threads)) {
            ahead.forEachRemaining(spotted::add);
        }
        return spotted;
    }

    @Test
    void each_record_comes_with_what_is_in_it() {
        List<SpottedDraft> spotted = all(records(200), new LineSpotter(), 4);

        assertThat(spotted).hasSize(200).allSatisfy(draft -> assertThat(
                        draft.candidates().get(0).quote())
                .isEqualTo("Line " + draft.record().record() + "."));
    }

    @Test
    void the_order_is_that_of_the_records_whichever_is_read_first() {
        CountDownLatch secondIsRead = new CountDownLatch(1);
        ClaimSpotter spotter = (text, day) -> {
            if (text.equals("Line 1.")) {
                await(secondIsRead);
            } else {
                secondIsRead.countDown();
            }
            return List.of();
        };

        assertThat(all(records(2), spotter, 2))
                .extracting(draft -> draft.record().record())
                .containsExactly(1, 2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_rejected_record_comes_without_candidates() {
        List<SpottedDraft> spotted = all(List.of(rejected(1), record(2, "Line 2.")), new LineSpotter(), 2);

        assertThat(spotted.get(0).candidates()).isEmpty();
        assertThat(spotted.get(1).candidates()).hasSize(1);
    }

    @Test
    void what_the_spotter_throws_comes_up_at_its_record() {
        ClaimSpotter spotter = (text, day) -> {
            if (text.equals("Line 2.")) {
                throw new IllegalArgumentException("a fault of the spotter");
            }
            return List.of();
        };
        try (SpottingAhead ahead = new SpottingAhead(records(3).iterator(), spotter, 2)) {
            assertThat(ahead.next().record().record()).isEqualTo(1);
            assertThatThrownBy(ahead::next)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a fault of the spotter");
        }
    }

    @Test
    void a_text_that_the_spotter_cannot_take_is_a_problem_of_its_record_and_the_next_goes_on() {
        ClaimSpotter spotter = (text, day) -> {
            if (text.equals("Line 1.")) {
                throw new Malformed("statements-too-many", "text has too many statements", "cut it into parts");
            }
            return new LineSpotter().spot(text, day);
        };
        List<SpottedDraft> spotted = all(records(2), spotter, 2);

        assertThat(spotted.get(0).record().draft().problem())
                .isEqualTo(Problem.error("pile.json", 1, "text has too many statements: cut it into parts"));
        assertThat(spotted.get(1).candidates()).hasSize(1);
    }

    @Test
    void too_little_memory_comes_up_as_such() {
        ClaimSpotter spotter = (text, day) -> {
            throw new OutOfMemoryError("in a test");
        };
        try (SpottingAhead ahead = new SpottingAhead(records(1).iterator(), spotter, 1)) {
            assertThatThrownBy(ahead::next).isInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void after_the_last_record_there_is_none() {
        try (SpottingAhead ahead = new SpottingAhead(records(1).iterator(), new LineSpotter(), 1)) {
            ahead.next();
            assertThat(ahead.hasNext()).isFalse();
            assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void an_interruption_of_whoever_takes_them_ends_them_and_is_used_up() {
        try (SpottingAhead ahead = new SpottingAhead(records(3).iterator(), new LineSpotter(), 1)) {
            ahead.next();
            assertThat(ahead.stopped()).isFalse();
            Thread.currentThread().interrupt();
            assertThat(ahead.hasNext()).isFalse();
            assertThat(Thread.interrupted()).isFalse();
            assertThat(ahead.hasNext()).isFalse();
            assertThat(ahead.stopped()).isTrue();
        }
    }

    @Test
    void whoever_waits_for_a_long_text_need_not_wait_for_its_end() {
        CountDownLatch never = new CountDownLatch(1);
        Thread taker = Thread.currentThread();
        ClaimSpotter spotter = (text, day) -> {
            taker.interrupt();
            awaitInterruption(never);
            return List.of();
        };
        try (SpottingAhead ahead = new SpottingAhead(records(1).iterator(), spotter, 1)) {
            assertThat(ahead.hasNext()).isFalse();
            assertThat(ahead.stopped()).isTrue();
        }
    }

    private static void awaitInterruption(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void those_that_came_to_their_end_were_not_stopped() {
        try (SpottingAhead ahead = new SpottingAhead(records(1).iterator(), new LineSpotter(), 1)) {
            ahead.next();
            assertThat(ahead.hasNext()).isFalse();
            assertThat(ahead.stopped()).isFalse();
        }
    }

    @Test
    void long_texts_are_read_only_a_few_ahead() {
        assertThat(takenAheadOfTheFirst("x".repeat(200_000))).isEqualTo(3);
    }

    @Test
    void a_text_longer_than_what_may_wait_is_read_alone() {
        assertThat(takenAheadOfTheFirst("x".repeat(2_000_000))).isEqualTo(1);
    }

    @Test
    void short_texts_are_read_many_ahead_but_not_all() {
        assertThat(takenAheadOfTheFirst("x")).isBetween(500, 1000);
    }

    /** How many of endless records like this have been taken when the first comes out. */
    private static int takenAheadOfTheFirst(String body) {
        AtomicInteger taken = new AtomicInteger();
        Iterator<DraftRecord> endless = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> record(taken.incrementAndGet(), body))
                .iterator();
        try (SpottingAhead ahead = new SpottingAhead(endless, (text, day) -> List.of(), 1)) {
            ahead.next();
        }
        return taken.get();
    }
}
