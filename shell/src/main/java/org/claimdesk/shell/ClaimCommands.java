package org.claimdesk.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.Plan;
import org.claimdesk.core.claim.Priority;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Drafting.Seen;
import org.claimdesk.core.desk.Drafting.Wish;
import org.claimdesk.core.desk.Publishing;
import org.claimdesk.core.desk.Triage;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Claims to look at, to write down, and to sort. */
final class ClaimCommands {
    private static final String DUE = "the last day, such as 2026-06-01";
    private static final String PRIORITY = "high, normal or low";

    private final Workplace workplace;

    ClaimCommands(Workplace workplace) {
        this.workplace = workplace;
    }

    @Command(
            name = {"claim", "list"},
            description = "List claims",
            help = """
                    claim list status:candidate kind:numeric tariff
                    claim list claimant:"Yuri Ushakov" --limit 5

                    Words of the QUERY must all hold. Fields: status, claimant, tag, kind, rating,
                    assignee, article; bare words search the text.""")
    Answer list(
            @Arguments @Takes(value = "QUERY…", completion = "query") List<String> query,
            @Option(longName = "status", description = "only these")
                    @Takes(value = "STATUS", completion = "status")
                    @Nullable
                    VerificationStatus status,
            @Option(longName = "limit", description = "at most so many; all without it") @Nullable Natural limit) {
        ClaimQuery asked = ClaimQuery.parse(query);
        return ClaimListView.of(
                workplace.desk(),
                workplace.seals(workplace.desk()),
                status == null ? asked : asked.and(ClaimQuery.Field.STATUS, status.toString()),
                Natural.orNone(limit));
    }

    @Command(
            name = {"claim", "show"},
            description = "Show a claim with its appearances, evidence and reviews",
            help = "claim show C1")
    Answer show(@Argument(index = 0) @Takes(value = "C1", completion = "claim") Ref ref) {
        return ClaimView.of(
                new Publishing(workplace.desk()).claim(ref, workplace.shift().reviewer()));
    }

    @Command(
            name = {"claim", "add"},
            description = "Write a claim down by hand",
            help = """
                    claim add --text "The index rose 4.5 percent." --claimant "Jane Doe"
                    claim add --article A1 --quote "the main index jumped 4.5 percent"

                    The quote is looked for in the article's current revision.""")
    Answer add(
            @Option(longName = "text", description = "the claim in normal wording; the quote without it")
                    @Takes("TEXT")
                    @Nullable
                    String text,
            @Option(longName = "claimant", description = "who makes it") @Takes("NAME") @Nullable String claimant,
            @Option(longName = "made-on", description = "the day it was made") @Takes("DATE") @Nullable
                    LocalDate madeOn,
            @Option(longName = "article", description = "where it stands")
                    @Takes(value = "A1", completion = "article")
                    @Nullable
                    Ref article,
            @Option(longName = "quote", description = "its words there") @Takes("QUOTE") @Nullable String quote,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        if ((article == null) != (quote == null)) {
            throw new Malformed("quote-missing", "--article and --quote go together", "give both or none");
        }
        if (quote != null && quote.isBlank()) {
            throw new Malformed("quote-empty", "a quote needs words", "give them as they stand in the article");
        }
        Seen seen = article == null || quote == null ? null : new Seen(article, quote);
        return one(dryRun, "added", desk -> workplace.drafting(desk).add(new Wish(text, claimant, madeOn), seen));
    }

    @Command(
            name = {"claim", "accept"},
            description = "Make candidates work, or confirm stale claims",
            help = """
                    claim accept C1 C2
                    claim accept C3 --due 2026-06-01 --priority high""")
    Answer accept(
            @Arguments @Takes(value = "C1…", completion = "claim", atLeast = 1) List<String> ids,
            @Option(longName = "due", description = DUE) @Takes("DATE") @Nullable Day due,
            @Option(longName = "priority", description = PRIORITY)
                    @Takes(value = "PRIORITY", completion = "priority")
                    @Nullable
                    Priority priority,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        return several(dryRun, "accepted", desk -> {
            List<Claim> accepted = triage(desk).accept(refs(ids));
            return planned(desk, accepted, due, priority);
        });
    }

    @Command(
            name = {"claim", "dismiss"},
            description = "Take claims off the desk that are not worth checking",
            help = "claim dismiss C3 --because \"a forecast\"")
    Answer dismiss(
            @Arguments @Takes(value = "C1…", completion = "claim", atLeast = 1) List<String> ids,
            @Option(longName = "because", required = true, description = "the reason") @Takes("REASON") String because,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        return several(dryRun, "dismissed", desk -> triage(desk).dismiss(refs(ids), because));
    }

