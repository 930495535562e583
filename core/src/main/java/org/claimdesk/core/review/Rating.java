package org.claimdesk.core.review;

import java.util.EnumSet;
import java.util.Set;
import org.claimdesk.core.evidence.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A named point of a rating scale. It carries all that a reader needs, so that history stays as it was when a scale changes.
 *
 * @param scale the scale's name
 * @param label such as {@code Mostly true}
 * @param value its rank from 1, worst, upwards; null for a label off the scale
 * @param lean what it says of the claim
 */
public record Rating(String scale, String label, @Nullable Integer value, Lean lean) {
    /** What a rating says of a claim; only {@code NONE} is not decisive. */
    public enum Lean {
        FALSE(Stance.REFUTES),
        MIXED(Stance.REFUTES, Stance.SUPPORTS),
        TRUE(Stance.SUPPORTS),
        NONE();

        private final Set<Stance> sides = EnumSet.noneOf(Stance.class);

        Lean(Stance... sides) {
            this.sides.addAll(Set.of(sides));
        }
    }

    /** Whether it is the same label of the same scale, whatever version of the scale they come from. */
    public boolean samePoint(Rating other) {
        return scale.equals(other.scale) && RatingScale.folded(label).equals(RatingScale.folded(other.label));
    }

    /** Whether it says something about the claim's truth and so needs evidence. */
    public boolean decisive() {
        return lean != Lean.NONE;
    }

    /** The stances of evidence that bear it out, in the order of {@link Stance}. */
    public Set<Stance> sides() {
        return EnumSet.copyOf(lean.sides.isEmpty() ? EnumSet.allOf(Stance.class) : lean.sides);
    }

    @Override
    public String toString() {
        return label;
    }
}
