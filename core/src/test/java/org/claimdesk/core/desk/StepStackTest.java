package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.fixture.Fixtures.uid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.journal.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepStackTest {
    /** Steps 1, 2 … that revert the given ones. */
    private static List<Step> newestFirst(int... reverts) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < reverts.length; i++) {
            steps.add(new Step(uid(i + 1), i + 1, "something", "jane", Clocks.NOW, reverts[i]));
        }
        Collections.reverse(steps);
        return steps;
    }

    private static StepStack stack(String reverts) {
        int[] numbers =
                Stream.of(reverts.split(" ")).mapToInt(Integer::parseInt).toArray();
        return new StepStack(newestFirst(numbers).stream());
    }

    private static long number(@Nullable Step step) {
        return step == null ? 0 : step.number();
    }

    @ParameterizedTest(name = "of steps that revert {0}, {1} is undone next and {2} redone")
    @CsvSource({
        "0,             1, 0",
        "0 0,           2, 0",
        "0 1,           0, 2",
        "0 0 2,         1, 3",
        "0 0 2 1,       0, 4",
        "0 0 2 1 4,     5, 3",
        "0 0 2 1 4 3,   6, 0",
        "0 0 2 1 4 3 6, 5, 7",
        "0 0 2 0,       4, 0",
        "0 0 2 0 4,     1, 5",
        "0 0 1,         2, 3",
        "0 1 2 3,       0, 4",
        "0 1 2 3 4,     5, 0",
    })
    void the_newest_that_stands_is_next(String reverts, long undone, long redone) {
        assertThat(number(stack(reverts).newestDone(step -> false))).isEqualTo(undone);
        assertThat(number(stack(reverts).newestUndoing())).isEqualTo(redone);
    }

    @ParameterizedTest(name = "of steps that revert {0}, step {1} is undone as {2}")
    @CsvSource({
        "0 0, 1, 1",
        "0 0, 3, 0",
        "0 0 2, 2, 0",
        "0 0 2, 3, 0",
        "0 0 2 3, 2, 4",
        "0 0 2 3, 4, 4",
        "0 0 2 3 4, 2, 0",
        "0 0 2 3 4 5, 4, 6",
        "0 0 2 3 4 5, 5, 0"
    })
    void a_step_is_undone_by_its_number_where_it_stands(String reverts, long asked, long undone) {
        assertThat(number(stack(reverts).done(asked, step -> false))).isEqualTo(undone);
    }

    @Test
    void no_more_steps_are_read_than_a_question_needs() {
        AtomicInteger read = new AtomicInteger();
        List<Step> steps = newestFirst(
                IntStream.range(0, 1000).map(i -> i == 999 ? 998 : 0).toArray());

        assertThat(number(new StepStack(steps.stream().peek(step -> read.incrementAndGet())).newestDone(step -> false)))
                .isEqualTo(999);
        assertThat(read).hasValueLessThanOrEqualTo(3);
    }
}
