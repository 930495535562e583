package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.DeskContract.STEP;
import static org.claimdesk.core.desk.DeskContract.all;
import static org.claimdesk.core.desk.DeskContract.uidOf;
import static org.claimdesk.core.fixture.Fixtures.aClaim;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.Plan;
import org.claimdesk.core.claim.Priority;
import org.claimdesk.core.claim.Urgency;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.fixture.ClaimBuilder;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.UidSource;
import org.claimdesk.core.thing.Uids;
import org.junit.jupiter.api.Test;

/** In which order every desk gives what waits. */
public interface UrgencyContract {
    /** An empty desk. */
    Desk desk(Clock clock, UidSource uids);

    private Desk newDesk() {
        return desk(Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1)));
    }

    private static Claim kept(Desk desk, int number, Plan plan) {
        return desk.step(STEP, () -> desk.claims()
                .keep(
                        aClaim().number(number)
                                .score(number % 10 / 10.0)
                                .plan(plan)
                                .build(),
                        Verb.ADDED));
    }

    private static LocalDate in(int days) {
        return LocalDate.ofInstant(Clocks.NOW, ZoneOffset.UTC).plusDays(days);
    }

    @Test
    default void a_last_day_that_comes_near_puts_a_claim_before_others() {
        try (Desk desk = newDesk()) {
            kept(desk, 1, Plan.NONE.dueOn(in(30)));
            kept(desk, 2, Plan.NONE);
            kept(desk, 3, Plan.NONE.with(Priority.HIGH));

            assertThat(all(() -> desk.claims().byUrgency(ClaimQuery.ALL, Clocks.NOW)))
                    .extracting(Claim::name)
                    .containsExactly("C3", "C2", "C1");
            Instant later = Clocks.NOW.plus(Duration.ofDays(29));
            assertThat(all(() -> desk.claims().byUrgency(ClaimQuery.ALL, later)))
                    .extracting(Claim::name)
                    .containsExactly("C1", "C3", "C2");
        }
    }

    @Test
    default void claims_with_and_without_a_last_day_come_in_one_order_whatever_the_time() {
        try (Desk desk = newDesk()) {
            for (int i = 1; i <= 200; i++) {
                kept(desk, i, i % 3 == 0 ? Plan.NONE : Plan.NONE.dueOn(in(i % 41 - 10)));
            }
            for (int days = 0; days < 40; days += 7) {
                Instant now = Clocks.NOW.plus(Duration.ofHours(days * 25));
                List<Claim> urgent = all(() -> desk.claims().byUrgency(ClaimQuery.ALL, now));

                assertThat(urgent).hasSize(200).doesNotHaveDuplicates();
                assertThat(urgent)
                        .extracting(claim -> Math.round(Urgency.at(claim, now) * 1e9))
                        .isSortedAccordingTo(Comparator.reverseOrder());
            }
        }
    }

    /** More than two thousand, for a desk may go about it otherwise when a query fits many. */
    @Test
    default void a_query_leaves_what_it_fits_in_its_order() {
        try (Desk desk = newDesk()) {
            desk.step(STEP, () -> {
                for (int i = 1; i <= 2200; i++) {
                    desk.claims().keep(waiting(i), Verb.ADDED);
                }
                return 1;
            });
            for (List<String> words : List.of(
                    List.of("tag:few"),
                    List.of("tag:few", "index"),
                    List.of("tag:none"),
                    List.of("...", "tag:many"),
                    List.of("tag:many"),
                    List.of("rose"),
                    List.of("tag:many", "kind:numeric", "rose", "claimant:office"),
                    List.of("rating:True"))) {
                ClaimQuery query = ClaimQuery.parse(words);
                Set<ClaimId> fitting = all(() -> desk.claims().matching(query)).stream()
                        .map(Claim::id)
                        .collect(Collectors.toSet());
                List<ClaimId> inOrder = all(() -> desk.claims().byUrgency(ClaimQuery.ALL, Clocks.NOW)).stream()
                        .map(Claim::id)
                        .filter(fitting::contains)
                        .toList();

                assertThat(all(() -> desk.claims().byUrgency(query, Clocks.NOW)))
                        .as("%s", words)
                        .extracting(Claim::id)
                        .isEqualTo(inOrder);
            }
        }
    }

    private static Claim waiting(int i) {
        ClaimBuilder claim = aClaim().number(i)
                .text((i % 100 == 0 ? "The index" : "Unemployment") + " rose by " + i + " percent.")
                .score(i % 10 / 10.0)
                .plan(i % 3 == 0 ? Plan.NONE : Plan.NONE.dueOn(in(i % 41 - 10)))
                .tags(i % 50 == 0 ? "few" : "many");
        return (i % 7 == 0 ? claim.status(VerificationStatus.DISMISSED) : claim).build(uidOf(Kind.CLAIM, i));
    }
}
