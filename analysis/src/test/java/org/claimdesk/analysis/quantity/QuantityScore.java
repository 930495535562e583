package org.claimdesk.analysis.quantity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.claimdesk.analysis.TextAnalysis;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.ClaimKind;

/**
 * Counts the statements of a table (first column) in which a quantity or a date is found, and those that are offered as
 * numeric or dated claims. Every row of a table of numeric claims should be. Arguments: the file, and {@code -v} to print
 * the rows without any.
 */
public final class QuantityScore {
    private QuantityScore() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        List<String> rows = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(line -> rows.add(line.split("\t", -1)[0]));
        print("a quantity or a date", rows, args.length > 1, QuantityScore::isMeasured);
        print("that, or kind numeric", rows, false, one -> isMeasured(one) || isNumeric(one));
    }

    private static void print(String what, List<String> rows, boolean verbose, Predicate<Candidate> which) {
        TextAnalysis analysis = new TextAnalysis();
        List<String> without = rows.stream()
                .filter(row -> analysis.spot(row, null).stream().noneMatch(which))
                .toList();
        if (verbose) {
            without.forEach(row -> System.out.println("nothing in: " + row));
        }
        int found = rows.size() - without.size();
        System.out.printf(
                "%s in a claim of %d of %d rows: %.4f%n", what, found, rows.size(), (double) found / rows.size());
    }

    private static boolean isMeasured(Candidate candidate) {
        return !candidate.quantities().isEmpty() || !candidate.dates().isEmpty();
    }

    private static boolean isNumeric(Candidate candidate) {
        return candidate.kinds().contains(ClaimKind.NUMERIC);
    }
}
