package org.claimdesk.core.journal;

import static org.claimdesk.core.fixture.Fixtures.uid;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.thing.Kind;

/** Journals for tests. */
final class Chain {
    private Chain() {}

    /** So many entries that follow each other, each of another claim. */
    static List<Entry> of(int length) {
        List<Entry> entries = new ArrayList<>();
        String previous = Entry.GENESIS;
        for (int seq = 1; seq <= length; seq++) {
            entries.add(entry(seq, "{\"text\":\"Claim " + seq + ".\"}", previous));
            previous = entries.get(seq - 1).hash();
        }
        return entries;
    }

    static Entry entry(int seq, String content, String previous) {
        return Entry.sealed(
                seq,
                uid(seq),
                Kind.CLAIM,
                "C" + seq,
                1,
                HashedContent.of(Clocks.NOW, content),
                Verb.ADDED,
                "jane",
                1,
                previous);
    }
}
