package org.claimdesk.core.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How words differ from others, word by word: what is said in both, what only in the first, what only in the second.
 * Letter case, white space, quotation marks and hyphens aside.
 *
 * @param pieces in reading order; what is only in the first stands before what replaces it
 */
public record WordDiff(List<Piece> pieces) {
    /** Words that turn a statement round when they come or go. */
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "hardly", "nicht",
            "kein", "keine", "keinen", "nie", "ohne", "pas", "jamais", "aucun", "aucune", "sans", "nunca", "sin");

    private static final int[] RUNS = {4, 2, 1};

    /** Which of the two texts has the words. */
    public enum Change {
        SAME,
        ONLY_FIRST,
        ONLY_SECOND
    }

    /**
     * Words side by side.
     *
     * @param apart whether white space stands before them
     */
    public record Piece(Change change, boolean apart, String text) {}

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    public static WordDiff of(String first, String second) {
        Words before = Words.of(first);
        Words after = Words.of(second);
        int[] image = new int[before.count()];
        Arrays.fill(image, -1);
        new Aligner(before.keys(), after.keys(), image, RUNS).align(0, before.count(), 0, after.count());
        return new WordDiff(pieces(before, after, image));
    }

    private static List<Piece> pieces(Words before, Words after, int[] image) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.count() || j < after.count()) {
            int gone = i;
            while (i < before.count() && image[i] < 0) {
                i++;
            }
            add(pieces, Change.ONLY_FIRST, before, gone, i);
            int come = j;
            j = i < before.count() ? image[i] : after.count();
            add(pieces, Change.ONLY_SECOND, after, come, j);
            int same = j;
            while (i < before.count() && image[i] == j) {
                i++;
                j++;
            }
            add(pieces, Change.SAME, after, same, j);
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Change change, Words words, int from, int to) {
        if (from < to) {
            boolean apart = from > 0 && words.end(from - 1) < words.start(from);
            String text = words.text.substring(words.start(from), words.end(to - 1));
            pieces.add(new Piece(change, apart, text.replaceAll("\\s+", " ")));
        }
    }

    public boolean same() {
        return pieces.stream().allMatch(piece -> piece.change() == Change.SAME);
    }

    /** Whether a number differs. */
    public boolean numbersDiffer() {
        return differs(word -> word.codePoints().anyMatch(Character::isDigit));
    }

    /** Whether a word that denies is only in one of the two. */
    public boolean negationsDiffer() {
        return differs(word -> NEGATIONS.contains(word) || word.endsWith("n't"));
    }

    private boolean differs(Predicate<String> telling) {
        return pieces.stream()
                .filter(piece -> piece.change() != Change.SAME)
                .flatMap(piece -> Arrays.stream(
                        piece.text().toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}']+")))
                .anyMatch(telling);
    }

    /** In one line: {@code rose by [-71.2-]{+17.2+} percent}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        Change last = Change.SAME;
        for (Piece piece : pieces) {
            boolean replaces = last == Change.ONLY_FIRST && piece.change() == Change.ONLY_SECOND;
            line.append(piece.apart() && !line.isEmpty() && !replaces ? " " : "");
            line.append(
                    switch (piece.change()) {
                        case SAME -> piece.text();
                        case ONLY_FIRST -> "[-" + piece.text() + "-]";
                        case ONLY_SECOND -> "{+" + piece.text() + "+}";
                    });
            last = piece.change();
        }
        return line.toString();
    }
}
