package org.claimdesk.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.core.anchor.Sketch;
import org.claimdesk.core.fixture.EvidenceBuilder;
import org.claimdesk.core.problem.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarningsTest {
    private static final EvidencePolicy USUAL = new EvidencePolicy(new Thresholds(1, 0.5, 365));
    private static final Checked CHECKED = new Checked(
            List.of(new Checked.Text("https://example.org/news/unemployment", "The Example", "00", Sketch.NONE)));
    private static final Set<Stance> SUPPORTS = EnumSet.of(Stance.SUPPORTS);
    private static final LocalDate CLAIM = LocalDate.of(2026, 3, 1);

    private static EvidenceBuilder item(int number) {
        return someEvidence()
                .number(number)
                .url("https://site" + number + ".example.net/")
                .publisher("Publisher " + number);
    }

    private static List<Warning> warnings(
            Set<Stance> sides, String because, @Nullable LocalDate asOf, Evidence... evidence) {
        List<Evidence> all = List.of(evidence);
        return USUAL.warnings(new Basis("C1", sides, all, CHECKED), all, because, asOf);
    }

    private static void assertOneSided(String because, Evidence... evidence) {
        assertThat(warnings(SUPPORTS, because, null, evidence))
                .extracting(Warning::code)
                .containsExactly("one-sided");
    }

    private static void assertNone(Set<Stance> sides, String because, Evidence... evidence) {
        assertThat(warnings(sides, because, null, evidence)).isEmpty();
    }

    @Test
    void reasons_that_leave_out_what_speaks_against_are_one_sided() {
        assertThat(warnings(
                        SUPPORTS,
                        "The office says so.",
                        null,
                        item(1).build(),
                        item(2).stance(Stance.REFUTES).build()))
                .containsExactly(new Warning(
                        "one-sided",
                        "the reasons leave E2 out, which refutes C1",
                        "say in the reasons why it doesn't count"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e2 is of last year.",
                "What Publisher 2 says is of last year.",
                "site2.example.net is wrong.",
                "It isn't so that “It was  5.2 percent.”"
            })
    void reasons_speak_of_evidence_by_its_id_or_publisher_or_site_or_words(String because) {
        Evidence against =
                item(2).stance(Stance.REFUTES).quote("It was 5.2 percent").build();

        assertNone(SUPPORTS, because, item(1).build(), against);
        assertOneSided("It is so.", item(1).build(), against);
    }

    @Test
    void another_number_is_not_the_id() {
        assertOneSided(
                "E21 and E12 say so.",
                item(1).build(),
                item(2).stance(Stance.REFUTES).build());
    }

    @Test
    void a_mixed_verdict_has_no_other_side() {
        assertNone(
                EnumSet.of(Stance.SUPPORTS, Stance.REFUTES),
                "Both.",
                item(1).build(),
                item(2).stance(Stance.REFUTES).build());
    }

    @Test
    void what_carries_nothing_need_not_be_mentioned() {
        assertNone(
                SUPPORTS,
                "It is so.",
                item(1).build(),
                item(2).stance(Stance.CONTEXT).build(),
                item(3).stance(Stance.REFUTES).removed("misread").build(),
                item(4).stance(Stance.REFUTES).match(QuoteMatch.ABSENT).build(),
                item(5).stance(Stance.REFUTES)
                        .url("https://example.org/news/unemployment")
                        .build());
    }

    @Test
    void evidence_the_verdict_does_not_rest_on_is_left_out_all_the_same() {
        Evidence rests = item(1).build();
        Evidence against = item(2).stance(Stance.REFUTES).build();

        assertThat(USUAL.warnings(
                        new Basis("C1", SUPPORTS, List.of(rests), CHECKED), List.of(rests, against), "It is so.", null))
                .extracting(Warning::code)
                .containsExactly("one-sided");
    }

    @Test
    void evidence_that_is_much_older_than_the_claim_is_too_old() {
        assertThat(warnings(
                        SUPPORTS,
                        "It is so.",
                        CLAIM,
                        item(1).publishedOn(LocalDate.of(2025, 2, 28)).build(),
                        item(2).capturedAt(Instant.parse("2024-12-31T23:59:59Z"))
                                .build()))
                .containsExactly(new Warning(
                        "too-old",
                        "more than 365 days lie between E1, E2 and 2026-03-01, of which C1 speaks",
                        "look for newer evidence"));
    }

    @Test
    void the_day_of_publication_counts_before_the_day_of_capture() {
        assertThat(warnings(
                        SUPPORTS,
                        "It is so.",
                        CLAIM,
                        item(1).publishedOn(LocalDate.of(2020, 1, 1))
                                .capturedAt(Instant.parse("2026-03-02T10:00:00Z"))
                                .build()))
                .extracting(Warning::code)
                .containsExactly("too-old");
    }

    @Test
    void one_item_of_the_time_or_of_an_unknown_time_is_enough() {
        Evidence old = item(1).publishedOn(LocalDate.of(2020, 1, 1)).build();
        Evidence exact = item(2).publishedOn(LocalDate.of(2025, 3, 1)).build();

        assertThat(warnings(SUPPORTS, "It is so.", CLAIM, old, exact)).isEmpty();
        assertThat(warnings(SUPPORTS, "It is so.", CLAIM, old, item(2).build())).isEmpty();
        assertThat(warnings(SUPPORTS, "It is so.", null, old)).isEmpty();
    }

    @Test
    void copies_are_told_although_one_source_is_enough() {
        assertThat(warnings(
                        SUPPORTS,
                        "It is so.",
                        null,
                        item(1).origin("Wire").build(),
                        item(2).origin("Wire").build()))
                .containsExactly(new Warning(
                        "counted-once",
                        "E1, E2 count as one source: E2 has its words from where E1 is from",
                        "look for a source of its own"));
    }

    @Test
    void two_passages_of_one_page_need_no_warning() {
        assertNone(
                SUPPORTS,
                "It is so.",
                item(1).url("https://office.example.net/1").build(),
                item(2).url("https://office.example.net/1").build());
    }
}
