package org.claimdesk.storage;

import java.time.LocalDate;
import java.util.TreeSet;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.Plan;
import org.claimdesk.core.claim.Priority;
import org.claimdesk.core.claim.Proposal;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.claim.Withdrawal;
import org.claimdesk.core.claim.Work;
import org.claimdesk.core.thing.IsoTime;
import org.claimdesk.core.thing.Uid;

/** Claims as the journal keeps them. */
final class ClaimJson {
    private ClaimJson() {}

    static String write(Claim claim) {
        return Canonical.object(json -> json.objects("appearances", claim.appearances(), ClaimJson::write)
                .text("id", claim.id())
                .object("proposal", claim.proposal(), ClaimJson::write)
                .object("statement", claim.statement(), StatementJson::write)
                .texts("tags", claim.tags())
                .object("work", claim.work(), ClaimJson::write));
    }

    static Claim read(Fields json, Uid uid, int version) {
        return new Claim(
                uid,
                new ClaimId(json.idNumber("id")),
                version,
                json.object("statement", StatementJson::read),
                json.object("proposal", ClaimJson::readProposal),
                json.objects("appearances", ClaimJson::readAppearance),
                new TreeSet<>(json.texts("tags")),
                json.object("work", ClaimJson::readWork));
    }

    static Claim at(Claim claim, int version) {
        return new Claim(
                claim.uid(),
                claim.id(),
                version,
                claim.statement(),
                claim.proposal(),
                claim.appearances(),
                claim.tags(),
                claim.work());
    }

    private static void write(Proposal proposal, Canonical json) {
        json.time("at", proposal.at()).texts("reasons", proposal.reasons()).number("score", proposal.score());
    }

    private static Proposal readProposal(Fields json) {
        return new Proposal(json.decimal("score"), json.texts("reasons"), json.parsed("at", IsoTime::parse));
    }

    private static void write(Appearance appearance, Canonical json) {
        json.text("article", appearance.article())
                .objects("attribution", appearance.attribution(), ClaimJson::write)
                .object("place", appearance.place(), AnchorJson::write)
                .object("quote", appearance.quote(), AnchorJson::write)
                .number("revision", appearance.revision());
    }

    private static Appearance readAppearance(Fields json) {
        return new Appearance(
                new ArticleId(json.idNumber("article")),
                json.number("revision"),
                json.object("quote", AnchorJson::readQuote),
                json.object("place", AnchorJson::readPlace),
                json.objects("attribution", ClaimJson::readAttribution));
    }

    private static void write(Attribution attribution, Canonical json) {
        json.text("cue", attribution.cue()).flag("direct", attribution.direct()).text("speaker", attribution.speaker());
    }

    private static Attribution readAttribution(Fields json) {
        return new Attribution(json.textOrNull("speaker"), json.text("cue"), json.flag("direct"));
    }

    private static void write(Work work, Canonical json) {
        Plan plan = work.plan();
        json.text("assignee", plan.assignee())
                .text("because", work.because())
                .text("due", plan.due())
                .flag("everPublished", work.everPublished())
                .text("mergedInto", work.mergedInto())
                .text("priority", plan.priority() == Priority.NORMAL ? null : plan.priority())
                .object("staleness", work.staleness(), ClaimJson::write)
                .text("status", work.status())
                .objects("withdrawals", work.withdrawals(), ClaimJson::write);
    }

    private static Work readWork(Fields json) {
        return new Work(
                json.parsed("status", VerificationStatus::parse),
                readPlan(json),
                json.textOrNull("because"),
                json.flag("everPublished"),
                json.objectOrNull("staleness", ClaimJson::readStaleness),
                json.idOrNull("mergedInto", ClaimId::new),
                json.objects("withdrawals", ClaimJson::readWithdrawal));
    }

    private static void write(Withdrawal withdrawal, Canonical json) {
        json.time("at", withdrawal.at()).text("because", withdrawal.because()).text("by", withdrawal.by());
    }

    private static Withdrawal readWithdrawal(Fields json) {
        return new Withdrawal(json.text("by"), json.parsed("at", IsoTime::parse), json.text("because"));
    }

    private static Plan readPlan(Fields json) {
        Priority priority = json.parsedOrNull("priority", Priority::parse);
        return new Plan(
                json.textOrNull("assignee"),
                json.parsedOrNull("due", LocalDate::parse),
                priority == null ? Priority.NORMAL : priority);
    }

    private static void write(Staleness staleness, Canonical json) {
        json.text("after", staleness.after())
                .text("article", staleness.article())
                .text("before", staleness.before())
                .text("former", staleness.former())
                .object("place", staleness.place(), AnchorJson::write)
                .text("reason", staleness.reason())
                .number("revision", staleness.revision());
    }

    private static Staleness readStaleness(Fields json) {
        return new Staleness(
                json.text("reason"),
                json.parsed("former", VerificationStatus::parse),
                json.idOrNull("article", ArticleId::new),
                json.number("revision"),
                json.textOrNull("before"),
                json.textOrNull("after"),
                json.objectOrNull("place", AnchorJson::readPlace));
    }
}
