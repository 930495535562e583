package org.claimdesk.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Published examples, with the values that their authors give. */
class AgreementTest {
    private static final Offset<Double> TO_THREE_PLACES = within(0.0005);

    /** A row for each reviewer, a column for each item; a dot for none. */
    private static Agreement of(String... rows) {
        List<Judgement> judgements = new ArrayList<>();
        for (int reviewer = 0; reviewer < rows.length; reviewer++) {
            List<String> labels = Arrays.asList(rows[reviewer].split(" "));
            for (int item = 0; item < labels.size(); item++) {
                String label = labels.get(item);
                if (!label.equals(".")) {
                    judgements.add(new Judgement("item " + item, "r" + reviewer, label, rank(label)));
                }
            }
        }
        return Agreement.of(judgements);
    }

    private static Integer rank(String label) {
        return label.matches("[0-9]+") ? Integer.valueOf(label) : null;
    }

    @Test
    void four_observers_with_missing_values_as_in_krippendorff_2004() {
        Agreement found = of(
                "1 2 3 3 2 1 4 1 2 . . .",
                "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .",
                "1 2 3 3 2 4 4 1 2 5 1 .");

        assertThat(found.nominalAlpha()).isCloseTo(0.743, TO_THREE_PLACES);
        assertThat(found.ordinalAlpha()).isCloseTo(0.815, TO_THREE_PLACES);
        assertThat(found.items()).isEqualTo(11);
        assertThat(found.judgements()).isEqualTo(40);
        assertThat(found.reviewers()).containsExactly("r0", "r1", "r2", "r3");
        assertThat(found.cohen()).hasSize(6);
    }

    @Test
    void two_observers_of_two_categories_as_in_krippendorff_1980() {
        Agreement found = of("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");

        assertThat(found.nominalAlpha()).isCloseTo(0.095, TO_THREE_PLACES);
        assertThat(found.observed()).isCloseTo(0.6, TO_THREE_PLACES);
    }

    @Test
    void two_observers_of_five_categories_as_in_krippendorff_2004() {
        Agreement found = of("a a b b d c c c e d d a", "b a b b b c c c e d d d");

        assertThat(found.nominalAlpha()).isCloseTo(0.692, TO_THREE_PLACES);
    }

    @Test
    void fifty_items_of_two_reviewers_as_cohens_kappa_is_taught() {
        String yesYes = "y ".repeat(20) + "y ".repeat(5) + "n ".repeat(10) + "n ".repeat(15);
        String other = "y ".repeat(20) + "n ".repeat(5) + "y ".repeat(10) + "n ".repeat(15);
        Agreement found = of(yesYes.strip(), other.strip());

        assertThat(found.cohen()).singleElement().satisfies(pair -> assertThat(pair.kappa())
                .isCloseTo(0.4, TO_THREE_PLACES));
        assertThat(found.observed()).isCloseTo(0.7, TO_THREE_PLACES);
        assertThat(found.ordinalAlpha()).isNull();
    }

    @Test
    void ten_items_of_fourteen_reviewers_as_fleiss_kappa_is_taught() {
        int[][] counts = {
            {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
            {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
        };
        List<Judgement> judgements = new ArrayList<>();
        for (int item = 0; item < counts.length; item++) {
            int reviewer = 0;
            for (int category = 0; category < counts[item].length; category++) {
                for (int n = 0; n < counts[item][category]; n++) {
                    judgements.add(new Judgement("item " + item, "r" + reviewer++, "c" + category, null));
                }
            }
        }

        assertThat(Agreement.of(judgements).fleiss()).isCloseTo(0.210, TO_THREE_PLACES);
    }

    @Test
    void fleiss_kappa_takes_items_of_one_size_whoever_judged_them() {
        Agreement pairs = of("a b . .", "a . b a", ". a b b");
        Agreement sameSeats = of("a b b a", "a a b b");

        assertThat(pairs.fleiss()).isNotNull().isEqualTo(sameSeats.fleiss());
    }

    @Test
    void where_all_judge_alike_there_was_nothing_to_agree_on() {
        Agreement found = of("1 1 1", "1 1 1");

        assertThat(found.observed()).isEqualTo(1.0);
        assertThat(found.nominalAlpha()).isNull();
        assertThat(found.ordinalAlpha()).isNull();
        assertThat(found.fleiss()).isNull();
        assertThat(found.cohen().get(0).kappa()).isNull();
    }

    @Test
    void one_reviewer_agrees_with_nobody() {
        assertThat(of("1 2 3")).isEqualTo(new Agreement(0, 0, List.of(), null, List.of(), null, null, null));
        assertThat(of("1 2 .", ". . 3").items()).isZero();
    }

    @Test
    void labels_off_the_scale_have_no_place_in_the_ordinal_measure() {
        Agreement with = of("1 2 3 unknown", "1 2 2 1");
        Agreement without = of("1 2 3 .", "1 2 2 .");

        assertThat(with.ordinalAlpha()).isEqualTo(without.ordinalAlpha());
        assertThat(with.nominalAlpha()).isNotEqualTo(without.nominalAlpha());
    }

    @Test
    void a_reviewers_last_judgement_of_an_item_counts() {
        Judgement first = new Judgement("x", "ann", "True", 5);
        Judgement second = new Judgement("x", "ann", "False", 1);

        assertThat(Agreement.of(List.of(first, second, new Judgement("x", "ben", "False", 1)))
                        .observed())
                .isEqualTo(1.0);
    }
}
