package org.claimdesk.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.review.Rating.Lean;

/**
 * Ratings in order from worst to best, with labels that are off the scale.
 *
 * @param name such as {@code truth}
 * @param ratings on the scale first, worst to best, then those off the scale
 */
public record RatingScale(String name, List<Rating> ratings) {
    private static final String FALSE = "False";
    private static final String TRUE = "True";
    private static final String UNKNOWN = "Not enough evidence";

    /** Google's reference scale, 1 to 5, in the order of its Fact Check mark-up guide. */
    public static final RatingScale TRUTH = new Builder("truth")
            .on(FALSE, Lean.FALSE)
            .on("Mostly false", Lean.FALSE)
            .on("Half true", Lean.MIXED)
            .on("Mostly true", Lean.TRUE)
            .on(TRUE, Lean.TRUE)
            .off(UNKNOWN)
            .off("Not checkable")
            .build();

    /** The Truth-O-Meter. */
    public static final RatingScale POLITIFACT = new Builder("politifact")
            .on("Pants on Fire", Lean.FALSE)
            .on(FALSE, Lean.FALSE)
            .on("Mostly False", Lean.FALSE)
            .on("Half True", Lean.MIXED)
            .on("Mostly True", Lean.TRUE)
            .on(TRUE, Lean.TRUE)
            .build();

    /** Schlichtkrull, Guo and Vlachos, AVeriTeC (NeurIPS 2023). */
    public static final RatingScale AVERITEC = new Builder("averitec")
            .on("Refuted", Lean.FALSE)
            .on("Conflicting evidence", Lean.MIXED)
            .on("Supported", Lean.TRUE)
            .off(UNKNOWN)
            .build();

    public static final List<RatingScale> SHIPPED = List.of(TRUTH, POLITIFACT, AVERITEC);

    public RatingScale {
        ratings = List.copyOf(ratings);
    }

    /** Throws {@code Malformed}, naming the scales there are. */
    public static RatingScale named(String name) {
        return SHIPPED.stream()
                .filter(scale -> scale.name.equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "scale-unknown",
                        "no such rating scale: " + name,
                        "one of " + SHIPPED.stream().map(RatingScale::name).collect(Collectors.joining(", "))));
    }

    /**
     * The rating with this label; letter case, spaces and hyphens aside. Throws {@code Refused} for a rating of another
     * shipped scale and {@code Malformed} for a word that is none, both naming the nearest.
     */
    public Rating rating(String label) {
        return find(label).orElseThrow(() -> {
            String nearest = "nearest: " + nearest(label) + "; the scale has " + labels();
            return SHIPPED.stream()
                    .filter(other -> other.find(label).isPresent())
                    .findFirst()
                    .<RuntimeException>map(other -> new Refused(
                            "rating-of-another-scale",
                            "'" + label + "' is a rating of " + other.name + ", not of " + name,
                            nearest))
                    .orElseGet(() -> new Malformed("rating-unknown", "no such rating: " + label, nearest));
        });
    }

    public Optional<Rating> find(String label) {
        return ratings.stream()
                .filter(rating -> folded(rating.label()).equals(folded(label)))
                .findFirst();
    }

    private String nearest(String label) {
        return ratings.stream()
                .min(Comparator.comparingInt(rating -> distance(folded(rating.label()), folded(label))))
                .map(Rating::label)
                .orElseThrow();
    }

    public String labels() {
        return ratings.stream().map(Rating::label).collect(Collectors.joining(", "));
    }

    private static String folded(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Levenshtein's distance: insertions, deletions and substitutions of one character. */
    static int distance(String a, String b) {
        int[] row = Stream.iterate(0, i -> i + 1)
                .limit(b.length() + 1L)
                .mapToInt(i -> i)
                .toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static final class Builder {
        private final String name;
        private final List<Rating> ratings = new ArrayList<>();

        Builder(String name) {
            this.name = name;
        }

        Builder on(String label, Lean lean) {
            ratings.add(new Rating(name, label, ratings.size() + 1, lean));
            return this;
        }

        Builder off(String label) {
            ratings.add(new Rating(name, label, null, Lean.NONE));
            return this;
        }

        RatingScale build() {
            return new RatingScale(name, ratings);
        }
    }
}
