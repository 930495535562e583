package org.claimdesk.shell;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Policy;
import org.claimdesk.core.desk.Reviewing;
import org.claimdesk.core.desk.Reviewing.Opinion;
import org.claimdesk.core.problem.Warning;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.core.review.Rating;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Verdicts, and what becomes public. */
final class VerdictCommands {
    private final Workplace workplace;

    VerdictCommands(Workplace workplace) {
        this.workplace = workplace;
    }

    @Command(
            name = {"verdict", "give"},
            description = "Give a verdict on a claim, with its reasons",
            help = """
                    verdict give C1 True --because "The bulletin says so." --evidence E1,E2
                    verdict give C1 "Mostly true" --because "4.4, not 4.5." --correction "We misread the table."

                    A rating that says something of the claim's truth needs evidence on its side. A
                    published verdict changes only with --correction.""")
    Answer give(
            @Argument(index = 0) @Takes(value = "C1", completion = "claim") Ref ref,
            @Argument(index = 1) @Takes(value = "RATING", completion = "rating") String rating,
            @Option(longName = "because", required = true, description = "the reasons") @Takes("REASONS")
                    String because,
            @Option(longName = "evidence", description = "what it rests on; all that counts without it")
                    @Takes(value = "E1,E2", completion = "evidence")
                    List<String> evidence,
            @Option(longName = "correction", description = "what was wrong with the published verdict")
                    @Takes("REASON")
                    @Nullable
                    String correction,
            @Option(longName = "scale", description = "the rating's scale; the desk's without it")
                    @Takes(value = "SCALE", completion = "scale")
                    @Nullable
                    String scale,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        Given given = workplace.step(
                dryRun,
                desk -> given(
                        desk, ref, new Opinion(rating(desk, scale, rating), because, refs(evidence), correction)));
        Warnings.tell(given.warnings(), workplace.conversation());
        return ReviewViews.given(given, !dryRun && reviewing(workplace.desk()).disputed(ref), dryRun);
    }

    /** A verdict that was let through, and what the policy has to say of it all the same. */
    record Given(Review review, List<Warning> warnings) {}

    private Given given(Desk desk, Ref ref, Opinion opinion) {
        Review review = reviewing(desk).give(ref, opinion);
        return new Given(review, reviewing(desk).warnings(review));
    }

    private static Rating rating(Desk desk, @Nullable String scale, String label) {
        Policy policy = Policy.of(desk);
        return policy.scales()
                .rating(scale == null ? policy.scale() : policy.scales().named(scale), label);
    }

    /** Nothing where nothing was given; but what was given must name something. */
    private static List<Ref> refs(List<String> evidence) {
        List<Ref> refs = evidence.stream()
                .flatMap(ids -> Stream.of(ids.split(",")))
                .filter(id -> !id.isBlank())
                .map(id -> Ref.parse(Kind.EVIDENCE, id))
                .toList();
        if (refs.isEmpty() && !evidence.isEmpty()) {
            throw Usage.badValue(evidence.get(0), "--evidence", "give ids such as E1,E2, or leave it out");
        }
        return refs;
    }

    @Command(
            name = {"verdict", "history"},
            description = "Show every verdict on a claim, with the corrections",
            help = "verdict history C1")
    Answer history(@Argument(index = 0) @Takes(value = "C1", completion = "claim") Ref ref) {
        Claim claim = workplace.desk().claims().get(ref);
        return ReviewViews.history(
                reviewing(workplace.desk()).history(ref), claim.work().withdrawals());
    }

    @Command(
            name = {"claim", "publish"},
            description = "Make verdicts public",
            help = "claim publish C1 C2")
    Answer publish(
            @Arguments @Takes(value = "C1…", completion = "claim", atLeast = 1) List<String> ids,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        List<ReportedClaim> published =
                workplace.step(dryRun, desk -> reported(desk, reviewing(desk).publish(ClaimCommands.refs(ids))));
        return ClaimView.changed("published", published, dryRun);
    }

    @Command(
            name = {"claim", "withdraw"},
            description = "Take a public verdict back",
            help = "claim withdraw C1 --because \"the source was retracted\"")
    Answer withdraw(
            @Argument(index = 0) @Takes(value = "C1", completion = "claim") Ref ref,
            @Option(longName = "because", required = true, description = "the reason") @Takes("REASON") String because,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        ReportedClaim withdrawn = workplace.step(
                dryRun, desk -> workplace.reported(desk, reviewing(desk).withdraw(ref, because)));
        return ClaimView.changed("withdrawn", withdrawn, dryRun);
    }

    @Command(
            name = {"review", "next"},
            description = "Show the most urgent claim and why it is",
            help = "review next")
    Answer next() {
        return NextView.of(workplace.desk(), workplace);
    }

    private Reviewing reviewing(Desk desk) {
        return new Reviewing(desk, workplace.shift());
    }

    private List<ReportedClaim> reported(Desk desk, List<Claim> claims) {
        return claims.stream().map(claim -> workplace.reported(desk, claim)).toList();
    }
}
