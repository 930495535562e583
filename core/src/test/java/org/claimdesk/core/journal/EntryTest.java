package org.claimdesk.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.fixture.Fixtures.uid;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Sha256;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.Test;

class EntryTest {
    @Test
    void the_canonical_form_and_the_hash_never_change() {
        Entry entry = Chain.entry(1, "{\"text\":\"It \\\"rained\\\".\"}", Entry.GENESIS);
        Golden.matches(EntryTest.class, "entry.txt", entry.canonical() + "\n" + entry.hash() + "\n");
    }

    @Test
    void the_hash_is_of_the_canonical_form() {
        Entry entry = Chain.of(1).get(0);
        assertThat(entry.hash()).isEqualTo(Sha256.of(entry.canonical())).isEqualTo(entry.computeHash());
    }

    @Test
    void the_members_of_the_canonical_form_are_in_order() {
        List<String> names = Stream.of(
                        Chain.entry(1, "null", Entry.GENESIS).canonical().split("[{,]"))
                .filter(member -> member.startsWith("\""))
                .map(member -> member.substring(1, member.indexOf('"', 1)))
                .toList();
        assertThat(names)
                .isSorted()
                .containsExactly(
                        "at",
                        "content",
                        "kind",
                        "name",
                        "previous",
                        "reviewer",
                        "seq",
                        "step",
                        "uid",
                        "verb",
                        "version");
    }

    @Test
    void every_part_of_an_entry_counts_for_its_hash() {
        Entry entry = Chain.of(1).get(0);
        assertThat(Stream.of(
                                sealed(2, 1, "C1", 1, "jane", 1),
                                sealed(1, 2, "C1", 1, "jane", 1),
                                sealed(1, 1, "C2", 1, "jane", 1),
                                sealed(1, 1, "C1", 2, "jane", 1),
                                sealed(1, 1, "C1", 1, "bob", 1),
                                sealed(1, 1, "C1", 1, "jane", 2),
                                Chain.entry(1, "null", Entry.GENESIS),
                                Chain.entry(1, entry.content(), entry.hash()),
                                entry)
                        .map(Entry::hash))
                .doesNotHaveDuplicates();
        assertThat(sealed(1, 1, "C1", 1, "jane", 1)).isEqualTo(entry);
    }

    private static Entry sealed(int seq, int uid, String name, int version, String reviewer, int step) {
        return Entry.sealed(
                seq,
                uid(uid),
                Kind.CLAIM,
                name,
                version,
                HashedContent.of(Clocks.NOW, "{\"text\":\"Claim 1.\"}"),
                Verb.ADDED,
                reviewer,
                step,
                Entry.GENESIS);
    }

    @Test
    void an_entry_without_content_removes() {
        assertThat(Chain.entry(1, Entry.NOTHING, Entry.GENESIS).removes()).isTrue();
        assertThat(Chain.of(1).get(0).removes()).isFalse();
    }

    @Test
    void the_head_is_the_last_entry() {
        Entry last = Chain.of(3).get(2);
        assertThat(Head.of(last)).isEqualTo(new Head(3, last.hash(), Clocks.NOW));
        assertThat(Head.EMPTY).isEqualTo(new Head(0, "0".repeat(64), null));
    }

    @Test
    void a_step_that_takes_another_back_is_reverting() {
        assertThat(new Step(uid(1), 2, "undo", "jane", Clocks.NOW, 1).reverting())
                .isTrue();
        assertThat(StepHeader.of("claim accept C1", "jane")).isEqualTo(new StepHeader("claim accept C1", "jane", 0));
    }
}
