package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.core.problem.Failure;
import org.claimdesk.core.problem.Refused;

/** What the desk says no with. */
final class Refusals {
    private Refusals() {}

    /** A rule of the desk says no. */
    static void assertRefused(String code, ThrowingCallable act) {
        assertThat(assertFails(code, act)).isInstanceOf(Refused.class);
    }

    static Failure assertFails(String code, ThrowingCallable act) {
        Failure failure = catchThrowableOfType(Failure.class, act);
        assertThat(failure).as("failure " + code).isNotNull();
        assertThat(failure.code()).as(failure.getMessage()).isEqualTo(code);
        return failure;
    }
}
