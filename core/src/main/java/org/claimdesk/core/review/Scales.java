package org.claimdesk.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Refused;

/**
 * The rating scales a desk knows: those that are shipped, and its own. Reviews carry their rating whole, so that a scale can
 * be changed without changing history.
 *
 * @param all the shipped ones first
 */
public record Scales(List<RatingScale> all) {
    public static final Scales SHIPPED =
            new Scales(List.of(RatingScale.TRUTH, RatingScale.POLITIFACT, RatingScale.AVERITEC));

    public Scales {
        all = List.copyOf(all);
    }

    /** With one more, which takes the place of one of the same name. */
    public Scales with(RatingScale scale) {
        List<RatingScale> more = new ArrayList<>(all);
        Optional<RatingScale> same = find(scale.name());
        if (same.isPresent()) {
            more.set(more.indexOf(same.get()), scale);
        } else {
            more.add(scale);
        }
        return new Scales(more);
    }

    public Optional<RatingScale> find(String name) {
        return all.stream()
                .filter(scale -> scale.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** Throws {@code Malformed}, naming the scales there are. */
    public RatingScale named(String name) {
        return find(name)
                .orElseThrow(() -> new Malformed(
                        "scale-unknown",
                        "no such rating scale: " + name,
                        "one of " + all.stream().map(RatingScale::name).collect(Collectors.joining(", "))));
    }

    /**
     * The rating of the scale with this label; letter case, spaces and hyphens aside. Throws {@code Refused} for a rating of
     * another scale and {@code Malformed} for a word that is none, both naming the nearest.
     */
    public Rating rating(RatingScale scale, String label) {
        return scale.find(label).orElseThrow(() -> all.stream()
                .filter(other -> other.find(label).isPresent())
                .findFirst()
                .<RuntimeException>map(other -> new Refused(
                        "rating-of-another-scale",
                        "'" + label + "' is a rating of " + other.name() + ", not of " + scale.name(),
                        hint(scale, scale.nearest(other, label))))
                .orElseGet(() -> new Malformed(
                        "rating-unknown", "no such rating: " + label, hint(scale, scale.nearest(label)))));
    }

    private static String hint(RatingScale scale, String nearest) {
        return "nearest: " + nearest + "; the scale has " + scale.labels();
    }
}
