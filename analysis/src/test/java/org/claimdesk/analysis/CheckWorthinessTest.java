package org.claimdesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.Test;

class CheckWorthinessTest {
    private final CheckWorthiness worthiness = new CheckWorthiness();

    @Test
    void the_shipped_weights_score_as_approved() {
        String scores = Stream.of(
                        "Unemployment fell from 8 percent to 4.1 percent under my administration.",
                        "We have lost 3 million manufacturing jobs since 2001.",
                        "Senator Dale voted against the bill four times.",
                        "The index rose 4.5% on Thursday.",
                        "They closed the harbour in Kelmouth.",
                        "I think we can do better than this.",
                        "Thank you very much.",
                        "What would you do about it?",
                        "",
                        "🙂")
                .map(sentence -> String.format(Locale.ROOT, "%.4f  %s%n", worthiness.score(sentence), sentence))
                .collect(Collectors.joining());

        Golden.matches(CheckWorthinessTest.class, "scores.txt", scores);
    }

    @Test
    void a_hard_number_is_worthy_and_a_greeting_is_not() {
        assertThat(worthiness.isWorthy(worthiness.score("We have lost 3 million manufacturing jobs since 2001.")))
                .isTrue();
        assertThat(worthiness.isWorthy(worthiness.score("Thank you very much.")))
                .isFalse();
    }

    @Test
    void only_the_sentence_itself_counts() {
        String sentence = "Crime rose by 12 percent in my state.";

        assertThat(worthiness.score(sentence)).isEqualTo(new CheckWorthiness().score(sentence));
    }
}
