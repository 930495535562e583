package org.claimdesk.core.evidence;

import java.util.Locale;
import org.claimdesk.core.problem.Malformed;

/** Which way a passage bears on a claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    CONTEXT;

    public static Stance parse(String text) {
        for (Stance stance : values()) {
            if (stance.toString().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return stance;
            }
        }
        throw new Malformed("stance-unknown", "no such stance: " + text, "one of supports, refutes, context");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
