package org.claimdesk.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.core.review.Rating;

/** The keys of a scale's ratings: digits in their order, then capital letters. */
record RatingKeys(List<Rating> ratings) {
    private static final String KEYS = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int SHORT = 9;
    private static final int SHORTEST = 6;

    RatingKeys {
        ratings = List.copyOf(ratings.subList(0, Math.min(ratings.size(), KEYS.length())));
    }

    String key(int at) {
        return KEYS.substring(at, at + 1);
    }

    Optional<Rating> rating(String typed) {
        int at = typed.length() == 1 ? KEYS.indexOf(typed) : -1;
        return at < 0 || at >= ratings.size() ? Optional.empty() : Optional.of(ratings.get(at));
    }

    /**
     * Each key with its rating. Where a line has no room for them, the gaps are made smaller, labels off the scale are
     * shortened, then all, and at last only the ends of the scale are named.
     */
    String line(int width) {
        int longest =
                ratings.stream().mapToInt(one -> Columns.of(label(one))).max().orElse(0);
        Stream<String> lines = Stream.concat(
                Stream.of(all("  ", longest, longest), all(" ", longest, longest)),
                Stream.concat(
                        shorter(longest, SHORT).map(most -> all(" ", longest, most)),
                        shorter(longest, SHORTEST).map(most -> all(" ", most, most))));
        return lines.filter(line -> Columns.of(line) <= width)
                .findFirst()
                .orElseGet(() -> Columns.fit(byEnds(), width));
    }

    private static Stream<Integer> shorter(int longest, int least) {
        return IntStream.iterate(longest, most -> most >= least, most -> most - 1)
                .boxed();
    }

    private String all(String gap, int mostOn, int mostOff) {
        return IntStream.range(0, ratings.size())
                .mapToObj(i -> one(i, ratings.get(i).value() == null ? mostOff : mostOn))
                .collect(Collectors.joining(gap));
    }

    private String one(int at, int most) {
        return key(at) + " " + Columns.fit(label(ratings.get(at)), most);
    }

    private String byEnds() {
        int on = (int) ratings.stream().filter(one -> one.value() != null).count();
        if (on < 2) {
            return all(" ", SHORTEST, SHORTEST);
        }
        String ends = key(0) + "–" + key(on - 1) + " " + label(ratings.get(0)) + "–" + label(ratings.get(on - 1));
        return IntStream.range(on, ratings.size())
                .mapToObj(i -> " " + one(i, SHORTEST))
                .collect(Collectors.joining("", ends, ""));
    }

    private static String label(Rating rating) {
        return Inert.line(rating.label());
    }
}
