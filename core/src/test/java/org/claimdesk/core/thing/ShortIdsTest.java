package org.claimdesk.core.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.review.ReviewId;
import org.claimdesk.core.source.SourceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShortIdsTest {
    static Stream<Arguments> ids() {
        return Stream.of(
                ids("A", ArticleId::new, ArticleId::parse),
                ids("C", ClaimId::new, ClaimId::parse),
                ids("E", EvidenceId::new, EvidenceId::parse),
                ids("R", ReviewId::new, ReviewId::parse),
                ids("S", SourceId::new, SourceId::parse));
    }

    private static Arguments ids(String letter, IntFunction<Object> of, Function<String, Object> parse) {
        return Arguments.of(letter, of, parse);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void printing_and_parsing_are_inverse(String letter, IntFunction<Object> of, Function<String, Object> parse) {
        for (int number : new int[] {1, 9, 10, 12, 999_999_999}) {
            assertThat(of.apply(number)).hasToString(letter + number);
            assertThat(parse.apply(letter + number)).isEqualTo(of.apply(number));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void letter_case_does_not_matter(String letter, IntFunction<Object> of, Function<String, Object> parse) {
        assertThat(parse.apply((letter + 7).toLowerCase(Locale.ROOT))).isEqualTo(of.apply(7));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void there_is_no_number_below_one(String letter, IntFunction<Object> of, Function<String, Object> parse) {
        assertThatThrownBy(() -> of.apply(0)).hasMessage("short ids start at 1: 0");
        assertThatThrownBy(() -> parse.apply(letter + 0)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_uid_is_no_short_id(String letter, IntFunction<Object> of, Function<String, Object> parse) {
        assertThatThrownBy(() -> parse.apply("019cadc6"))
                .isInstanceOf(Malformed.class)
                .hasMessage("not a short id: 019cadc6");
    }

    @ParameterizedTest
    @MethodSource("ids")
    @SuppressWarnings("unchecked")
    void the_order_is_the_order_of_the_numbers(String letter, IntFunction<Object> of, Function<String, Object> parse) {
        assertThat(((Comparable<Object>) of.apply(2)).compareTo(of.apply(10))).isNegative();
    }
}
