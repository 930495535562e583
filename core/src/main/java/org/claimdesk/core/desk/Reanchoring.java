package org.claimdesk.core.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.core.anchor.Anchoring;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.Reanchored;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.journal.Verb;
import org.jspecify.annotations.Nullable;

/** Anchors the claims of an article in its new revision; a claim whose words are no longer there goes stale. */
final class Reanchoring {
    private final Desk desk;
    private final Tally tally;
    private final Revision revision;
    private final CodePointText text;
    private final Map<Integer, Anchoring> fromRevision = new HashMap<>();
    private final List<TextPositionSelector> taken = new ArrayList<>();

    Reanchoring(Desk desk, Tally tally, Revision revision, CodePointText text) {
        this.desk = desk;
        this.tally = tally;
        this.revision = revision;
        this.text = text;
    }

    /** The places of the new revision that a claim stands for now. */
    List<TextPositionSelector> run() {
        List<Claim> claims;
        try (Stream<Claim> appearing = desk.claims().appearingIn(revision.article())) {
            claims = appearing.toList();
        }
        claims.forEach(this::anchor);
        return taken;
    }

    private void anchor(Claim claim) {
        List<Appearance> appearances = new ArrayList<>();
        Staleness stale = null;
        for (Appearance appearance : claim.appearances()) {
            if (!appearance.article().equals(revision.article())) {
                appearances.add(appearance);
                continue;
            }
            Reanchored found = find(appearance);
            tally.anchored(found.outcome());
            boolean same = found.outcome().sameWords();
            appearances.add(same ? appearance.at(revision.number(), text, place(found)) : appearance);
            stale = same ? stale : staleness(claim, appearance, found);
        }
        keep(claim, claim.withAppearances(appearances), stale);
    }

    private Reanchored find(Appearance appearance) {
        Reanchored found = fromRevision
                .computeIfAbsent(appearance.revision(), this::anchoringFrom)
                .of(appearance.place(), appearance.quote());
        TextPositionSelector place = found.place();
        if (place != null) {
            taken.add(place);
        }
        return found;
    }

    private Anchoring anchoringFrom(int earlier) {
        String body = desk.articles().revision(revision.article(), earlier).body();
        return Anchoring.between(CodePointText.of(body), text);
    }

    private static TextPositionSelector place(Reanchored found) {
        TextPositionSelector place = found.place();
        if (place == null) {
            throw new IllegalStateException("words that are there have a place: " + found);
        }
        return place;
    }

    private Staleness staleness(Claim claim, Appearance appearance, Reanchored found) {
        TextPositionSelector place = found.place();
        Staleness earlier = claim.work().staleness();
        VerificationStatus former = earlier == null ? claim.status() : earlier.former();
        String reason = revision.article() + " revision " + revision.number()
                + (place == null ? " no longer has these words" : " has other words here");
        return new Staleness(
                reason,
                former,
                revision.article(),
                revision.number(),
                appearance.quote().exact(),
                place == null ? null : text.slice(place),
                place);
    }

    private void keep(Claim before, Claim anchored, @Nullable Staleness stale) {
        if (stale != null) {
            desk.claims().keep(anchored.goStale(stale), Verb.MARKED_STALE);
        } else {
            desk.claims().keep(wordsAreBack(before, anchored) ? anchored.freshen() : anchored, Verb.RE_ANCHORED);
        }
    }

    /** It may have gone stale over several articles, of which only the last is on record. */
    private boolean wordsAreBack(Claim before, Claim anchored) {
        Staleness earlier = before.work().staleness();
        return earlier != null
                && earlier.article() != null
                && anchored.appearances().stream().allMatch(this::isCurrent);
    }

    private boolean isCurrent(Appearance appearance) {
        return desk.articles().get(Refs.of(appearance.article())).revision() == appearance.revision();
    }
}
