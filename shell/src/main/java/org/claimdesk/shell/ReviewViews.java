package org.claimdesk.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.core.claim.Withdrawal;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.review.Correction;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.review.Terms;
import org.claimdesk.core.review.Verdict;
import org.claimdesk.formats.json.Json;
import org.claimdesk.shell.VerdictCommands.Given;

/** Verdicts as answers. */
final class ReviewViews {
    private ReviewViews() {}

    /** What becomes of a verdict among several is told only once it is given. */
    static Answer given(Given given, boolean disputed, boolean dryRun) {
        Review review = given.review();
        return Answer.of(
                page -> {
                    page.line(
                            Style.ID.of(review.claim()),
                            dryRun ? " would be rated: " : " rated: ",
                            Style.BOLD.of(review.verdict().rating()),
                            Style.DIM.of(" (" + review.id() + " by " + review.reviewer() + ")"));
                    if (!dryRun && review.terms().needed() > 1) {
                        page.line("  ", outcome(review, disputed));
                    }
                },
                Answer.Json.of(Json.review(review, given.warnings())));
    }

    private static String outcome(Review review, boolean disputed) {
        if (disputed) {
            return "the reviewers disagree: somebody else has to settle it";
        }
        if (!review.terms().closes()) {
            return "kept under seal until all of " + review.terms().needed() + " reviews are in";
        }
        return review.terms().adjudicates()
                ? "this settles what the reviewers disagreed on"
                : "all " + review.terms().needed() + " reviewers agree";
    }

    /** The reviews with what was taken back from the public between them; as JSON the reviews alone. */
    static Answer history(List<Review> reviews, List<Withdrawal> withdrawals) {
        return Answer.of(
                page -> {
                    if (reviews.isEmpty()) {
                        page.line("No verdict.");
                    }
                    write(reviews, withdrawals, page);
                },
                Answer.Json.of(Json.array(reviews.stream().map(Json::review).toList())));
    }

    /** In the order of time. */
    static void write(List<Review> reviews, List<Withdrawal> withdrawals, Page page) throws IOException {
        List<Withdrawal> left = new ArrayList<>(withdrawals);
        for (Review review : reviews) {
            while (!left.isEmpty() && left.get(0).at().isBefore(review.at())) {
                write(left.remove(0), page);
            }
            write(review, page);
        }
        for (Withdrawal withdrawal : left) {
            write(withdrawal, page);
        }
    }

    private static void write(Withdrawal withdrawal, Page page) throws IOException {
        page.line(
                "    ",
                Style.WARN.of("withdrawn: " + withdrawal.because()),
                Style.DIM.of("  " + withdrawal.at() + " by " + withdrawal.by()));
    }

    static String role(Review review) {
        Terms terms = review.terms();
        return terms.adjudicates() ? ", settling" : terms.independent() ? ", one of " + terms.needed() : "";
    }

    private static void write(Review review, Page page) throws IOException {
        Verdict verdict = review.verdict();
        page.line(
                Style.ID.of(review.id()),
                "  ",
                Style.BOLD.of(verdict.rating()),
                Style.DIM.of("  " + review.at() + " by " + review.reviewer() + " on "
                        + verdict.rating().scale() + role(review)));
        page.paragraph(4, verdict.because());
        if (!verdict.evidence().isEmpty()) {
            page.line(
                    "    rests on: ",
                    verdict.evidence().stream().map(EvidenceId::toString).collect(Collectors.joining(", ")));
        }
        Correction correction = review.correction();
        if (correction != null) {
            page.line("    ", Style.WARN.of("corrects " + correction.of() + ": " + correction.because()));
        }
    }
}
