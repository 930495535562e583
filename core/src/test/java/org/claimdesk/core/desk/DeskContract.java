package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aSource;
import static org.claimdesk.core.fixture.Fixtures.uid;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Head;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.journal.Verification;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.source.Source;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.core.thing.Uid;
import org.claimdesk.core.thing.UidSource;
import org.claimdesk.core.thing.Uids;
import org.junit.jupiter.api.Test;

/** What every desk does: steps, versions and the journal. What its keepers find is in {@link KeepersContract}. */
public interface DeskContract {
    StepHeader STEP = StepHeader.of("claim edit C1", "jane");

    /** An empty desk. */
    Desk desk(Clock clock, UidSource uids);

    default Desk desk() {
        return desk(Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1)));
    }

    /** A uid that no other fixture of a number has. */
    static Uid uidOf(Kind kind, int number) {
        return uid(1000 * (kind.ordinal() + 1) + number);
    }

    static Claim claim(int number) {
        return aClaim().number(number).build(uidOf(Kind.CLAIM, number));
    }

    static Claim kept(Desk desk, Claim claim) {
        return desk.step(STEP, () -> desk.claims().keep(claim, Verb.ADDED));
    }

    static <T> List<T> all(Supplier<Stream<T>> source) {
        try (Stream<T> stream = source.get()) {
            return stream.toList();
        }
    }

    static Ref c(int number) {
        return new Ref(Kind.CLAIM, number, "");
    }

    @Test
    default void an_empty_desk_has_an_empty_journal() {
        try (Desk desk = desk()) {
            assertThat(desk.journal().head()).isEqualTo(Head.EMPTY);
            assertThat(all(desk.journal()::entries)).isEmpty();
            assertThat(all(desk.journal()::steps)).isEmpty();
        }
    }

    @Test
    default void a_kept_thing_has_the_next_version() {
        try (Desk desk = desk()) {
            Claim first = kept(desk, claim(1));
            Claim second = desk.step(STEP, () -> desk.claims().keep(first.assign("Ana"), Verb.ASSIGNED));

            assertThat(first.version()).isEqualTo(1);
            assertThat(second.version()).isEqualTo(2);
            assertThat(desk.claims().get(c(1))).isEqualTo(second);
        }
    }

    @Test
    default void a_step_is_recorded_before_what_it_did() {
        try (Desk desk = desk()) {
            kept(desk, claim(1));

            List<Entry> entries = all(desk.journal()::entries);
            assertThat(entries).extracting(Entry::seq).containsExactly(1L, 2L);
            assertThat(entries).extracting(Entry::kind).containsExactly(Kind.STEP, Kind.CLAIM);
            assertThat(entries).extracting(Entry::name).containsExactly("step 1", "C1");
            assertThat(entries).extracting(Entry::step).containsOnly(1L);
            assertThat(entries).extracting(Entry::at).containsOnly(Clocks.NOW);
            assertThat(entries).extracting(Entry::reviewer).containsOnly("jane");
            assertThat(entries.get(1).verb()).isEqualTo(Verb.ADDED);
        }
    }

    @Test
    default void a_step_carries_its_command_and_what_it_reverts() {
        try (Desk desk = desk()) {
            kept(desk, claim(1));
            desk.step(new StepHeader("undo", "ana", 1), () -> desk.claims().keep(claim(2), Verb.ADDED));

            List<Step> steps = all(desk.journal()::steps);
            assertThat(steps).extracting(Step::number).containsExactly(2L, 1L);
            assertThat(steps).extracting(Step::command).containsExactly("undo", "claim edit C1");
            assertThat(steps).extracting(Step::reviewer).containsExactly("ana", "jane");
            assertThat(steps).extracting(Step::reverts).containsExactly(1L, 0L);
            assertThat(all(() -> desk.journal().entriesOf(steps.get(0))))
                    .extracting(Entry::name)
                    .containsExactly("step 2", "C2");
            assertThat(all(() -> desk.journal().entriesOf(steps.get(1))))
                    .extracting(Entry::name)
                    .containsExactly("step 1", "C1");
        }
    }

    @Test
    default void the_chain_holds_and_ends_at_the_head() {
        try (Desk desk = desk()) {
            Claim claim = kept(desk, claim(1));
            desk.step(STEP, () -> desk.claims().keep(claim.assign("Ana"), Verb.ASSIGNED));

            Head head = desk.journal().head();
            try (Stream<Entry> chain = desk.journal().entries()) {
                assertThat(Verification.of(chain, head.hash())).isEqualTo(new Verification(4, head.hash(), 0, null));
            }
        }
    }

    @Test
    default void a_change_that_keeps_nothing_leaves_no_step() {
        try (Desk desk = desk()) {
            Claim claim = kept(desk, claim(1));

            Claim again = desk.step(STEP, () -> desk.claims().keep(claim, Verb.EDITED));

            assertThat(again).isEqualTo(claim);
            assertThat(desk.journal().head().entries()).isEqualTo(2);
            assertThat(all(desk.journal()::steps)).hasSize(1);
        }
    }

    @Test
    default void a_step_that_throws_leaves_nothing() {
        try (Desk desk = desk()) {
            kept(desk, claim(1));
            Head before = desk.journal().head();

            assertThatThrownBy(() -> desk.step(STEP, () -> {
                        desk.claims().keep(claim(desk.claims().nextId().number()), Verb.ADDED);
                        throw new IllegalArgumentException("a fault of the caller");
                    }))
                    .hasMessage("a fault of the caller");

            assertThat(desk.journal().head()).isEqualTo(before);
            assertThat(all(() -> desk.claims().byUrgency(ClaimQuery.ALL, Clocks.NOW)))
                    .extracting(Claim::name)
                    .containsExactly("C1");
            assertThat(nextNumber(desk)).isEqualTo(2);
        }
    }

    @Test
    default void a_rehearsal_gives_its_outcome_and_leaves_nothing() {
        try (Desk desk = desk()) {
            Claim outcome = desk.rehearse(STEP, () -> desk.claims().keep(claim(1), Verb.ADDED));

            assertThat(outcome.version()).isEqualTo(1);
            assertThat(desk.journal().head()).isEqualTo(Head.EMPTY);
            assertThat(desk.claims().countByStatus()).isEmpty();
            assertThat(nextNumber(desk)).isEqualTo(1);
        }
    }

    static int nextNumber(Desk desk) {
        return desk.rehearse(STEP, () -> desk.claims().nextId().number());
    }

    @Test
    default void a_rehearsal_that_throws_leaves_nothing() {
        try (Desk desk = desk()) {
            assertThatThrownBy(() -> desk.rehearse(STEP, () -> {
                        desk.claims().keep(claim(1), Verb.ADDED);
                        throw new IllegalArgumentException("no");
                    }))
                    .hasMessage("no");

            assertThat(desk.journal().head()).isEqualTo(Head.EMPTY);
            kept(desk, claim(1));
        }
    }

    @Test
    default void a_thing_that_moved_on_is_a_conflict_that_names_both_versions() {
        try (Desk desk = desk()) {
            Claim read = kept(desk, claim(1));
            desk.step(StepHeader.of("claim tag", "ana"), () -> desk.claims().keep(read.assign("Ana"), Verb.ASSIGNED));

            Conflict conflict = catchThrowableOfType(
                    Conflict.class,
                    () -> desk.step(STEP, () -> desk.claims().keep(read.assign("Jane"), Verb.ASSIGNED)));

            assertThat(conflict.code()).isEqualTo("changed-meanwhile");
            assertThat(conflict)
                    .hasMessage("C1 was changed meanwhile: this is version 1, "
                            + "the desk has version 2 by ana at 2026-03-02T09:00:00Z");
            assertThat(desk.claims().get(c(1)).plan().assignee()).isEqualTo("Ana");
        }
    }

    @Test
    default void a_thing_that_is_new_cannot_be_kept_twice() {
        try (Desk desk = desk()) {
            kept(desk, claim(1));

            assertThatThrownBy(() -> kept(desk, claim(1).assign("Jane"))).isInstanceOf(Conflict.class);
        }
    }

    @Test
    default void nor_twice_in_one_step_whichever_uid_is_the_higher() {
        try (Desk desk = desk()) {
            desk.step(STEP, () -> {
                desk.claims().keep(claim(2), Verb.ADDED);
                desk.claims().keep(claim(1), Verb.ADDED);
                desk.claims().keep(claim(3), Verb.ADDED);
                for (int number = 1; number <= 3; number++) {
                    Claim again = claim(number).assign("Jane");
                    assertThatThrownBy(() -> desk.claims().keep(again, Verb.ADDED))
                            .isInstanceOf(Conflict.class);
                }
                return true;
            });
            assertThat(all(desk.journal()::entries)).hasSize(4);
        }
    }

    @Test
    default void a_version_of_a_thing_nobody_kept_is_a_conflict() {
        try (Desk desk = desk()) {
            Claim elsewhere = kept(desk(), claim(1));

            assertThatThrownBy(() -> kept(desk, elsewhere))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("the desk does not know it");
        }
    }

    @Test
    default void a_step_can_go_on_after_a_conflict() {
        try (Desk desk = desk()) {
            kept(desk, claim(1));

            desk.step(STEP, () -> {
                assertThatThrownBy(() -> desk.claims().keep(claim(1).assign("Jane"), Verb.EDITED))
                        .isInstanceOf(Conflict.class);
                return desk.claims().keep(claim(2), Verb.ADDED);
            });

            assertThat(all(() -> desk.claims().byUrgency(ClaimQuery.ALL, Clocks.NOW)))
                    .extracting(Claim::name)
                    .containsExactly("C1", "C2");
        }
    }

    @Test
    default void steps_do_not_nest() {
        try (Desk desk = desk()) {
            assertThatThrownBy(() -> desk.step(STEP, () -> desk.step(STEP, () -> 1)))
                    .isInstanceOf(IllegalStateException.class);
            kept(desk, claim(1));
        }
    }

    @Test
    default void nothing_is_written_outside_a_step() {
        try (Desk desk = desk()) {
            assertThatThrownBy(() -> desk.claims().keep(claim(1), Verb.ADDED))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> desk.claims().nextId()).isInstanceOf(IllegalStateException.class);
            kept(desk, claim(1));
            assertThatThrownBy(() -> desk.journal().restore(claim(1).uid(), 0))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    default void short_ids_count_up_and_are_never_reused() {
        try (Desk desk = desk()) {
            desk.step(STEP, () -> {
                assertThat(desk.claims().nextId().number()).isEqualTo(1);
                assertThat(desk.claims().nextId().number()).isEqualTo(2);
                desk.claims().keep(claim(1), Verb.ADDED);
                return desk.claims().keep(claim(2), Verb.ADDED);
            });
            desk.step(STEP, () -> {
                desk.journal().restore(claim(2).uid(), 0);
                return 1;
            });

            assertThat(nextNumber(desk)).isEqualTo(3);
        }
    }

    @Test
    default void an_earlier_state_is_restored_as_a_new_one() {
        try (Desk desk = desk()) {
            Claim first = kept(desk, claim(1));
            desk.step(STEP, () -> desk.claims().keep(first.assign("Ana"), Verb.ASSIGNED));
            desk.step(STEP, () -> {
                desk.journal().restore(first.uid(), 1);
                return 1;
            });

            Claim restored = desk.claims().get(c(1));
            assertThat(restored.version()).isEqualTo(3);
            assertThat(restored.work()).isEqualTo(first.work());
            List<Entry> states = all(() -> desk.journal().entriesOf(first.uid()));
            assertThat(states).extracting(Entry::verb).containsExactly(Verb.ADDED, Verb.ASSIGNED, Verb.RESTORED);
            assertThat(states.get(2).content()).isEqualTo(states.get(0).content());
        }
    }

    @Test
    default void a_thing_taken_back_to_nothing_is_gone_and_comes_again() {
        try (Desk desk = desk()) {
            Claim first = kept(desk, claim(1));
            desk.step(STEP, () -> {
                desk.journal().restore(first.uid(), 0);
                return 1;
            });
            assertThatThrownBy(() -> desk.claims().get(c(1))).isInstanceOf(NotFound.class);
            assertThat(desk.claims().countByStatus()).isEmpty();
            List<Entry> states = all(() -> desk.journal().entriesOf(first.uid()));
            assertThat(states.get(1).removes()).isTrue();
            assertThat(states.get(1).verb()).isEqualTo(Verb.REMOVED);

            desk.step(STEP, () -> {
                desk.journal().restore(first.uid(), 1);
                return 1;
            });
            assertThat(desk.claims().get(c(1)).version()).isEqualTo(3);
        }
    }

    @Test
    default void what_never_was_cannot_be_restored() {
        try (Desk desk = desk()) {
            Claim claim = kept(desk, claim(1));

            assertThatThrownBy(() -> restore(desk, uid(7), 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> restore(desk, claim.uid(), 9))
                    .isInstanceOf(NotFound.class)
                    .hasMessage("C1 has no version 9");
        }
    }

    private static int restore(Desk desk, Uid thing, int version) {
        return desk.step(STEP, () -> {
            desk.journal().restore(thing, version);
            return version;
        });
    }

    @Test
    default void a_thing_is_found_by_its_short_id_and_by_the_beginning_of_its_uid() {
        try (Desk desk = desk()) {
            Source source = desk.step(STEP, () -> desk.sources()
                    .keep(aSource().build(Uid.parse("01234567-89ab-7000-8000-000000000001")), Verb.ADDED));
            Source other = desk.step(STEP, () -> desk.sources()
                    .keep(
                            aSource().number(2).label("Other").build(Uid.parse("01234568-89ab-7000-8000-000000000001")),
                            Verb.ADDED));

            assertThat(desk.sources().get(Ref.parse(Kind.SOURCE, "s2"))).isEqualTo(other);
            assertThat(desk.sources().get(Ref.parse(Kind.SOURCE, "01234567"))).isEqualTo(source);
            assertThat(desk.sources().get(Ref.parse(Kind.SOURCE, "01234568-89AB-7")))
                    .isEqualTo(other);
            assertThatThrownBy(() -> desk.sources().get(Ref.parse(Kind.SOURCE, "01234")))
                    .isInstanceOf(Conflict.class)
                    .hasMessage("01234… names more than one source: S1, S2");
            assertThatThrownBy(() -> desk.sources().get(Ref.parse(Kind.SOURCE, "S3")))
                    .isInstanceOf(NotFound.class)
                    .hasMessage("no source S3");
        }
    }
}
