package org.claimdesk.shell;

import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aReview;
import static org.claimdesk.core.fixture.Fixtures.aRevision;
import static org.claimdesk.core.fixture.Fixtures.anArticle;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Plan;
import org.claimdesk.core.claim.Priority;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.evidence.QuoteMatch;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.core.review.RatingScale;

/** Claims as a reviewer has them before them. */
final class ReviewSheets {
    private static final String BODY = """
            MERANIA CITY – Parliament adopted a cap on rents on Tuesday, after a debate of nine hours in which both sides \
            accused each other of playing with numbers.

            Elena Brandt, who speaks for the tenants, told deputies that rents in Merania had risen by 27 percent in five \
            years, while wages had grown by half as much. “Nobody can live on that,” she said.

            The association of owners called the figure invented. It said that its members had raised rents by less than \
            prices had risen, and that a cap would keep them from repairing roofs and boilers.
            """;

    private ReviewSheets() {}

    /** A published claim with evidence of each stance and a corrected verdict. */
    static ReviewSheet rich() {
        Article article = anArticle()
                .title("Parliament caps rent increases at 3 percent")
                .publishedOn(LocalDate.of(2026, 4, 14))
                .body(BODY)
                .build();
        String quote = "rents in Merania had risen by 27 percent in five years";
        Claim claim = aClaim().number(12)
                .text("Rents in Merania rose by 27 percent in five years.")
                .claimant("Elena Brandt")
                .madeOn(LocalDate.of(2026, 4, 14))
                .quantities(Quantity.of(new BigDecimal("27"), "%", "27 percent", new TextPositionSelector(25, 35)))
                .score(0.95)
                .tags("rent", "housing")
                .plan(Plan.NONE.dueOn(LocalDate.of(2026, 6, 1)).with(Priority.HIGH))
                .status(VerificationStatus.PUBLISHED)
                .appearingIn(1, 1, BODY, quote, new Attribution("Elena Brandt", "told", false))
                .build();
        return sheet(
                claim,
                article,
                BODY,
                new ReportedClaim(
                        claim,
                        List.of(article),
                        List.of(
                                someEvidence()
                                        .number(1)
                                        .stance(Stance.REFUTES)
                                        .url("https://stats.example.org/2026/112-rents")
                                        .quote("rents for dwellings rose by 17.2 percent")
                                        .match(QuoteMatch.VERBATIM)
                                        .build(),
                                someEvidence()
                                        .number(2)
                                        .stance(Stance.SUPPORTS)
                                        .url("https://tenants.example.org/leaflet")
                                        .quote("27 percent in five years")
                                        .match(QuoteMatch.ABSENT)
                                        .build(),
                                someEvidence()
                                        .number(3)
                                        .stance(Stance.CONTEXT)
                                        .url("https://stats.example.org/2026/112-rents")
                                        .quote("In new tenancies the rise was stronger: 27.3 percent.")
                                        .match(QuoteMatch.UNCHECKED)
                                        .build()),
                        List.of(
                                aReview()
                                        .number(1)
                                        .ofClaim(12)
                                        .rating("False")
                                        .because("Rents rose by 17.2 percent.")
                                        .build(),
                                aReview()
                                        .number(2)
                                        .ofClaim(12)
                                        .rating("Mostly false")
                                        .because("New tenancies rose by 27.3 percent, all by 17.2.")
                                        .correcting(1, "The first verdict left out new tenancies.")
                                        .build())));
    }

    /** A fresh candidate that stands in one place. */
    static ReviewSheet plain(String text, String body) {
        Article article = anArticle().body(body).build();
        Claim claim = aClaim().candidate()
                .text(text)
                .claimant(null)
                .madeOn(null)
                .appearingIn(1, 1, body, text)
                .build();
        return sheet(claim, article, body, new ReportedClaim(claim, List.of(article), List.of(), List.of()));
    }

    private static ReviewSheet sheet(Claim claim, Article article, String body, ReportedClaim reported) {
        Excerpt excerpt = Excerpt.of(
                article, claim.appearances().get(0), aRevision().body(body).build());
        return new ReviewSheet(reported, 2.9, List.of(excerpt), RatingScale.TRUTH.ratings());
    }
}
