package org.claimdesk.analysis.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {
    private static Features features(String sentence) {
        Words words = Words.of(sentence);
        return Features.of(words, Signs.in(words));
    }

    private static List<Long> pairs(String sentence) {
        List<Long> keys = new ArrayList<>();
        features(sentence).visit(Features.Group.PAIRS, (group, key, start, length) -> keys.add(key));
        return keys;
    }

    @Test
    void two_words_are_a_pair_wherever_they_stand() {
        assertThat(pairs("The deficit with China grew."))
                .containsExactlyInAnyOrderElementsOf(pairs("China grew, and so did the DEFICIT!"));
    }

    @Test
    void small_words_and_a_word_said_twice_make_no_pairs_and_all_numbers_are_alike() {
        assertThat(pairs("It is a wall, a wall of them.")).isEmpty();
        assertThat(pairs("40 walls")).hasSize(1).isEqualTo(pairs("the 2,000 walls of 1999"));
    }

    @Test
    void a_pair_is_known_by_its_name() {
        List<String> topic = features("Jobs left Ohio.").topic();

        assertThat(topic).containsExactlyInAnyOrder("jobs", "left", "ohio");
        assertThat(pairs("Jobs left Ohio."))
                .containsExactly(
                        Key.of("p:" + topic.get(0) + " " + topic.get(1)),
                        Key.of("p:" + topic.get(0) + " " + topic.get(2)),
                        Key.of("p:" + topic.get(1) + " " + topic.get(2)));
    }

    @Test
    void as_many_pairs_are_weighed_as_are_counted() {
        String sentence = "Jobs left Ohio for Mexico in 2016 and Ohio lost 40,000 jobs.";

        assertThat(pairs(sentence)).hasSize(features(sentence).count(Features.Group.PAIRS));
    }

    @Test
    void a_sentence_without_end_has_a_bounded_number_of_pairs() {
        StringBuilder sentence = new StringBuilder();
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                sentence.append("word").append(first).append(second).append(' ');
            }
        }

        assertThat(pairs(sentence.toString())).hasSize(40 * 39 / 2);
        assertThat(features(sentence.toString()).topic()).hasSize(40);
    }
}
