package org.claimdesk.core.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.Passages;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.ClaimSpotter;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Kinds;
import org.claimdesk.core.claim.Proposal;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Statement;
import org.claimdesk.core.claim.Work;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.thing.Ref;
import org.jspecify.annotations.Nullable;

/** Writes claims down by hand, and in other words. The numbers in the words are read again each time. */
public final class Drafting {
    private final Desk desk;
    private final Shift shift;
    private final ClaimSpotter spotter;

    public Drafting(Desk desk, Shift shift, ClaimSpotter spotter) {
        this.desk = desk;
        this.shift = shift;
        this.spotter = spotter;
    }

    /**
     * What a reviewer says of a claim; null leaves it open, or as it is.
     *
     * @param claimant an empty name takes the claimant away when a claim is edited
     * @param undated takes the day away when a claim is edited
     */
    public record Wish(
            @Nullable String text,
            @Nullable String claimant,
            @Nullable LocalDate madeOn,
            boolean undated) {
        public Wish(@Nullable String text, @Nullable String claimant, @Nullable LocalDate madeOn) {
            this(text, claimant, madeOn, false);
        }
    }

    /** Where a reviewer saw a claim. */
    public record Seen(Ref article, String quote) {}

    /** A claim by hand is work at once; it refuses a quote that is not in the article's current revision. */
    public Claim add(Wish wish, @Nullable Seen seen) {
        Appearance appearance = seen == null ? null : appearance(seen);
        Read read = read(words(wish, appearance));
        String claimant = wish.claimant() == null && appearance != null
                ? Wording.claimant(appearance.attribution())
                : wish.claimant();
        Claim claim = Claim.of(
                shift.uids().next(),
                desk.claims().nextId(),
                read.statement(claimant, wish.madeOn()),
                Proposal.of(read.score(), read.reasons(), shift.now()),
                appearance == null ? List.of() : List.of(appearance),
                Work.TAKEN_ON);
        return desk.claims().keep(claim, Verb.ADDED);
    }

    private static String words(Wish wish, @Nullable Appearance appearance) {
        String text = wish.text();
        if (text != null) {
            return text;
        }
        if (appearance == null) {
            throw new Malformed("text-missing", "a claim needs a text", "give it with --text");
        }
        return appearance.quote().exact();
    }

    public Claim edit(Ref ref, Wish wish) {
        Claim claim = desk.claims().get(ref);
        Statement now = claim.statement();
        String claimant = wish.claimant() != null ? wish.claimant() : now.claimant();
        LocalDate madeOn = wish.madeOn() != null || wish.undated() ? wish.madeOn() : now.madeOn();
        String text = wish.text();
        Claim changed = text == null || text.strip().equals(now.text())
                ? claim.edit(new Statement(now.text(), claimant, madeOn, now.kinds(), now.quantities(), now.dates()))
                : reworded(claim, text, claimant, madeOn);
        return desk.claims().keep(changed, Verb.EDITED);
    }

    /** A claim in other words by the same claimant. */
    Claim reworded(Claim claim, String words) {
        return reworded(
                claim, words, claim.statement().claimant(), claim.statement().madeOn());
    }

    /** Score and reasons are of the new words, too. */
    private Claim reworded(Claim claim, String words, @Nullable String claimant, @Nullable LocalDate madeOn) {
        Read read = read(words);
        Proposal proposal =
                Proposal.of(read.score(), read.reasons(), claim.proposal().at());
        return claim.edit(read.statement(claimant, madeOn)).proposed(proposal);
    }

    private Appearance appearance(Seen seen) {
        Article article = desk.articles().get(seen.article());
        Revision revision = desk.articles().revision(article.id(), article.revision());
        CodePointText text = CodePointText.of(revision.body());
        TextPositionSelector place = Passages.find(text, seen.quote());
        if (place == null) {
            throw new Refused(
                    "quote-not-found",
                    "the quote is not in " + article.id() + " revision " + article.revision(),
                    "give it as it stands there: article show " + article.id());
        }
        return Wording.appearance(article, text, place, attribution(revision.body(), article, place));
    }

    /** Who is said to have said it there, by the candidate that stands for most of the same words. */
    private List<Attribution> attribution(String body, Article article, TextPositionSelector place) {
        return spotter.spot(body, article.publishedOn()).stream()
                .filter(candidate -> candidate.place().contains(place) || place.contains(candidate.place()))
                .findFirst()
                .map(Candidate::attribution)
                .orElse(List.of());
    }

    private Read read(String text) {
        String words = text.strip();
        return new Read(words, spotter.spot(words, null));
    }

    /** What spotting makes of a claim's own words. */
    private record Read(String text, List<Candidate> candidates) {
        Statement statement(@Nullable String claimant, @Nullable LocalDate madeOn) {
            SortedSet<ClaimKind> kinds = new TreeSet<>();
            candidates.forEach(candidate -> kinds.addAll(candidate.kinds()));
            List<Quantity> quantities =
                    candidates.stream().flatMap(c -> c.quantities().stream()).toList();
            List<DateMention> dates =
                    candidates.stream().flatMap(c -> c.dates().stream()).toList();
            return new Statement(
                    text, claimant, madeOn, kinds.isEmpty() ? Kinds.of(ClaimKind.EVENT) : kinds, quantities, dates);
        }

        double score() {
            return candidates.stream().mapToDouble(Candidate::score).max().orElse(0);
        }

        List<String> reasons() {
            return candidates.stream()
                    .flatMap(c -> c.reasons().stream())
                    .distinct()
                    .toList();
        }
    }
}
