package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Direction;
import org.claimdesk.core.problem.Malformed;
import org.jspecify.annotations.Nullable;

/** One figure as a reviewer names it: "3114 points", "2980 -> 3114 points", "from 3 % to 5 %", "+4.5 %". */
public final class NamedFigure {
    private static final int LONGEST = 200;
    private static final Pattern ARROW = Pattern.compile("\\s*(?:[-–—=]+>|[→⟶⇒])\\s*");
    private static final Pattern FROM_TO = Pattern.compile("(?i)^from\\s.+\\sto\\s.+");
    /** Looks like a year, and is none in a figure. */
    private static final Pattern FOUR_DIGITS = Pattern.compile("^(\\D{0,4})(\\d)(\\d{3})(?![\\d,])");

    private NamedFigure() {}

    /** The number in the words; throws {@code Malformed} unless there is exactly one, a value before it aside. */
    public static Quantity read(String text) {
        String words = text.strip();
        if (words.length() > LONGEST) {
            throw new Malformed(
                    "figure-long", "a figure of " + words.length() + " characters", "give the number alone");
        }
        List<Quantity> found = found(words);
        if (found.isEmpty()) {
            throw new Malformed(
                    "figure-unreadable",
                    "no number in the figure: " + words,
                    "write it as 3114 points, 2980 -> 3114 points, or up 4.5 %");
        }
        if (found.size() > 1) {
            throw new Malformed(
                    "figure-several",
                    found.size() + " numbers in the figure: " + words,
                    "give each a --figure of its own, or a value before and after as 2980 -> 3114 points");
        }
        return named(words, found.get(0));
    }

    private static List<Quantity> found(String words) {
        Matcher arrow = ARROW.matcher(words);
        if (arrow.find()) {
            return quantities("from " + grouped(words.substring(0, arrow.start())) + " to "
                    + grouped(words.substring(arrow.end())));
        }
        List<Quantity> found = quantities(words);
        return found.isEmpty() ? quantities(grouped(words)) : found;
    }

    /** A number of four digits that begins the words, with the comma that no year has. */
    private static String grouped(String words) {
        return FOUR_DIGITS.matcher(words).replaceFirst("$1$2,$3");
    }

    private static List<Quantity> quantities(String words) {
        CodePointText text = CodePointText.of(words);
        List<Quantity> found = Quantities.in(text, new TextPositionSelector(0, text.length()));
        return found.stream()
                .filter(each -> each.from() != null || found.stream().noneMatch(other -> isFormer(each, other)))
                .toList();
    }

    /** The value before a change may be told once more by itself. */
    private static boolean isFormer(Quantity each, Quantity other) {
        return other.from() != null
                && other.from().compareTo(each.value()) == 0
                && other.unit().equals(each.unit());
    }

    private static Quantity named(String words, Quantity found) {
        BigDecimal last = found.upTo();
        boolean move = ARROW.matcher(words).find() || FROM_TO.matcher(words).matches();
        if (last != null && move) {
            return with(words, found, last, null, found.value(), Direction.UP);
        }
        return with(words, found, found.value(), last, found.from(), way(found));
    }

    private static Direction way(Quantity found) {
        BigDecimal from = found.from();
        return from != null && from.compareTo(found.value()) == 0 ? Direction.NONE : found.direction();
    }

    private static Quantity with(
            String words,
            Quantity found,
            BigDecimal value,
            @Nullable BigDecimal upTo,
            @Nullable BigDecimal from,
            Direction way) {
        return new Quantity(
                value,
                upTo,
                from,
                found.unit(),
                way,
                from != null || found.arrived(),
                found.hedge(),
                found.precision(),
                found.baseline(),
                found.period(),
                words,
                new TextPositionSelector(0, words.codePointCount(0, words.length())));
    }
}
