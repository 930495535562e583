package org.claimdesk.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.fixture.Fixtures.aClaim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Quantity.Direction;
import org.claimdesk.core.claim.Quantity.Hedge;
import org.claimdesk.core.problem.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a claim says: its words, numbers and dates. */
class StatementTest {
    private static final TextPositionSelector PLACE = new TextPositionSelector(0, 3);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void its_words_and_claimant_are_stripped() {
        Statement statement = aClaim().text(" It rained. ").claimant(" Jane ").statement();
        assertThat(statement.text()).isEqualTo("It rained.");
        assertThat(statement.claimant()).isEqualTo("Jane");
        assertThat(aClaim().claimant(" ").statement().claimant()).isNull();
    }

    @Test
    void it_needs_words() {
        assertThatThrownBy(() -> aClaim().text(" ").statement())
                .isInstanceOf(Malformed.class)
                .hasFieldOrPropertyWithValue("code", "text-empty");
    }

    @ParameterizedTest
    @CsvSource({"4.5, 0.1", "4, 1", "4.50, 0.01", "0.125, 0.001", "2300000, 1"})
    void a_plain_number_is_exact_to_its_last_digit(BigDecimal value, BigDecimal precision) {
        Quantity quantity = Quantity.of(value, "%", "4.5", PLACE);
        assertThat(quantity.precision()).isEqualByComparingTo(precision);
        assertThat(quantity.hedge()).isEqualTo(Hedge.EXACT);
        assertThat(quantity.direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void hedges_and_directions_are_words() {
        assertThat(Hedge.values())
                .extracting(Hedge::toString)
                .containsExactly("exact", "about", "at-least", "at-most", "more-than", "less-than");
        assertThat(Direction.values()).extracting(Direction::toString).containsExactly("up", "down", "none");
    }

    @Test
    void a_date_covers_days_or_cannot_be_told() {
        assertThatCode(() -> new DateMention(MARCH, MARCH, false, "1 March", PLACE))
                .doesNotThrowAnyException();
        assertThatCode(() -> new DateMention(null, null, true, "on Tuesday", PLACE))
                .doesNotThrowAnyException();
    }

    @Test
    void a_date_does_not_end_before_it_starts_nor_start_without_an_end() {
        assertThatThrownBy(() -> new DateMention(MARCH, MARCH.minusDays(1), false, "1 March", PLACE))
                .hasMessage("not a span of days: 2026-03-01..2026-02-28");
        assertThatThrownBy(() -> new DateMention(MARCH, null, false, "1 March", PLACE))
                .hasMessage("not a span of days: 2026-03-01..null");
        assertThatThrownBy(() -> new DateMention(null, MARCH, false, "1 March", PLACE))
                .hasMessage("not a span of days: null..2026-03-01");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void a_score_is_from_0_to_1(double score) {
        assertThatThrownBy(() -> candidate(score, ClaimKind.EVENT)).hasMessage("a score is from 0 to 1: " + score);
    }

    @Test
    void a_candidate_is_checkable_when_all_its_kinds_are() {
        assertThat(candidate(1, ClaimKind.EVENT, ClaimKind.NUMERIC).checkable()).isTrue();
        assertThat(candidate(0, ClaimKind.NUMERIC, ClaimKind.PREDICTION).checkable())
                .isFalse();
    }

    private static Candidate candidate(double score, ClaimKind... kinds) {
        return new Candidate("Ok.", PLACE, Kinds.of(kinds), score, List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void an_appearance_keeps_its_own_list_of_speakers() {
        Attribution jane = new Attribution("Jane", "said", true);
        assertThat(aClaim().appearingIn(1, 1, "It rained.", "rained", jane)
                        .build()
                        .appearances())
                .singleElement()
                .satisfies(seen -> assertThat(seen.attribution()).containsExactly(jane));
    }
}
