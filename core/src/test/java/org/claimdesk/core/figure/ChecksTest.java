package org.claimdesk.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.figure.Said.said;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import java.util.List;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.fixture.EvidenceBuilder;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final Quantity RATE = said("4.5", "%").number();

    private final Checks checks = new Checks(new Numerals(), new Ruler());

    private List<Check> check(EvidenceBuilder... evidence) {
        return checks.of(
                List.of(RATE),
                List.of(evidence).stream().map(EvidenceBuilder::build).toList());
    }

    private static List<Outcome> outcomes(List<Check> checks) {
        return checks.stream().map(check -> check.comparison().outcome()).toList();
    }

    @Test
    void each_number_is_held_against_each_evidence() {
        List<Check> found = check(
                someEvidence().number(1).quote("It was 4.5 percent."),
                someEvidence().number(2).quote("It was 4.8 percent."));

        assertThat(outcomes(found)).containsExactly(Outcome.CONSISTENT, Outcome.OFF);
        assertThat(found).extracting(Check::evidence).containsExactly(new EvidenceId(1), new EvidenceId(2));
    }

    @Test
    void the_nearest_of_several_figures_answers_and_the_others_are_named() {
        Check only = check(someEvidence().quote("It was 9 percent, 4.6 percent and 3 percent."))
                .get(0);

        assertThat(only.comparison().figure().text()).isEqualTo("4.6 %");
        assertThat(only.others()).extracting(Quantity::text).containsExactly("3 %", "9 %");
    }

    @Test
    void what_a_reviewer_named_goes_before_the_quote() {
        Quantity named = said("4.5", "%").number();

        assertThat(outcomes(check(someEvidence().quote("It was 9 percent.").figures(named))))
                .containsExactly(Outcome.CONSISTENT);
    }

    @Test
    void removed_evidence_is_left_out() {
        List<Check> found = check(someEvidence().quote("It was 9 percent.").removed("a misprint"));

        assertThat(found).singleElement().satisfies(check -> {
            assertThat(check.evidence()).isNull();
            assertThat(check.comparison().reason()).isEqualTo("no evidence states a number");
        });
    }

    @Test
    void what_speaks_of_other_things_is_shown_only_when_nothing_else_is() {
        EvidenceBuilder money =
                someEvidence().number(1).figures(said("5", "USD").number());
        EvidenceBuilder rate = someEvidence().number(2).quote("It was 9 percent.");

        assertThat(outcomes(check(money))).containsExactly(Outcome.NOT_COMPARABLE);
        assertThat(check(money, rate)).extracting(Check::evidence).containsExactly(new EvidenceId(2));
    }

    @Test
    void the_right_time_goes_before_the_right_number() {
        Quantity march = said("4.5", "%").during("in March").number();
        Evidence evidence = someEvidence()
                .figures(
                        said("4.5", "%").during("in April").number(),
                        said("4.9", "%").during("in March").number())
                .build();

        Check only = checks.of(List.of(march), List.of(evidence)).get(0);

        assertThat(only.comparison().outcome()).isEqualTo(Outcome.OFF);
    }

    @Test
    void a_claim_without_numbers_has_no_checks() {
        assertThat(checks.of(List.of(), List.of(someEvidence().build()))).isEmpty();
    }
}
