package org.claimdesk.analysis.quantity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimdesk.analysis.date.Dates;
import org.claimdesk.analysis.sentence.SentenceSplitter;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;

/**
 * Counts the statements in which a quantity or a date is found. Every row of a table of numeric claims (first column) should have
 * one; of the sentences of a plain text only some. Arguments: the file, and {@code -v} to print the rows without any.
 */
final class QuantityScore {
    private QuantityScore() {}

    public static void main(String[] args) throws IOException {
        boolean table = args[0].endsWith(".tsv");
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        int found = 0;
        int all = 0;
        for (String line : table ? lines.subList(1, lines.size()) : lines) {
            CodePointText text = CodePointText.of(line.split("\t", -1)[0]);
            for (TextPositionSelector sentence : table ? List.of(whole(text)) : SentenceSplitter.split(text)) {
                all++;
                boolean hit = holdsOne(text, sentence);
                found += hit ? 1 : 0;
                if (!hit && args.length > 1) {
                    System.out.println("nothing in: " + text.slice(sentence));
                }
            }
        }
        System.out.printf("a quantity or date in %d of %d sentences: %.4f%n", found, all, (double) found / all);
    }

    private static TextPositionSelector whole(CodePointText text) {
        return new TextPositionSelector(0, text.length());
    }

    private static boolean holdsOne(CodePointText text, TextPositionSelector sentence) {
        return !Quantities.in(text, sentence).isEmpty()
                || !Dates.in(text, sentence, null).isEmpty();
    }
}
