package org.claimdesk.core.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimdesk.core.claim.VerificationStatus.Move;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.core.thing.Uid;
import org.jspecify.annotations.Nullable;

/**
 * One checkable statement, where it appears, and where the work on it stands. Each move gives the claim after it, or
 * refuses, naming the claim, its state and what is possible instead.
 */
public record Claim(
        Uid uid,
        ClaimId id,
        int version,
        Statement statement,
        Proposal proposal,
        List<Appearance> appearances,
        SortedSet<String> tags,
        Work work)
        implements Thing {
    public Claim {
        appearances = List.copyOf(appearances);
        tags = tags.isEmpty() ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /** A claim that is new to the desk. */
    public static Claim of(
            Uid uid, ClaimId id, Statement statement, Proposal proposal, List<Appearance> appearances, Work work) {
        return new Claim(uid, id, 0, statement, proposal, appearances, Collections.emptySortedSet(), work);
    }

    public VerificationStatus status() {
        return work.status();
    }

    /** A candidate becomes work; a stale claim is confirmed in its new words; a dismissed one is taken up again. */
    public Claim accept() {
        check(Move.ACCEPT);
        Staleness stale = work.staleness();
        boolean begun = stale != null && stale.former() != VerificationStatus.CANDIDATE;
        return with(work.at(begun ? VerificationStatus.IN_REVIEW : VerificationStatus.UNVERIFIED));
    }

    public Claim dismiss(String because) {
        check(Move.DISMISS);
        if (work.everPublished()) {
            throw new Refused("claim-published", id + " has a published verdict", "withdraw it: claim withdraw " + id);
        }
        return with(work.at(VerificationStatus.DISMISSED, because));
    }

    /** Somebody began to collect evidence. */
    public Claim collect() {
        check(Move.COLLECT);
        return status() == VerificationStatus.UNVERIFIED ? with(work.at(VerificationStatus.IN_REVIEW)) : this;
    }

    /** A verdict was given; a public claim whose verdict is corrected stays public. */
    public Claim rate() {
        check(Move.RATE);
        Staleness stale = work.staleness();
        VerificationStatus stood = stale == null ? status() : stale.former();
        boolean publicStill = stood == VerificationStatus.PUBLISHED;
        return with(work.at(publicStill ? VerificationStatus.PUBLISHED : VerificationStatus.REVIEWED));
    }

    public Claim publish() {
        check(Move.PUBLISH);
        return with(work.at(VerificationStatus.PUBLISHED));
    }

    public Claim withdraw(Withdrawal withdrawal) {
        check(Move.WITHDRAW);
        if (!work.everPublished()) {
            throw new Refused("claim-not-published", id + " was never published", "dismiss it: claim dismiss " + id);
        }
        return with(work.withdrawn(withdrawal));
    }

    /** The same claim with another score and other reasons. */
    public Claim proposed(Proposal changed) {
        return new Claim(uid, id, version, statement, changed, appearances, tags, work);
    }

    /** Other words; a verdict on the old ones no longer stands. */
    public Claim edit(Statement changed) {
        check(Move.EDIT);
        boolean sameWords = changed.text().equals(statement.text());
        boolean verdictFalls = status() == VerificationStatus.REVIEWED && !sameWords;
        return new Claim(
                uid,
                id,
                version,
                changed,
                proposal,
                appearances,
                tags,
                verdictFalls ? work.at(VerificationStatus.IN_REVIEW) : work);
    }

    /** What it rests on changed. Claims that are off the desk stay as they are. */
    public Claim goStale(Staleness why) {
        boolean offTheDesk = status() == VerificationStatus.DISMISSED || status() == VerificationStatus.WITHDRAWN;
        return offTheDesk ? this : with(work.staleFor(why));
    }

    /** The words it went stale over are back: the work stands where it stood. */
    public Claim freshen() {
        Staleness stale = work.staleness();
        return stale == null ? this : with(work.at(stale.former()));
    }

    public Plan plan() {
        return work.plan();
    }

    public Claim plan(Plan changed) {
        return with(work.planned(changed));
    }

    public Claim assign(@Nullable String name) {
        return plan(plan().assignedTo(name == null || name.isBlank() ? null : name.strip()));
    }

    /** Adds and removes tags; a tag is one word, letter case aside. */
    public Claim tag(Collection<String> add, Collection<String> remove) {
        SortedSet<String> changed = new TreeSet<>(tags);
        remove.forEach(tag -> changed.remove(tagOf(tag)));
        add.forEach(tag -> changed.add(tagOf(tag)));
        return new Claim(uid, id, version, statement, proposal, appearances, changed, work);
    }

    private static String tagOf(String text) {
        String tag = text.strip().toLowerCase(Locale.ROOT);
        if (tag.isEmpty() || tag.chars().anyMatch(c -> Character.isWhitespace(c) || c == ':' || c == ',')) {
            throw new Malformed("tag-malformed", "not a tag: '" + text + "'", "a tag is one word, such as +economy");
        }
        return tag;
    }

    public Claim withAppearances(List<Appearance> changed) {
        return new Claim(uid, id, version, statement, proposal, changed, tags, work);
    }

    /** The claim that another one is merged into: it takes over the appearances. */
    public Claim absorb(Claim other) {
        List<Appearance> all = new ArrayList<>(appearances);
        other.appearances.stream().filter(a -> !all.contains(a)).forEach(all::add);
        return withAppearances(all);
    }

    /** The claim that is merged into another one: it leaves the desk without its appearances. */
    public Claim mergeInto(Claim other) {
        check(Move.MERGE);
        if (uid.equals(other.uid)) {
            throw new Refused("claim-itself", id + " cannot be merged into itself", "name another claim");
        }
        if (other.status() == VerificationStatus.DISMISSED) {
            throw new Refused(
                    "claim-dismissed",
                    "cannot merge " + id + " into " + other.id + ": its status is dismissed",
                    "take it up again first: claim accept " + other.id);
        }
        return new Claim(uid, id, version, statement, proposal, List.of(), tags, work.mergedInto(other.id));
    }

    private void check(Move move) {
        if (!status().allows(move)) {
            throw new Refused(
                    "claim-" + status(),
                    "cannot " + move + " " + id + ": its status is " + status(),
                    "possible: " + status().possible());
        }
    }

    private Claim with(Work changed) {
        return new Claim(uid, id, version, statement, proposal, appearances, tags, changed);
    }

    @Override
    public Kind kind() {
        return Kind.CLAIM;
    }

    @Override
    public String name() {
        return id.toString();
    }
}
