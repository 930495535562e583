package org.claimdesk.core.claim;

import java.util.Locale;
import org.claimdesk.core.problem.Malformed;

/** How much a claim matters to the desk, whatever its score. */
public enum Priority {
    HIGH(1),
    NORMAL(0),
    LOW(-1);

    private final double points;

    Priority(double points) {
        this.points = points;
    }

    /** What it adds to the urgency. */
    double points() {
        return points;
    }

    public static Priority parse(String text) {
        for (Priority priority : values()) {
            if (priority.toString().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return priority;
            }
        }
        throw new Malformed("priority-unknown", "no such priority: " + text, "one of high, normal, low");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