    @Command(
            name = {"claim", "edit"},
            description = "Put a claim in other words, or name who made it and when",
            help = """
                    claim edit C1 --text "Inflation fell to 3 percent in May."
                    claim edit C1 --claimant ""
                    claim edit C1 --due 2026-06-01 --priority high

                    Other words make a verdict on the old ones fall; an empty claimant or day is
                    taken away.""")
    Answer edit(
            @Argument(index = 0) @Takes(value = "C1", completion = "claim") Ref ref,
            @Option(longName = "text", description = "the claim in normal wording") @Takes("TEXT") @Nullable
                    String text,
            @Option(longName = "claimant", description = "who makes it") @Takes("NAME") @Nullable String claimant,
            @Option(longName = "made-on", description = "the day it was made") @Takes("DATE") @Nullable Day madeOn,
            @Option(longName = "due", description = DUE) @Takes("DATE") @Nullable Day due,
            @Option(longName = "priority", description = PRIORITY)
                    @Takes(value = "PRIORITY", completion = "priority")
                    @Nullable
                    Priority priority,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        boolean reworded = text != null || claimant != null || madeOn != null;
        if (!reworded && due == null && priority == null) {
            throw new Malformed(
                    "edit-empty", "nothing to change", "give --text, --claimant, --made-on, --due or --priority");
        }
        return one(dryRun, "edited", desk -> {
            Claim edited = reworded
                    ? workplace.drafting(desk).edit(ref, wish(text, claimant, madeOn))
                    : desk.claims().get(ref);
            return planned(desk, List.of(edited), due, priority).get(0);
        });
    }

    private static Wish wish(@Nullable String text, @Nullable String claimant, @Nullable Day madeOn) {
        return madeOn == null
                ? new Wish(text, claimant, null)
                : new Wish(text, claimant, madeOn.day(), madeOn.day() == null);
    }

    @Command(
            name = {"claim", "tag"},
            description = "Put tags on claims and take them off",
            help = "claim tag C1 C2 +economy -draft")
    Answer tag(
            @Arguments @Takes(value = "C1… +x -y", completion = "tagging", atLeast = 2, dashWords = true)
                    List<String> words,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        Tagging tagging = Tagging.parse(words);
        return several(
                dryRun, "tagged", desk -> triage(desk).tag(refs(tagging.claims()), tagging.add(), tagging.remove()));
    }

    @Command(
            name = {"claim", "assign"},
            description = "Say who is to check claims",
            help = """
                    claim assign C1 C2 "Ann Lee"
                    claim assign C3 ann --due 2026-06-01""")
    Answer assign(
            @Arguments @Takes(value = "C1… NAME", completion = "claim", atLeast = 2) List<String> words,
            @Option(longName = "due", description = DUE) @Takes("DATE") @Nullable Day due,
            @Option(longName = "priority", description = PRIORITY)
                    @Takes(value = "PRIORITY", completion = "priority")
                    @Nullable
                    Priority priority,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        int last = words.size() - 1;
        return several(dryRun, "assigned", desk -> {
            List<Claim> assigned = triage(desk).assign(refs(words.subList(0, last)), words.get(last));
            return planned(desk, assigned, due, priority);
        });
    }

    @Command(
            name = {"claim", "check"},
            description = "Check a claim's numbers against its evidence",
            help = """
                    claim check C1

                    The figures are those of evidence add --figure, else those found in the quote. A check suggests and decides
                    nothing: it ends with 0 whatever it finds.""")
    Answer check(@Argument(index = 0) @Takes(value = "C1", completion = "claim") Ref ref) {
        return CheckView.of(workplace.checking().check(ref));
    }

    @Command(
            name = {"claim", "merge"},
            description = "Merge a claim into another one",
            help = """
                    claim merge C2 C1

                    C1 takes over the appearances and the evidence of C2, which leaves the desk.""")
    Answer merge(
            @Argument(index = 0) @Takes(value = "C2", completion = "claim") Ref from,
            @Argument(index = 1) @Takes(value = "C1", completion = "claim") Ref into,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        return one(dryRun, "merged with " + from, desk -> triage(desk).merge(from, into));
    }

    /** The claims with another last day or priority; null leaves it as it is. */
    private List<Claim> planned(Desk desk, List<Claim> claims, @Nullable Day due, @Nullable Priority priority) {
        if (due == null && priority == null) {
            return claims;
        }
        List<Ref> refs = claims.stream()
                .map(claim -> Ref.parse(Kind.CLAIM, claim.name()))
                .toList();
        return triage(desk).plan(refs, plan -> {
            Plan until = due == null ? plan : plan.dueOn(due.day());
            return priority == null ? until : until.with(priority);
        });
    }

    private Triage triage(Desk desk) {
        return new Triage(desk, workplace.drafting(desk));
    }

    /** Each once, however often it was named. */
    static List<Ref> refs(List<String> ids) {
        return ids.stream().map(id -> Ref.parse(Kind.CLAIM, id)).distinct().toList();
    }

    private Answer one(boolean dryRun, String what, Function<Desk, Claim> change) {
        ReportedClaim changed = workplace.step(dryRun, desk -> workplace.reported(desk, change.apply(desk)));
        return ClaimView.changed(what, changed, dryRun);
    }

    private Answer several(boolean dryRun, String what, Function<Desk, List<Claim>> change) {
        List<ReportedClaim> changed = workplace.step(dryRun, desk -> change.apply(desk).stream()
                .map(claim -> workplace.reported(desk, claim))
                .toList());
        return ClaimView.changed(what, changed, dryRun);
    }
}
