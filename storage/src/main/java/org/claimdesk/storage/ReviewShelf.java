package org.claimdesk.storage;

import java.util.Objects;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The reviews, found by their claim; the last one rates it. */
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
                review.correction());
    }

    @Override
    int number(Review review) {
        return review.id().number();
    }

    @Override
    void add(Handle handle, Review review, long seq) {
        int claim = review.claim().number();
        rating(handle, claim, () -> handle.createUpdate(
                        "insert into review values (:number, :uid, :seq, :claim, :rating)")
                .bind("number", number(review))
                .bind("uid", review.uid().toString())
                .bind("seq", seq)
                .bind("claim", claim)
                .bind("rating", review.verdict().rating().label())
                .execute());
    }

    @Override
    void remove(Handle handle, Review review) {
        rating(handle, review.claim().number(), () -> handle.createUpdate("delete from review where number = :number")
                .bind("number", number(review))
                .execute());
    }

    private static void rating(Handle handle, int claim, Runnable change) {
        String before = last(handle, claim);
        change.run();
        String now = last(handle, claim);
        if (Objects.equals(before, now)) {
            return;
        }
        if (before != null) {
            ClaimTerm.rated(before, claim).delete(handle);
        }
        if (now != null) {
            ClaimTerm.rated(now, claim).insert(handle);
        }
    }

    private static @Nullable String last(Handle handle, int claim) {
        return handle.createQuery("select rating from review where claim = :claim order by number desc limit 1")
                .bind("claim", claim)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    @Override
    String byNumber() {
        return "select e.* from review r join entry e on e.seq = r.seq where r.number = :number";
    }

    @Override
    String byUid() {
        return """
                select e.* from review r join entry e on e.seq = r.seq
                where r.uid >= :from and r.uid < :to order by r.uid limit 2
                """;
    }
}
