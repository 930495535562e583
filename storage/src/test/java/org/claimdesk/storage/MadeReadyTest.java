package org.claimdesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MadeReadyTest {
    private final List<String> taken = new ArrayList<>();

    @Test
    void parts_are_taken_over_in_their_order_by_the_thread_that_asks() {
        List<Integer> parts = IntStream.range(0, 100).boxed().toList();

        MadeReady.forEach(
                parts,
                part -> part + " made by " + Thread.currentThread().getName(),
                part -> taken.add(part + ", taken by " + Thread.currentThread().getName()));

        String here = Thread.currentThread().getName();
        assertThat(taken)
                .isEqualTo(parts.stream()
                        .map(part -> part + " made by ready, taken by " + here)
                        .toList());
    }

    @Test
    void a_part_is_made_ready_while_the_one_before_is_taken_over() {
        CountDownLatch second = new CountDownLatch(1);

        MadeReady.forEach(
                List.of(1, 2),
                part -> {
                    if (part == 2) {
                        second.countDown();
                    }
                    return part;
                },
                part -> awaited(second));
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_single_part_needs_no_thread_and_none_nothing() {
        MadeReady.forEach(List.of(1), part -> Thread.currentThread().getName(), taken::add);
        MadeReady.forEach(List.<Integer>of(), part -> "made", taken::add);

        assertThat(taken).containsExactly(Thread.currentThread().getName());
    }

    @Test
    void what_goes_wrong_is_told_as_it_is_and_nothing_more_is_taken_over() {
        assertThatThrownBy(() -> MadeReady.forEach(List.of(1, 2, 3), MadeReadyTest::notTwo, taken::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two");
        assertThat(taken).containsExactly("1");
    }

    @Test
    void an_error_is_told_as_it_is_too() {
        assertThatThrownBy(() -> MadeReady.forEach(List.of(1, 2), MadeReadyTest::tooLarge, taken::add))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static String notTwo(int part) {
        if (part == 2) {
            throw new IllegalArgumentException("two");
        }
        return Integer.toString(part);
    }

    private static String tooLarge(int part) {
        throw new OutOfMemoryError("part " + part);
    }
}
