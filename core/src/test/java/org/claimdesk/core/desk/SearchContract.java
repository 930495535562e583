package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.DeskContract.STEP;
import static org.claimdesk.core.desk.DeskContract.all;
import static org.claimdesk.core.desk.DeskContract.uidOf;
import static org.claimdesk.core.desk.Kept.found;
import static org.claimdesk.core.desk.Kept.kept;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aReview;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.fixture.ClaimBuilder;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.UidSource;
import org.claimdesk.core.thing.Uids;
import org.junit.jupiter.api.Test;

/** What is found by the terms and words of a query on every desk. */
public interface SearchContract {
    /** An empty desk. */
    Desk desk(Clock clock, UidSource uids);

    private Desk newDesk() {
        return desk(Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1)));
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
}
