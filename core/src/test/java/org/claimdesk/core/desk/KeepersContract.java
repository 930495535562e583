package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.desk.DeskContract.STEP;
import static org.claimdesk.core.desk.DeskContract.all;
import static org.claimdesk.core.desk.DeskContract.uidOf;
import static org.claimdesk.core.desk.Kept.found;
import static org.claimdesk.core.desk.Kept.kept;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aReview;
import static org.claimdesk.core.fixture.Fixtures.aRevision;
import static org.claimdesk.core.fixture.Fixtures.aSource;
import static org.claimdesk.core.fixture.Fixtures.anArticle;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Sha256;
import org.claimdesk.core.thing.UidSource;
import org.claimdesk.core.thing.Uids;
import org.junit.jupiter.api.Test;

/** What the keepers of every desk find. */
public interface KeepersContract {
    /** An empty desk. */
    Desk desk(Clock clock, UidSource uids);

    private Desk newDesk() {
        return desk(Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1)));
    }

    @Test
    default void an_article_is_known_by_its_address_however_it_is_written() {
        try (Desk desk = newDesk()) {
            Article article = kept(desk, 1, anArticle().url("https://www.example.org/a/?utm_source=x"));

            assertThat(desk.articles()
                            .known(anArticle().url("http://example.org/a").draft()))
                    .contains(article);
            assertThat(desk.articles()
                            .known(anArticle().url("http://example.org/b").draft()))
                    .isEmpty();
        }
    }

    @Test
    default void an_article_without_an_address_is_known_by_publisher_and_title() {
        try (Desk desk = newDesk()) {
            Article bare = kept(desk, 1, anArticle().url(null).title("Prices RISE"));
            Article addressed =
                    kept(desk, 2, anArticle().url("https://example.org/x").title("Rents rise"));

            assertThat(desk.articles().known(anArticle().title("prices rise").draft()))
                    .contains(bare);
            assertThat(desk.articles()
                            .known(anArticle().url(null).title("rents rise").draft()))
                    .contains(addressed);
            assertThat(desk.articles()
                            .known(anArticle()
                                    .url(null)
                                    .title("rents rise")
                                    .publisher(null)
                                    .draft()))
                    .isEmpty();
            assertThat(desk.articles()
                            .known(anArticle()
                                    .url("https://example.org/y")
                                    .title("Rents rise")
                                    .draft()))
                    .isEmpty();
        }
    }

    @Test
    default void articles_come_by_number() {
        try (Desk desk = newDesk()) {
            kept(desk, 2, anArticle().url("https://example.org/2"));
            kept(desk, 1, anArticle().url("https://example.org/1"));

            assertThat(all(desk.articles()::all)).extracting(Article::name).containsExactly("A1", "A2");
        }
    }

    @Test
    default void a_revision_gives_its_body_again() {
        try (Desk desk = newDesk()) {
            kept(desk, 1, anArticle());
            Revision revision =
                    aRevision().number(2).body("Other words. \"Ünïcode\" 😀\n").build(uidOf(Kind.REVISION, 1));
            desk.step(STEP, () -> {
                desk.articles().keep(revision);
                return 1;
            });

            ArticleId article = new ArticleId(1);
            assertThat(desk.articles().revision(article, 2).body()).isEqualTo(revision.body());
            assertThat(desk.articles().revisionWith(article, revision.sha256())).contains(2);
            assertThat(desk.articles().revisionWith(article, Sha256.of("other")))
                    .isEmpty();
            assertThatThrownBy(() -> desk.articles().revision(article, 3)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    default void sources_come_by_number_and_count_up() {
        try (Desk desk = newDesk()) {
            desk.step(STEP, () -> {
                desk.sources().keep(aSource().number(2).label("B").build(uidOf(Kind.SOURCE, 2)), Verb.ADDED);
                return desk.sources().keep(aSource().label("A").build(uidOf(Kind.SOURCE, 1)), Verb.ADDED);
            });

            assertThat(all(desk.sources()::all)).extracting(s -> s.label()).containsExactly("A", "B");
            assertThat(desk.rehearse(STEP, () -> desk.sources().nextId().toString()))
                    .isEqualTo("S3");
        }
    }

    @Test
    default void open_claims_come_by_urgency_and_then_by_number() {
        try (Desk desk = newDesk()) {
            kept(desk, 1, aClaim().candidate().score(0.2));
            kept(desk, 2, aClaim().status(VerificationStatus.STALE));
            kept(desk, 3, aClaim().status(VerificationStatus.PUBLISHED));
            kept(desk, 4, aClaim().candidate().score(0.9));
            kept(desk, 5, aClaim().candidate().score(0.9));

            assertThat(all(() -> desk.claims().byUrgency(ClaimQuery.ALL, Clocks.NOW)))
                    .extracting(Claim::name)
                    .containsExactly("C2", "C4", "C5", "C1");
            assertThat(desk.claims().countByStatus())
                    .isEqualTo(Map.of(
                            VerificationStatus.CANDIDATE, 3L,
                            VerificationStatus.STALE, 1L,
                            VerificationStatus.PUBLISHED, 1L));
        }
    }

    @Test
    default void claims_that_are_new_come_together_as_each_by_itself() {
        List<Claim> claims = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> aClaim().number(i)
                        .tags("t" + i)
                        .appearingIn(1, 1, "Rents rose.", "Rents")
                        .build())
                .toList();
        try (Desk together = newDesk();
                Desk single = newDesk()) {
            together.step(STEP, () -> {
                together.claims().add(claims);
                return together.claims().nextId();
            });
            single.step(STEP, () -> {
                claims.forEach(claim -> single.claims().keep(claim, Verb.ADDED));
                return single.claims().nextId();
            });

            assertThat(all(together.journal()::entries)).hasSize(101).isEqualTo(all(single.journal()::entries));
            assertThat(found(together, "unemployment", "rents", "article:A1")).hasSize(100);
            assertThat(found(together, "tag:t70", "status:unverified")).containsExactly("C70");
        }
    }

    @Test
    default void none_of_several_claims_is_kept_when_one_is_not_new() {
        try (Desk desk = newDesk()) {
            Claim known = kept(desk, 2, aClaim());
            Claim unknown = aClaim().number(1).build(uidOf(Kind.CLAIM, 1));
            Claim again = aClaim().number(2).build(known.uid());

            desk.step(STEP, () -> {
                for (Claim claim : List.of(known, again)) {
                    assertThatThrownBy(() -> desk.claims().add(List.of(unknown, claim)))
                            .isInstanceOf(Conflict.class);
                }
                return 1;
            });

            assertThat(found(desk)).containsExactly("C2");
        }
    }

    @Test
    default void claims_can_be_kept_while_they_are_read() {
        try (Desk desk = newDesk()) {
            IntStream.rangeClosed(1, 40).forEach(i -> kept(desk, i, aClaim().tags("old")));

            desk.step(STEP, () -> {
                try (Stream<Claim> claims = desk.claims().matching(ClaimQuery.parse(List.of("tag:old")))) {
                    claims.forEach(claim -> desk.claims().keep(claim.tag(List.of("new"), List.of("old")), Verb.TAGGED));
                }
                return 1;
            });

            assertThat(found(desk, "tag:new")).hasSize(40);
            assertThat(found(desk, "tag:old")).isEmpty();
        }
    }

    @Test
    default void evidence_is_found_by_its_claim_and_by_its_snapshot() {
        try (Desk desk = newDesk()) {
            Evidence first = kept(desk, 1, someEvidence().forClaim(1).from("Rents rose, they said."));
            Evidence second = kept(desk, 2, someEvidence().forClaim(2).from("Rents rose, they said."));
            desk.step(STEP, () -> desk.evidence().keep(first.remove("no use"), Verb.REMOVED));
            desk.step(STEP, () -> desk.evidence().keep(second.movedTo(new ClaimId(1)), Verb.MERGED));

            assertThat(desk.evidence().of(new ClaimId(1)))
                    .extracting(Evidence::name)
                    .containsExactly("E1", "E2");
            assertThat(desk.evidence().of(new ClaimId(1)).get(0).counts()).isFalse();
            assertThat(desk.evidence().of(new ClaimId(2))).isEmpty();
            Snapshot snapshot = first.snapshot();
            assertThat(snapshot).isNotNull();
            assertThat(all(() -> desk.evidence().takenFrom(snapshot.sha256()))).hasSize(2);
        }
    }

    @Test
    default void reviews_come_oldest_first() {
        try (Desk desk = newDesk()) {
            Review first = kept(desk, 1, aReview().ofClaim(1).rating("False"));
            Review second = kept(desk, 2, aReview().ofClaim(1).correcting(1, "a digit was wrong"));

            assertThat(desk.reviews().of(new ClaimId(1))).containsExactly(first, second);
            assertThat(desk.reviews().of(new ClaimId(2))).isEmpty();
        }
    }
}
