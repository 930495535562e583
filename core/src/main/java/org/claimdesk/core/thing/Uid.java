package org.claimdesk.core.thing;

import java.util.UUID;
import org.claimdesk.core.problem.Malformed;

/** A thing's identity for the world: a UUID of version 7 (RFC 9562), so that uids sort by the time they were made. */
public record Uid(UUID value) implements Comparable<Uid> {
    public static Uid parse(String text) {
        try {
            return new Uid(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new Malformed("uid-malformed", "not a uid: " + text, "give it as 8-4-4-4-12 hexadecimal digits");
        }
    }

    /** Byte order, which is the order of the text; {@link UUID#compareTo} compares signed halves and is not. */
    @Override
    public int compareTo(Uid other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
