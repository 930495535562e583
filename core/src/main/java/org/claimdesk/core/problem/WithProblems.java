package org.claimdesk.core.problem;

import org.jspecify.annotations.Nullable;

/**
 * One record of an input: the value that was read, or the problem that kept it from being read. Readers give a stream of
 * these, so that one bad record never stops an import.
 *
 * @param value the good value; null when the record was rejected
 * @param problem what was wrong; with a value it is a warning, null when all was well
 */
public record WithProblems<T>(@Nullable T value, @Nullable Problem problem) {
    public WithProblems {
        if (value == null && (problem == null || !problem.rejects())) {
            throw new IllegalArgumentException("no value needs the problem that rejected it");
        }
    }

    public static <T> WithProblems<T> good(T value) {
        return new WithProblems<>(value, null);
    }

    public static <T> WithProblems<T> bad(Problem problem) {
        return new WithProblems<>(null, problem);
    }

    public static <T> WithProblems<T> warned(T value, Problem problem) {
        return new WithProblems<>(value, problem);
    }
}
