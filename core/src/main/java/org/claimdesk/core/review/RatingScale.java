package org.claimdesk.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    public RatingScale {
        ratings = List.copyOf(ratings);
    }

    /**
     * A scale in one line, such as {@code False < Half true < True | Not checkable}: ratings from worst to best, then labels
     * off the scale. Those in the lower half say that a claim is false, those in the upper half that it is true, one in the
     * middle that it is mixed, unless they end in {@code =false}, {@code =mixed} or {@code =true}. Throws {@code Malformed}.
     */
    public static RatingScale parse(String name, String text) {
        return ScaleNotation.parse(name, text);
    }

    /** The rating with this label among the shipped scales' rules, see {@link Scales#rating}. */
    public Rating rating(String label) {
        return Scales.SHIPPED.rating(this, label);
    }

    /** The inverse of {@link #parse}. */
    public String notation() {
        return ScaleNotation.write(this);
    }

    public Optional<Rating> find(String label) {
        return ratings.stream()
                .filter(rating -> folded(rating.label()).equals(folded(label)))
                .findFirst();
    }

    String nearest(String label) {
        return ratings.stream()
                .min(Comparator.comparingInt(rating -> distance(folded(rating.label()), folded(label))))
                .map(Rating::label)
                .orElseThrow();
    }

    /** What comes nearest to what a rating of another scale says; words alone would take Refuted for True. */
    String nearest(RatingScale other, String label) {
        Rating rating = other.find(label).orElseThrow();
        return ratings.stream()
                .min(Comparator.comparing((Rating mine) -> mine.lean() != rating.lean())
                        .thenComparingDouble(mine -> Math.abs(height(mine) - other.height(rating)))
                        .thenComparingInt(mine -> distance(folded(mine.label()), folded(label))))
                .map(Rating::label)
                .orElseThrow();
    }

    /** From 0 for the worst rating to 1 for the best; all labels off the scale lie in one place. */
    private double height(Rating rating) {
        long on = ratings.stream().filter(one -> one.value() != null).count();
        return rating.value() == null || on < 2 ? 0 : (rating.value() - 1.0) / (on - 1);
    }

    public String labels() {
        return ratings.stream().map(Rating::label).collect(Collectors.joining(", "));
    }

    static String folded(String label) {
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
