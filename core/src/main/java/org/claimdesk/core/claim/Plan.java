package org.claimdesk.core.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to check a claim, by when, and how much it matters.
 *
 * @param assignee null for whoever comes
 * @param due the last day; null for no hurry
 */
public record Plan(@Nullable String assignee, @Nullable LocalDate due, Priority priority) {
    /** Nothing is planned. */
    public static final Plan NONE = new Plan(null, null, Priority.NORMAL);

    Plan assignedTo(@Nullable String name) {
        return new Plan(name, due, priority);
    }

    /** The same with another last day, or none. */
    public Plan dueOn(@Nullable LocalDate day) {
        return new Plan(assignee, day, priority);
    }

    public Plan with(Priority other) {
        return new Plan(assignee, due, other);
    }
}
