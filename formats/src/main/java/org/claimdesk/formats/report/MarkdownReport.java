package org.claimdesk.formats.report;

import static org.claimdesk.formats.report.MarkdownText.link;
import static org.claimdesk.formats.report.MarkdownText.of;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Objects;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Withdrawal;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.report.Report;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.core.review.Correction;
import org.claimdesk.core.review.Review;
import org.jspecify.annotations.Nullable;

/** A report to be read: one section a claim, with the verdict first and what it rests on below. */
public final class MarkdownReport {
    private final StringBuilder text = new StringBuilder();
    private final ReportedClaim reported;

    private MarkdownReport(ReportedClaim reported) {
        this.reported = reported;
    }

    public static void write(Report report, Writer out) throws IOException {
        out.write("# Verified claims\n\n");
        out.write("Journal: " + report.head().entries() + " entries, head `"
                + report.head().hash() + "`.\n");
        for (Iterator<ReportedClaim> claims = report.claims().iterator(); claims.hasNext(); ) {
            out.write(new MarkdownReport(claims.next()).section());
        }
    }

    private String section() {
        Claim claim = reported.claim();
        line("\n## " + claim.id() + ": " + of(claim.statement().text()) + "\n");
        Review standing = reported.standing();
        if (standing == null) {
            line("No verdict stands; the claim is " + claim.status() + ".\n");
        } else {
            verdict(standing);
        }
        claimed(claim);
        appearances();
        evidence();
        corrections();
        withdrawals();
        return text.toString();
    }

    private void verdict(Review review) {
        line("**" + of(review.verdict().rating().label()) + "** – "
                + of(review.verdict().because()) + "\n");
        line("Checked by " + of(review.reviewer()) + ", " + day(review.at()) + "; rated on the scale "
                + of(review.verdict().rating().scale()) + ".\n");
    }

    private void claimed(Claim claim) {
        String claimant = claim.statement().claimant();
        String madeOn = Objects.toString(claim.statement().madeOn(), null);
        if (claimant != null || madeOn != null) {
            line("Claimed" + (claimant == null ? "" : " by " + of(claimant)) + (madeOn == null ? "" : " on " + madeOn)
                    + ".\n");
        }
    }

    private void appearances() {
        for (Appearance appearance : reported.claim().appearances()) {
            Article article = reported.article(appearance.article());
            line("- Appears in " + link(article.headline(), article.url()) + after(", ", article.publisher())
                    + after(", ", article.publishedOn()) + ", characters " + appearance.place() + ": “"
                    + of(appearance.quote().exact()) + "”");
        }
    }

    private void evidence() {
        for (Evidence evidence : reported.evidence()) {
            String title = Objects.requireNonNullElse(
                    evidence.citation().title(), evidence.citation().url());
            line("- Evidence " + evidence.id() + " " + evidence.stance() + ": "
                    + link(title, evidence.citation().url())
                    + after(", ", evidence.citation().publisher()) + ": “"
                    + of(evidence.quote()) + "”");
        }
    }

    private void corrections() {
        for (Review review : reported.corrections()) {
            Correction correction = review.correction();
            if (correction != null) {
                line("- **Corrected** " + day(review.at()) + ": " + of(correction.because()));
            }
        }
    }

    private void withdrawals() {
        for (Withdrawal withdrawal : reported.claim().work().withdrawals()) {
            line("- **Withdrawn** " + day(withdrawal.at()) + ": " + of(withdrawal.because()));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String after(String separator, @Nullable Object content) {
        return content == null ? "" : separator + of(content.toString());
    }

    private static String day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
