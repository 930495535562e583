package org.claimdesk.formats.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Withdrawal;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.report.Report;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.core.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * A report as a table after RFC 4180, one claim a row. Where a cell holds several things they stand on lines of their own.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class CsvReport {
    private static final String END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private enum Column {
        ID(claim -> claim.claim().id()),
        UID(claim -> claim.claim().uid()),
        TEXT(claim -> claim.claim().statement().text()),
        STATUS(claim -> claim.claim().status()),
        KINDS(claim -> joined(claim.claim().statement().kinds(), Object::toString)),
        CLAIMANT(claim -> claim.claim().statement().claimant()),
        MADE_ON(claim -> claim.claim().statement().madeOn()),
        TAGS(claim -> joined(claim.claim().tags(), tag -> tag)),
        RATING(claim -> of(claim.standing(), review -> review.verdict().rating().label())),
        SCALE(claim -> of(claim.standing(), review -> review.verdict().rating().scale())),
        BECAUSE(claim -> of(claim.standing(), review -> review.verdict().because())),
        REVIEWER(claim -> of(claim.standing(), Review::reviewer)),
        REVIEWED_AT(claim -> of(claim.standing(), Review::at)),
        QUANTITIES(claim -> joined(claim.claim().statement().quantities(), CsvReport::quantity)),
        QUOTES(claim -> joined(
                claim.claim().appearances(), appearance -> appearance.quote().exact())),
        OFFSETS(claim ->
                joined(claim.claim().appearances(), appearance -> appearance.article() + " " + appearance.place())),
        ARTICLES(claim -> joined(claim.articles(), CsvReport::article)),
        EVIDENCE(claim -> joined(claim.evidence(), CsvReport::evidence)),
        CORRECTIONS(claim -> joined(claim.corrections(), CsvReport::correction)),
        WITHDRAWALS(claim -> joined(claim.claim().work().withdrawals(), CsvReport::withdrawal));

        private final Function<ReportedClaim, @Nullable Object> content;

        Column(Function<ReportedClaim, @Nullable Object> content) {
            this.content = content;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private CsvReport() {}

    public static void write(Report report, Writer out) throws IOException {
        List<Column> columns = Arrays.asList(Column.values());
        out.write(columns.stream().map(Column::toString).collect(joining(",")) + ",journal_head" + END);
        for (Iterator<ReportedClaim> claims = report.claims().iterator(); claims.hasNext(); ) {
            ReportedClaim claim = claims.next();
            for (Column column : columns) {
                out.write(cell(column.content.apply(claim)) + ",");
            }
            out.write(cell(report.head().hash()) + END);
        }
    }

    /** Always quoted: some spreadsheets also split at semicolons. */
    static String cell(@Nullable Object content) {
        String text = Visible.text(Objects.toString(content, "").replace("\r\n", "\n"));
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static <T> String joined(Collection<T> things, Function<T, String> content) {
        return things.stream().map(content).collect(joining("\n"));
    }

    private static <T> @Nullable Object of(@Nullable T thing, Function<T, Object> content) {
        return thing == null ? null : content.apply(thing);
    }

    private static String quantity(Quantity quantity) {
        return (quantity.value().stripTrailingZeros().toPlainString() + " " + quantity.unit()).strip();
    }

    private static String article(Article article) {
        return article.url() == null ? article.headline() : article.url();
    }

    private static String evidence(Evidence evidence) {
        return evidence.id() + " " + evidence.stance() + " "
                + evidence.citation().url() + " " + Visible.line(evidence.quote());
    }

    private static String withdrawal(Withdrawal withdrawal) {
        return withdrawal.at() + " " + Visible.line(withdrawal.because());
    }

    private static String correction(Review review) {
        return review.correction() == null
                ? ""
                : review.at() + " " + Visible.line(review.correction().because());
    }
}
