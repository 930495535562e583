package org.claimdesk.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimdesk.core.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of one claim as they belong together: those with which a verdict stood, and the round that is open. Reviews of
 * an open round are under seal: nobody but their author sees one before giving their own.
 */
public final class Panel {
    private final List<Review> reviews;
    private final List<Review> verdicts;
    private final List<Review> held;
    private final List<Review> open;

    private Panel(List<Review> reviews, List<Review> verdicts, List<Review> held, List<Review> open) {
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.held = held;
        this.open = open;
    }

    /**
     * @param reviews all of the claim's, oldest first
     * @param words the claim's text as it is now; reviews of other words count no more
     */
    public static Panel of(List<Review> reviews, String words) {
        List<Review> verdicts = new ArrayList<>();
        List<Review> held = new ArrayList<>();
        for (Review review : reviews) {
            if (review.terms().closes()) {
                verdicts.add(review);
                held.clear();
            } else {
                held.add(review);
            }
        }
        List<Review> open = held.stream()
                .filter(review -> Objects.equals(review.terms().words(), words))
                .toList();
        return new Panel(List.copyOf(reviews), List.copyOf(verdicts), List.copyOf(held), open);
    }

    /** The reviews with which a verdict stood, oldest first; each took the place of the one before. */
    public List<Review> verdicts() {
        return verdicts;
    }

    /** The review whose verdict is the claim's; null when there is none. */
    public @Nullable Review standing() {
        return verdicts.isEmpty() ? null : verdicts.get(verdicts.size() - 1);
    }

    /** All that does not belong to the open round. */
    public List<Review> published() {
        return reviews.stream().filter(review -> !held.contains(review)).toList();
    }

    /** Whether all reviews that were asked for are in, and disagree. */
    public boolean disputed() {
        return !open.isEmpty()
                && open.size() >= open.get(open.size() - 1).terms().needed();
    }

    /** Whether this reviewer's part in the open round is done. */
    public boolean hasJudged(String reviewer) {
        return open.stream().anyMatch(review -> review.reviewer().equals(reviewer));
    }

    /** What this reviewer may see, oldest first. */
    public List<Review> seenBy(String reviewer) {
        boolean all = disputed() || hasJudged(reviewer);
        return reviews.stream()
                .filter(review -> all || review.reviewer().equals(reviewer) || !held.contains(review))
                .toList();
    }

    /**
     * The independent reviews of each round in which all that were asked for are in, oldest first: those that agreed, and
     * those that did not, settled or not. The last review of a round has its wording; others than of that count for nothing.
     */
    public List<List<Review>> rounds() {
        List<List<Review>> rounds = new ArrayList<>();
        List<Review> round = new ArrayList<>();
        for (Review review : reviews) {
            if (review.terms().independent()) {
                round.add(review);
            }
            if (review.terms().closes()) {
                add(rounds, round);
                round = new ArrayList<>();
            }
        }
        if (disputed()) {
            add(rounds, round);
        }
        return rounds;
    }

    private static void add(List<List<Review>> rounds, List<Review> round) {
        if (round.isEmpty()) {
            return;
        }
        Terms last = round.get(round.size() - 1).terms();
        List<Review> ofItsWords = round.stream()
                .filter(review -> Objects.equals(review.terms().words(), last.words()))
                .toList();
        if (ofItsWords.size() >= last.needed()) {
            rounds.add(ofItsWords);
        }
    }

    /** Other reviews of the round that this one belongs to, or would belong to if it were not closed by now. */
    public List<Review> beside(Review review) {
        int at = reviews.indexOf(review);
        int first = at;
        while (first > 0 && !reviews.get(first - 1).terms().closes()) {
            first--;
        }
        int last = at;
        while (last < reviews.size() - 1 && !reviews.get(last).terms().closes()) {
            last++;
        }
        return reviews.subList(first, last + 1).stream()
                .filter(other -> !other.equals(review))
                .toList();
    }

    /**
     * The terms of the next review. Refuses a reviewer's second one in a round, and settling a disagreement by one of those
     * who disagree.
     *
     * @param claim how the claim is called in a refusal
     * @param needed how many independent reviews the desk asks for
     */
    public Terms next(String claim, String words, String reviewer, Rating rating, int needed) {
        if (hasJudged(reviewer)) {
            throw disputed()
                    ? new Refused(
                            "adjudication-own",
                            "the reviewers of " + claim + " disagree, and " + reviewer + " is one of them",
                            "somebody else settles it: --as NAME verdict give " + claim)
                    : new Refused(
                            "already-judged",
                            reviewer + " has rated " + claim + " and another review is needed",
                            "wait for it, or take yours back with undo");
        }
        if (disputed()) {
            return new Terms(needed, words, true, true);
        }
        if (needed == 1) {
            return Terms.ALONE;
        }
        boolean last = open.size() + 1 >= needed;
        return new Terms(needed, words, false, last && agreesWithAll(rating));
    }

    private boolean agreesWithAll(Rating rating) {
        return open.stream().map(review -> review.verdict().rating()).allMatch(rating::samePoint);
    }
}
