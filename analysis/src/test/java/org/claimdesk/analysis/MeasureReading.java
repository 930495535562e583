package org.claimdesk.analysis;

import java.io.IOException;
import java.nio.file.Path;
import org.claimdesk.analysis.attribution.QuotationScore;
import org.claimdesk.analysis.quantity.QuantityScore;
import org.claimdesk.analysis.sentence.SentenceScore;
import org.claimdesk.analysis.spotting.MeasureWorth;

/** Prints all figures of quality in {@code docs/benchmarks.md} that come from this module: {@code MeasureReading DATA-FOLDER}. */
public final class MeasureReading {
    private static final String MARKS = "src/test/resources/org/claimdesk/analysis/attribution/quotations-wikinews.tsv";

    private MeasureReading() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        System.out.println("Check-worthiness");
        MeasureWorth.main(args);
        System.out.println("Sentences");
        SentenceScore.main(new String[] {data.resolve("sentence-split").toString()});
        System.out.println("Quotations");
        QuotationScore.main(new String[] {
            data.resolve("wikinews").resolve("articles-2019.jsonl").toString(), MARKS
        });
        System.out.println("Numbers and dates");
        QuantityScore.main(new String[] {
            data.resolve("quantemp").resolve("subset-taxonomy.tsv").toString()
        });
    }
}
