package org.claimdesk.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.core.problem.Problem.Severity;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void a_failure_says_what_happened_and_what_to_do() {
        Failure failure = new Refused("evidence-missing", "no evidence supports C1", "add some");
        assertThat(failure).hasMessage("no evidence supports C1");
        assertThat(failure.code()).isEqualTo("evidence-missing");
        assertThat(failure.hint()).isEqualTo("add some");
    }

    @Test
    void the_code_of_a_failure_is_in_lower_case() {
        assertThatThrownBy(() -> new NotFound("Not-Found", "no C1", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Conflict(" ", "no C1", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_error_rejects_a_record_and_a_warning_does_not() {
        assertThat(Problem.error("x.json", 3, "no body").rejects()).isTrue();
        assertThat(Problem.warning("x.json", 3, "no date"))
                .isEqualTo(new Problem("x.json", 3, Severity.WARNING, "no date"))
                .matches(problem -> !problem.rejects());
        assertThatThrownBy(() -> Problem.error("x.json", -1, "no body")).hasMessage("record numbers start at 1: -1");
    }

    @Test
    void a_record_is_good_or_says_why_not() {
        Problem warning = Problem.warning("x.json", 1, "no date");
        assertThat(WithProblems.good("a")).isEqualTo(new WithProblems<>("a", null));
        assertThat(WithProblems.warned("a", warning).value()).isEqualTo("a");
        assertThat(WithProblems.bad(Problem.error("x.json", 1, "no body")).value())
                .isNull();
        assertThatThrownBy(() -> WithProblems.bad(warning)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WithProblems<>(null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
