package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.desk.DeskContract.STEP;
import static org.claimdesk.core.desk.DeskContract.all;
import static org.claimdesk.core.desk.DeskContract.uidOf;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aReview;
import static org.claimdesk.core.fixture.Fixtures.aRevision;
import static org.claimdesk.core.fixture.Fixtures.aSource;
import static org.claimdesk.core.fixture.Fixtures.anArticle;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.fixture.ArticleBuilder;
import org.claimdesk.core.fixture.ClaimBuilder;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.fixture.EvidenceBuilder;
import org.claimdesk.core.fixture.ReviewBuilder;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.setting.ByteSize;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Sha256;
import org.claimdesk.core.thing.UidSource;
import org.claimdesk.core.thing.Uids;
import org.junit.jupiter.api.Test;

/** What the keepers of every desk find. */
public interface KeepersContract {
    /** An empty desk. */
    Desk desk(Clock clock, UidSource uids);

    default Desk newDesk() {
        return desk(Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1)));
    }

    private static Article kept(Desk desk, int number, ArticleBuilder article) {
        return desk.step(STEP, () -> desk.articles()
                .keep(article.number(number).build(uidOf(Kind.ARTICLE, number)), Verb.ADDED));
    }

    private static Claim kept(Desk desk, int number, ClaimBuilder claim) {
        return desk.step(
                STEP, () -> desk.claims().keep(claim.number(number).build(uidOf(Kind.CLAIM, number)), Verb.ADDED));
    }

    private static Review kept(Desk desk, int number, ReviewBuilder review) {
        return desk.step(
                STEP, () -> desk.reviews().keep(review.number(number).build(uidOf(Kind.REVIEW, number)), Verb.ADDED));
    }

    private static Evidence kept(Desk desk, int number, EvidenceBuilder evidence) {
        return desk.step(STEP, () -> desk.evidence()
                .keep(evidence.number(number).build(uidOf(Kind.EVIDENCE, number)), Verb.ADDED));
    }

    private static List<String> found(Desk desk, String... words) {
        try (Stream<Claim> claims = desk.claims().matching(ClaimQuery.parse(List.of(words)))) {
            return claims.map(Claim::name).toList();
        }
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
    default void bare_words_are_phrases_of_the_text_or_a_quote() {
        try (Desk desk = newDesk()) {
            kept(desk, 1, aClaim().text("Rents rose by 4.5% in Löwen, he didn't say why."));
            kept(desk, 2, aClaim().text("Prices fell.").appearingIn(1, 1, "The RENTS rose again.", "RENTS rose"));

            assertThat(found(desk, "rents")).containsExactly("C1", "C2");
            assertThat(found(desk, "Rents rose by")).containsExactly("C1");
            assertThat(found(desk, "rose rents")).isEmpty();
            assertThat(found(desk, "fell rents")).isEmpty();
            assertThat(found(desk, "rents", "prices")).containsExactly("C2");
            assertThat(found(desk, "4.5%")).containsExactly("C1");
            assertThat(found(desk, "löwen")).containsExactly("C1");
            assertThat(found(desk, "didn't")).containsExactly("C1");
            assertThat(found(desk, "\"rents\" OR *")).isEmpty();
            assertThat(found(desk, "—")).isEmpty();
        }
    }

    @Test
    default void a_changed_text_is_found_by_its_new_words_alone() {
        try (Desk desk = newDesk()) {
            Claim claim = kept(desk, 1, aClaim().text("Rents rose."));
            Claim edited = aClaim().text("Prices fell.").build(claim.uid());
            desk.step(STEP, () -> desk.claims().keep(claim.edit(edited.statement()), Verb.EDITED));

            assertThat(found(desk, "rents")).isEmpty();
            assertThat(found(desk, "prices")).containsExactly("C1");
        }
    }

    @Test
    default void a_claimant_is_found_by_words_of_the_name() {
        try (Desk desk = newDesk()) {
            kept(desk, 1, aClaim().claimant("Jane Mary Doe"));
            kept(desk, 2, aClaim().claimant("Doe Industries"));
            kept(desk, 3, aClaim().claimant(null));

            assertThat(found(desk, "claimant:\"jane mary doe\"")).containsExactly("C1");
            assertThat(found(desk, "claimant:Mary Doe")).containsExactly("C1");
            assertThat(found(desk, "claimant:DOE")).containsExactly("C1", "C2");
            assertThat(found(desk, "claimant:Jane Doe")).isEmpty();
            assertThat(found(desk, "claimant:Do")).isEmpty();
        }
    }

    @Test
    default void terms_of_a_query_must_all_hold() {
        try (Desk desk = newDesk()) {
            kept(desk, 1, aClaim().tags("econ").kinds(ClaimKind.NUMERIC, ClaimKind.EVENT));
            kept(desk, 2, aClaim().tags("econ", "health").candidate());
            kept(desk, 3, aClaim().tags("health").kinds(ClaimKind.EVENT).status(VerificationStatus.DISMISSED));

            assertThat(found(desk)).containsExactly("C1", "C2", "C3");
            assertThat(found(desk, "tag:econ")).containsExactly("C1", "C2");
            assertThat(found(desk, "tag:ECON", "tag:health")).containsExactly("C2");
            assertThat(found(desk, "kind:event")).containsExactly("C1", "C3");
            assertThat(found(desk, "status:candidate")).containsExactly("C2");
            assertThat(found(desk, "kind:event", "tag:health", "unemployment")).containsExactly("C3");
            assertThat(found(desk, "status:candidate", "status:dismissed")).isEmpty();
        }
    }

    @Test
    default void an_assignee_is_found_by_the_whole_name() {
        try (Desk desk = newDesk()) {
            Claim claim = kept(desk, 1, aClaim());
            desk.step(STEP, () -> desk.claims().keep(claim.assign("Ana Roe"), Verb.ASSIGNED));

            assertThat(found(desk, "assignee:ana roe")).containsExactly("C1");
            assertThat(found(desk, "assignee:ana")).isEmpty();
        }
    }

    @Test
    default void a_rating_is_that_of_the_verdict_that_stands() {
        try (Desk desk = newDesk()) {
            Claim claim = kept(desk, 1, aClaim().status(VerificationStatus.REVIEWED));
            kept(desk, 2, aClaim().status(VerificationStatus.IN_REVIEW));
            kept(desk, 1, aReview().ofClaim(1).rating("False"));
            kept(desk, 2, aReview().ofClaim(1).rating("Mostly true"));
            kept(desk, 3, aReview().ofClaim(2).rating("False"));

            assertThat(found(desk, "rating:mostly-true")).containsExactly("C1");
            assertThat(found(desk, "rating:MOSTLY TRUE")).containsExactly("C1");
            assertThat(found(desk, "rating:false")).isEmpty();
            desk.step(STEP, () -> {
                desk.journal().restore(uidOf(Kind.REVIEW, 2), 0);
                return 1;
            });
            assertThat(found(desk, "rating:false")).containsExactly("C1");
            desk.step(STEP, () -> desk.claims().keep(claim.goStale(stale(claim)), Verb.MARKED_STALE));
            assertThat(found(desk, "rating:false")).isEmpty();
        }
    }

    private static Staleness stale(Claim claim) {
        return new Staleness("evidence is gone", claim.status(), null, 0, null, null, null);
    }

    @Test
    default void claims_are_found_by_the_article_they_appear_in() {
        try (Desk desk = newDesk()) {
            kept(desk, 1, aClaim().appearingIn(1, 1, "Rents rose.", "Rents rose"));
            kept(desk, 2, aClaim().appearingIn(12, 1, "Rents rose.", "Rents rose"));
            kept(desk, 3, aClaim().appearingIn(2, 1, "A.", "A").appearingIn(1, 3, "Rents rose.", "Rents"));

            assertThat(all(() -> desk.claims().appearingIn(new ArticleId(1))))
                    .extracting(Claim::name)
                    .containsExactly("C1", "C3");
            assertThat(found(desk, "article:a12")).containsExactly("C2");
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
    default void a_long_answer_comes_whole_and_in_order() {
        try (Desk desk = newDesk()) {
            desk.step(STEP, () -> {
                for (int i = 1; i <= 1000; i++) {
                    ClaimBuilder claim = aClaim().number(i).candidate().score(i % 7 / 10.0);
                    desk.claims()
                            .keep(claim.tags(i % 3 == 0 ? "third" : "other").build(uidOf(Kind.CLAIM, i)), Verb.ADDED);
                }
                return 1;
            });

            List<String> thirds =
                    IntStream.rangeClosed(1, 333).mapToObj(i -> "C" + 3 * i).toList();
            assertThat(found(desk, "tag:third", "unemployment")).isEqualTo(thirds);
            assertThat(found(desk)).hasSize(1000).startsWith("C1", "C2").endsWith("C1000");
            List<Claim> urgent = all(() -> desk.claims().byUrgency(ClaimQuery.ALL, Clocks.NOW));
            assertThat(urgent).doesNotHaveDuplicates().hasSize(1000);
            assertThat(urgent).extracting(Claim::name).startsWith("C6", "C13", "C20");
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
    default void the_snapshots_that_evidence_names_come_sorted_and_once() {
        try (Desk desk = newDesk()) {
            kept(desk, 1, someEvidence());
            kept(desk, 2, someEvidence().from("Rents rose, they said."));
            kept(desk, 3, someEvidence().from("Rents fell, they said."));
            kept(desk, 4, someEvidence().from("Rents fell, they said."));

            assertThat(all(desk.evidence()::snapshots))
                    .containsExactlyInAnyOrder(Sha256.of("Rents rose, they said."), Sha256.of("Rents fell, they said."))
                    .isSorted();
        }
    }

    @Test
    default void bytes_that_are_refused_half_way_leave_no_snapshot() {
        try (Desk desk = newDesk()) {
            desk.step(STEP, () -> {
                assertThatThrownBy(() -> desk.snapshots()
                                .keep(
                                        new Bounded(
                                                new ByteArrayInputStream(new byte[2_000_000]),
                                                "x",
                                                new ByteSize(1_500_000)),
                                        "a/b",
                                        null))
                        .hasMessage("x has more than 1500 kB, the limit for a snapshot");
                return desk.claims().keep(aClaim().build(), Verb.ADDED);
            });

            assertThat(all(desk.snapshots()::digests)).isEmpty();
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

    @Test
    default void a_snapshot_gives_its_bytes_again_and_is_kept_once() throws IOException {
        byte[] bytes = new byte[3_000_001];
        new Random(5).nextBytes(bytes);
        try (Desk desk = newDesk()) {
            Snapshot snapshot = snapshot(desk, bytes);

            assertThat(snapshot(desk, bytes)).isEqualTo(snapshot);
            assertThat(snapshot.size()).isEqualTo(bytes.length);
            assertThat(snapshot.sha256()).isEqualTo(Sha256.hex(Sha256.digest().digest(bytes)));
            assertThat(all(desk.snapshots()::digests)).containsExactly(snapshot.sha256());
            try (InputStream again = desk.snapshots().open(snapshot.sha256())) {
                assertThat(again.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    private static Snapshot snapshot(Desk desk, byte[] bytes) {
        return desk.step(STEP, () -> desk.snapshots().keep(new ByteArrayInputStream(bytes), "text/html", "page.html"));
    }

    @Test
    default void an_empty_snapshot_is_a_snapshot() throws IOException {
        try (Desk desk = newDesk()) {
            Snapshot snapshot = snapshot(desk, new byte[0]);

            assertThat(all(desk.snapshots()::digests)).containsExactly(snapshot.sha256());
            try (InputStream again = desk.snapshots().open(snapshot.sha256())) {
                assertThat(again.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    default void bytes_that_cannot_be_read_leave_no_snapshot() {
        try (Desk desk = newDesk()) {
            desk.step(STEP, () -> {
                assertThatThrownBy(() -> desk.snapshots().keep(new Torn(), "text/html", "page.html"))
                        .isInstanceOf(Unreadable.class)
                        .hasMessage("cannot read page.html: torn");
                return desk.claims().keep(aClaim().build(), Verb.ADDED);
            });

            assertThat(all(desk.snapshots()::digests)).isEmpty();
            assertThatThrownBy(() -> desk.snapshots().open("00")).isInstanceOf(NotFound.class);
        }
    }

    /** A stream that breaks off after two megabytes. */
    final class Torn extends InputStream {
        private int left = 1 << 21;

        @Override
        public int read() throws IOException {
            if (left-- == 0) {
                throw new IOException("torn");
            }
            return 'x';
        }
    }
}
