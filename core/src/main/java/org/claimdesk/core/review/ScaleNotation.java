package org.claimdesk.core.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.review.Rating.Lean;

/**
 * A rating scale in one line: {@code False < Half true=mixed < True | Not checkable}. Ratings stand from worst to best; what
 * each says of a claim follows from the half it is in, unless it is said; labels after the bar are off the scale.
 */
final class ScaleNotation {
    private static final int FEWEST = 2;
    private static final int MOST = 20;

    private ScaleNotation() {}

    static RatingScale parse(String name, String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length > 2) {
            throw malformed("more than one bar", "labels off the scale come after one bar");
        }
        List<String> on = words(parts[0], "<");
        List<String> off = parts.length == 1 ? List.of() : words(parts[1], ",");
        if (on.size() < FEWEST || on.size() + off.size() > MOST) {
            throw malformed(on.size() + " ratings", "a scale has from " + FEWEST + " to " + MOST);
        }
        List<Rating> ratings = new ArrayList<>();
        for (int rank = 1; rank <= on.size(); rank++) {
            ratings.add(ranked(name, on.get(rank - 1), rank, on.size()));
        }
        off.forEach(label -> ratings.add(new Rating(name, label(label), null, Lean.NONE)));
        return distinct(new RatingScale(name, ratings));
    }

    private static List<String> words(String part, String separator) {
        return Arrays.stream(part.split(separator, -1)).map(String::strip).toList();
    }

    private static Rating ranked(String scale, String word, int rank, int ranks) {
        int sign = word.lastIndexOf('=');
        Lean lean =
                sign < 0 ? usual(rank, ranks) : lean(word.substring(sign + 1).strip());
        return new Rating(scale, label(sign < 0 ? word : word.substring(0, sign).strip()), rank, lean);
    }

    private static Lean usual(int rank, int ranks) {
        return switch (Integer.signum(2 * rank - ranks - 1)) {
            case -1 -> Lean.FALSE;
            case 0 -> Lean.MIXED;
            default -> Lean.TRUE;
        };
    }

    private static Lean lean(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "false" -> Lean.FALSE;
            case "mixed" -> Lean.MIXED;
            case "true" -> Lean.TRUE;
            default -> throw malformed("'=" + word + "'", "a rating says that a claim is =false, =mixed or =true");
        };
    }

    private static String label(String word) {
        boolean plain = word.codePoints().noneMatch(c -> Character.isISOControl(c) || "<>|,=\"".indexOf(c) >= 0);
        if (word.isEmpty() || !plain || RatingScale.folded(word).isEmpty()) {
            throw malformed("'" + word + "'", "a label is some words without < > | , = and quotation marks");
        }
        return word;
    }

    private static RatingScale distinct(RatingScale scale) {
        Set<String> seen = new HashSet<>();
        for (Rating rating : scale.ratings()) {
            if (!seen.add(RatingScale.folded(rating.label()))) {
                throw malformed("'" + rating.label() + "' twice", "each label stands once");
            }
        }
        return scale;
    }

    private static Malformed malformed(String what, String remedy) {
        return new Malformed(
                "scale-malformed",
                "not a rating scale: " + what,
                remedy + ", like False < Half true < True | Not checkable");
    }

    static String write(RatingScale scale) {
        int ranks =
                (int) scale.ratings().stream().filter(r -> r.value() != null).count();
        String on = scale.ratings().stream()
                .filter(rating -> rating.value() != null)
                .map(rating -> written(rating, ranks))
                .collect(Collectors.joining(" < "));
        String off = scale.ratings().stream()
                .filter(rating -> rating.value() == null)
                .map(Rating::label)
                .collect(Collectors.joining(", "));
        return off.isEmpty() ? on : on + " | " + off;
    }

    private static String written(Rating rating, int ranks) {
        Integer rank = rating.value();
        boolean usual = rank != null && usual(rank, ranks) == rating.lean();
        return usual
                ? rating.label()
                : rating.label() + "=" + rating.lean().name().toLowerCase(Locale.ROOT);
    }
}
