package org.claimdesk.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VerificationTest {
    @Test
    void a_whole_chain_is_good() {
        List<Entry> chain = Chain.of(5);
        assertThat(verify(chain)).isEqualTo(new Verification(5, chain.get(4).hash(), 0, null));
        assertThat(verify(chain).ok()).isTrue();
    }

    @Test
    void an_empty_chain_is_good() {
        assertThat(verify(List.of())).isEqualTo(new Verification(0, Entry.GENESIS, 0, null));
    }

    @Property
    void a_changed_entry_is_found(@ForAll @IntRange(max = 4) int which) {
        List<Entry> chain = Chain.of(5);
        chain.set(which, with(chain.get(which), "{\"text\":\"Forged.\"}"));
        assertFault(chain, which + 1, "entry " + (which + 1) + " was changed: its hash does not match what it says");
    }

    @Property
    void a_changed_entry_with_a_new_hash_is_found_at_the_next_one(@ForAll @IntRange(max = 3) int which) {
        List<Entry> chain = Chain.of(5);
        Entry forged = Chain.entry(
                which + 1, "{\"text\":\"Forged.\"}", chain.get(which).previous());
        chain.set(which, forged);
        assertFault(chain, which + 2, "entry " + (which + 2) + " does not follow the entry before it");
    }

    @Property
    void a_removed_entry_is_found(@ForAll @IntRange(max = 3) int which) {
        List<Entry> chain = Chain.of(5);
        chain.remove(which);
        assertFault(chain, which + 1, "entry " + (which + 1) + " is missing");
    }

    @Property
    void exchanged_entries_are_found(@ForAll @IntRange(max = 3) int which) {
        List<Entry> chain = Chain.of(5);
        Collections.swap(chain, which, which + 1);
        assertFault(chain, which + 1, "entry " + (which + 1) + " is missing");
    }

    @Test
    void an_inserted_entry_is_found() {
        List<Entry> chain = Chain.of(3);
        chain.add(1, Chain.entry(2, "{\"text\":\"Forged.\"}", chain.get(0).hash()));
        assertFault(chain, 3, "entry 3 is missing");
    }

    @Test
    void every_changed_part_is_found() {
        Entry good = Chain.of(1).get(0);
        List<Entry> bad = List.of(
                of(good, "C2", Verb.ADDED, good.at(), "jane", 1),
                of(good, "C1", Verb.EDITED, good.at(), "jane", 1),
                of(good, "C1", Verb.ADDED, good.at().plusMillis(1), "jane", 1),
                of(good, "C1", Verb.ADDED, good.at(), "bob", 1),
                of(good, "C1", Verb.ADDED, good.at(), "jane", 2));
        assertThat(bad).allSatisfy(entry -> assertThat(verify(List.of(entry)).firstBad())
                .isEqualTo(1));
        assertThat(verify(List.of(of(good, "C1", Verb.ADDED, good.at(), "jane", 1)))
                        .ok())
                .isTrue();
    }

    @Test
    void a_tail_that_was_cut_is_found_by_a_noted_head_only() {
        List<Entry> chain = Chain.of(5);
        List<Entry> cut = chain.subList(0, 3);
        assertThat(verify(cut).ok()).isTrue();
        Verification noted = Verification.of(cut.stream(), chain.get(4).hash());
        assertThat(noted)
                .isEqualTo(new Verification(
                        3, chain.get(2).hash(), 4, "the noted head is not in the chain: entries are missing"));
    }

    @Test
    void a_noted_head_may_be_any_earlier_one() {
        List<Entry> chain = Chain.of(5);
        assertThat(Verification.of(chain.stream(), chain.get(1).hash()).ok()).isTrue();
        assertThat(Verification.of(chain.stream(), Entry.GENESIS).ok()).isTrue();
    }

    private static Verification verify(List<Entry> chain) {
        return Verification.of(chain.stream(), null);
    }

    private static void assertFault(List<Entry> chain, long firstBad, String reason) {
        assertThat(verify(chain).ok()).isFalse();
        assertThat(verify(chain).firstBad()).isEqualTo(firstBad);
        assertThat(verify(chain).reason()).isEqualTo(reason);
    }

    private static Entry with(Entry e, String content) {
        return new Entry(
                e.seq(),
                e.uid(),
                e.kind(),
                e.name(),
                e.version(),
                content,
                e.verb(),
                e.at(),
                e.reviewer(),
                e.step(),
                e.previous(),
                e.hash());
    }

    private static Entry of(Entry e, String name, Verb verb, Instant at, String reviewer, long step) {
        return new Entry(
                e.seq(),
                e.uid(),
                e.kind(),
                name,
                e.version(),
                e.content(),
                verb,
                at,
                reviewer,
                step,
                e.previous(),
                e.hash());
    }
}
