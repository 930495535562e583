package org.claimdesk.core.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.evidence.QuoteMatch;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words that stand for choices on the command line, in files and in the journal. */
class WordsOfTheSurfaceTest {
    @ParameterizedTest
    @EnumSource
    void kinds_of_things_are_read_as_they_are_written(Kind kind) {
        assertThat(Kind.parse(kind.toString())).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void statuses_are_read_as_they_are_written(VerificationStatus status) {
        assertThat(VerificationStatus.parse(status.toString())).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void kinds_of_claims_are_read_as_they_are_written(ClaimKind kind) {
        assertThat(ClaimKind.parse(kind.toString())).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void kinds_of_sources_are_read_as_they_are_written(SourceKind kind) {
        assertThat(SourceKind.parse(kind.toString())).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void stances_are_read_as_they_are_written(Stance stance) {
        assertThat(Stance.parse(stance.toString())).isEqualTo(stance);
    }

    @ParameterizedTest
    @EnumSource
    void matches_are_read_as_they_are_written(QuoteMatch match) {
        assertThat(QuoteMatch.parse(match.toString())).isEqualTo(match);
        assertThat(QuoteMatch.parse("found")).as("as desks wrote it once").isEqualTo(QuoteMatch.VERBATIM);
    }

    @ParameterizedTest
    @EnumSource
    void verbs_are_read_as_they_are_written(Verb verb) {
        assertThat(Verb.parse(verb.toString())).isEqualTo(verb);
    }

    @Test
    void a_status_is_read_with_a_space_an_underscore_or_in_capitals() {
        assertThat(VerificationStatus.parse("In Review")).isEqualTo(VerificationStatus.IN_REVIEW);
        assertThat(VerificationStatus.parse("in_review")).isEqualTo(VerificationStatus.IN_REVIEW);
    }

    @Test
    void a_kind_of_source_is_read_in_american_spelling_and_as_one_word() {
        assertThat(SourceKind.parse("organization")).isEqualTo(SourceKind.ORGANISATION);
        assertThat(SourceKind.parse("dataset")).isEqualTo(SourceKind.DATA_SET);
        assertThat(SourceKind.parse("Data set")).isEqualTo(SourceKind.DATA_SET);
    }

    @Test
    void an_unknown_word_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> VerificationStatus.parse("done"))
                .isInstanceOf(Malformed.class)
                .hasMessage("no such status: done")
                .hasFieldOrPropertyWithValue("code", "status-unknown")
                .hasFieldOrPropertyWithValue(
                        "hint",
                        "one of candidate, unverified, in-review, reviewed, published, stale, withdrawn, dismissed");
        assertThatThrownBy(() -> Stance.parse("agrees"))
                .hasMessage("no such stance: agrees")
                .hasFieldOrPropertyWithValue("code", "stance-unknown")
                .hasFieldOrPropertyWithValue("hint", "one of supports, refutes, context");
        assertThatThrownBy(() -> SourceKind.parse("alien"))
                .hasFieldOrPropertyWithValue("code", "source-kind-unknown")
                .hasFieldOrPropertyWithValue(
                        "hint", "one of person, office, organisation, publication, document, data-set");
        assertThatThrownBy(() -> ClaimKind.parse("lie"))
                .hasFieldOrPropertyWithValue("code", "kind-unknown")
                .hasFieldOrPropertyWithValue(
                        "hint",
                        "one of numeric, quotation, event, comparison, causal, position, prediction, personal, opinion,"
                                + " question, boilerplate");
    }
}
