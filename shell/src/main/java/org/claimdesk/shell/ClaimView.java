package org.claimdesk.shell;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Priority;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.formats.json.Json;

/** One claim with all that belongs to it. */
final class ClaimView {
    private final ReportedClaim reported;
    private final Claim claim;
    private final Page page;

    private ClaimView(ReportedClaim reported, Page page) {
        this.reported = reported;
        this.claim = reported.claim();
        this.page = page;
    }

    static Answer of(ReportedClaim reported) {
        return Answer.of(page -> new ClaimView(reported, page).write(), Answer.Json.of(Json.claim(reported)));
    }

    /** What a command did to one claim. */
    static Answer changed(String what, ReportedClaim claim, boolean dryRun) {
        return Answer.of(page -> line(what, claim, dryRun, page), Answer.Json.of(Json.claim(claim)));
    }

    /** What a command did to several claims. */
    static Answer changed(String what, List<ReportedClaim> claims, boolean dryRun) {
        return Answer.of(
                page -> {
                    for (ReportedClaim claim : claims) {
                        line(what, claim, dryRun, page);
                    }
                },
                Answer.Json.of(Json.array(claims.stream().map(Json::claim).toList())));
    }

    private static void line(String what, ReportedClaim reported, boolean dryRun, Page page) throws IOException {
        Claim claim = reported.claim();
        page.line(
                Style.ID.of(claim.id()),
                " ",
                dryRun ? "would be " + what : what,
                " (",
                styled(claim.status()),
                ") ",
                claim.statement().text());
    }

    static Styled styled(VerificationStatus status) {
        return switch (status) {
            case PUBLISHED, REVIEWED -> Style.GOOD.of(status);
            case STALE, WITHDRAWN -> Style.WARN.of(status);
            case DISMISSED, CANDIDATE -> Style.DIM.of(status);
            case UNVERIFIED, IN_REVIEW -> Style.PLAIN.of(status);
        };
    }

    private void write() throws IOException {
        page.line(Style.ID.of(claim.id()), "  ", styled(claim.status()));
        page.paragraph(0, claim.statement().text());
        page.blank();
        statement();
        work();
        for (Appearance appearance : claim.appearances()) {
            appearance(appearance);
        }
        if (!reported.evidence().isEmpty()) {
            page.blank();
            EvidenceViews.write(reported.evidence(), page);
        }
        if (!reported.reviews().isEmpty()) {
            page.blank();
            ReviewViews.write(reported.reviews(), claim.work().withdrawals(), page);
        }
    }

    private void statement() throws IOException {
        ArticleViews.field(page, "Claimant", claim.statement().claimant());
        ArticleViews.field(page, "Made on", claim.statement().madeOn());
        ArticleViews.field(page, "Kinds", joined(claim.statement().kinds()));
        ArticleViews.field(
                page,
                "Numbers",
                claim.statement().quantities().stream().map(ClaimView::words).collect(Collectors.joining("; ")));
        String reasons = String.join("; ", claim.proposal().reasons());
        ArticleViews.field(
                page,
                "Score",
                String.format(Locale.ROOT, "%.2f", claim.proposal().score())
                        + (reasons.isEmpty() ? "" : ": " + reasons));
        ArticleViews.field(page, "Tags", joined(claim.tags()));
    }

    private void work() throws IOException {
        ArticleViews.field(page, "Assigned to", claim.plan().assignee());
        ArticleViews.field(page, "Due", claim.plan().due());
        if (claim.plan().priority() != Priority.NORMAL) {
            ArticleViews.field(page, "Priority", claim.plan().priority());
        }
        ArticleViews.field(page, "Because", claim.work().because());
        if (claim.work().staleness() != null) {
            staleness(claim, page);
        }
    }

    /** Old and new words of a stale claim, one above the other. */
    static void staleness(Claim claim, Page page) throws IOException {
        Staleness why = claim.work().staleness();
        if (why == null) {
            return;
        }
        page.line(Style.WARN.of("Stale"), "       ", Style.ID.of(claim.id()), ": ", why.reason());
        if (why.before() != null) {
            page.line(Style.BAD.of("  - " + why.before()));
        }
        if (why.after() != null) {
            page.line(Style.GOOD.of("  + " + why.after()));
        }
    }

    private void appearance(Appearance appearance) throws IOException {
        page.blank();
        page.line(
                Style.BOLD.of("In "),
                Style.ID.of(appearance.article()),
                " " + reported.article(appearance.article()).headline(),
                Style.DIM.of(" (revision " + appearance.revision() + ", " + appearance.place() + ")"));
        page.paragraph(
                2,
                "…" + appearance.quote().prefix() + "[" + appearance.quote().exact() + "]"
                        + appearance.quote().suffix() + "…");
        if (!appearance.attribution().isEmpty()) {
            page.line(
                    "  said by: ",
                    appearance.attribution().stream().map(ClaimView::words).collect(Collectors.joining(" ← ")));
        }
    }

    static String words(Attribution attribution) {
        String speaker = attribution.speaker() == null ? "(open)" : attribution.speaker();
        String cue = attribution.cue().isEmpty() ? "" : " (" + attribution.cue() + ")";
        return speaker + cue + (attribution.direct() ? ", word for word" : "");
    }

    static String words(Quantity quantity) {
        String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
        String upTo = quantity.upTo() == null ? "" : " to " + quantity.upTo().toPlainString();
        String from = quantity.from() == null ? "" : " from " + quantity.from().toPlainString();
        String way = quantity.direction() == Quantity.Direction.NONE ? "" : " " + quantity.direction();
        String hedge = quantity.hedge() == Quantity.Hedge.EXACT
                ? ""
                : quantity.hedge().toString().replace('-', ' ') + " ";
        return hedge + quantity.value().toPlainString() + upTo + unit + way + from;
    }

    private static String joined(Collection<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
