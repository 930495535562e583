package org.claimdesk.storage;

import java.util.List;
import java.util.Objects;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;
import org.jspecify.annotations.Nullable;

/** The reviews, found by their claim; the last one with which a verdict stood rates it. */
final class ReviewShelf extends NumberedShelf<Review> {
    @Override
    Kind kind() {
        return Kind.REVIEW;
    }

    @Override
    String write(Review review) {
        return ReviewJson.write(review);
    }

    @Override
    Review read(Fields content, Uid uid, int version) {
        return ReviewJson.read(content, uid, version);
    }

    @Override
    Review at(Review review, int version) {
        return new Review(
                review.uid(),
                review.id(),
                version,
                review.claim(),
                review.reviewer(),
                review.at(),
                review.verdict(),
                review.correction(),
                review.terms());
    }

    @Override
    int number(Review review) {
        return review.id().number();
    }

    @Override
    void add(Rows rows, Review review, long seq) {
        int claim = review.claim().number();
        rating(
                rows,
                claim,
                () -> rows.write(
                        "insert into review values (:number, :uid, :seq, :claim, :rating)",
                        number(review),
                        review.uid().toString(),
                        seq,
                        claim,
                        review.terms().closes() ? review.verdict().rating().label() : null));
    }

    @Override
    void remove(Rows rows, Review review) {
        rating(
                rows,
                review.claim().number(),
                () -> rows.write("delete from review where number = :number", number(review)));
    }

    private static void rating(Rows rows, int claim, Runnable change) {
        String before = last(rows, claim);
        change.run();
        String now = last(rows, claim);
        if (Objects.equals(before, now)) {
            return;
        }
        if (before != null) {
            ClaimTerm.rated(before, claim).delete(rows);
        }
        if (now != null) {
            ClaimTerm.insert(rows, List.of(ClaimTerm.rated(now, claim)));
        }
    }

    private static @Nullable String last(Rows rows, int claim) {
        return rows.text("""
                        select rating from review where claim = :claim and rating is not null
                        order by number desc limit 1
                        """, claim);
    }

    @Override
    String byNumber() {
        return "select e.seq, e.uid, e.version, e.content from review r join entry e on e.seq = r.seq where r.number = :number";
    }

    @Override
    String byUid() {
        return """
                select e.seq, e.uid, e.version, e.content from review r join entry e on e.seq = r.seq
                where r.uid >= :from and r.uid < :to order by r.uid limit 2
                """;
    }
}
