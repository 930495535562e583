package org.claimdesk.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimdesk.core.claim.ClaimQuery.Field;
import org.claimdesk.core.claim.ClaimQuery.Term;
import org.claimdesk.core.problem.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimQueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status:published      | STATUS   | published
            STATUS:In-Review      | STATUS   | in-review
            claimant:Jane         | CLAIMANT | Jane
            claimant:"Jane Doe"   | CLAIMANT | Jane Doe
            claimant:Jane Doe     | CLAIMANT | Jane Doe
            tag:econ              | TAG      | econ
            kind:Numeric          | KIND     | numeric
            rating:Mostly true    | RATING   | Mostly true
            assignee:bob          | ASSIGNEE | bob
            article:a12           | ARTICLE  | A12
            text:"two words"      | TEXT     | two words
            text:status:x         | TEXT     | status:x
            rain                  | TEXT     | rain
            https://example.org   | TEXT     | https://example.org
            12:30                 | TEXT     | 12:30
            """)
    void a_word_is_a_field_with_its_value_or_a_word_of_the_text(String word, Field field, String value) {
        assertThat(ClaimQuery.parse(List.of(word)).terms()).containsExactly(new Term(field, value));
    }

    @Test
    void words_are_anded_in_their_order() {
        assertThat(ClaimQuery.parse(List.of("rain", "tag:a", " ", "tag:b")).terms())
                .containsExactly(new Term(Field.TEXT, "rain"), new Term(Field.TAG, "a"), new Term(Field.TAG, "b"));
        assertThat(ClaimQuery.parse(List.of())).isEqualTo(ClaimQuery.ALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            colour:red   | query-field-unknown | no such field in a query: colour
            tag:         | query-value-missing | nothing after tag:
            tag:""       | query-value-missing | nothing after tag:
            status:done  | status-unknown      | no such status: done
            kind:lie     | kind-unknown        | no such kind of claim: lie
            article:C1   | id-malformed        | not an id of an article: C1
            """)
    void a_value_that_cannot_be_is_refused(String word, String code, String message) {
        assertThatThrownBy(() -> ClaimQuery.parse(List.of(word)))
                .isInstanceOf(Malformed.class)
                .hasFieldOrPropertyWithValue("code", code)
                .hasMessage(message);
    }

    @Test
    void a_term_can_be_added() {
        ClaimQuery query = ClaimQuery.ALL.and(Field.STATUS, "PUBLISHED");
        assertThat(query).isEqualTo(ClaimQuery.parse(List.of("status:published")));
        assertThat(query.names(Field.STATUS)).isTrue();
        assertThat(query.names(Field.TAG)).isFalse();
    }
}
