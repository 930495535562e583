package org.claimdesk.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.HashedContent;
import org.claimdesk.core.journal.Head;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.core.thing.Uid;
import org.claimdesk.core.thing.UidSource;
import org.jspecify.annotations.Nullable;

/** Writes the journal, and with each entry the rows that follow from it. */
final class Ledger {
    private static final int TOGETHER = 128;
    private final Session session;
    private final UidSource uids;
    private final Map<Kind, Shelf<?>> shelves = new EnumMap<>(Kind.class);

    Ledger(Session session, UidSource uids, List<Shelf<?>> shelves) {
        this.session = session;
        this.uids = uids;
        shelves.forEach(shelf -> this.shelves.put(shelf.kind(), shelf));
    }

    int nextNumber(Kind kind) {
        return session.write(rows -> {
            OpenStep step = session.step();
            return step.next(kind, step.hasGiven(kind) ? 0 : Counters.last(rows, kind));
        });
    }

    <T extends Thing> T keep(Shelf<T> shelf, T thing, Verb verb) {
        return session.write(rows -> {
            Entry current = thing.version() == 0 && isNew(rows, thing.uid()) ? null : current(rows, thing.uid());
            checkVersion(thing, current);
            String content = shelf.write(thing);
            if (current != null && current.content().equals(content)) {
                return thing;
            }
            int version = thing.version() + 1;
            Entry entry = append(rows, thing.uid(), shelf.kind(), thing.name(), version, content, verb);
            project(rows, shelf, current, thing, entry.seq());
            return shelf.at(thing, version);
        });
    }

    /**
     * Keeps several new things, a good number of them at a time: written together they cost much less than each by
     * itself.
     */
    <T extends Thing> void add(Shelf<T> shelf, List<T> things) {
        session.write(rows -> {
            things.forEach(thing -> checkNew(rows, thing));
            Instant at = session.step().at;
            MadeReady.forEach(
                    parts(things), part -> Additions.of(shelf, part, at), part -> addTogether(rows, shelf, part));
            return true;
        });
    }

    private static <T> List<List<T>> parts(List<T> things) {
        return IntStream.iterate(0, from -> from < things.size(), from -> from + TOGETHER)
                .mapToObj(from -> things.subList(from, Math.min(things.size(), from + TOGETHER)))
                .toList();
    }

    private <T extends Thing> void addTogether(Rows rows, Shelf<T> shelf, Additions<T> additions) {
        List<Entry> entries = new ArrayList<>();
        additions.forEach((thing, content) -> {
            entries.add(next(rows, thing.uid(), shelf.kind(), thing.name(), 1, content, Verb.ADDED));
            session.step().keeps(shelf.kind(), shelf.number(thing));
        });
        EntryRow.insert(rows, entries);
        additions.rows().put(rows, entries.get(0).seq());
    }

    /** Uids grow with time, so that it is hardly ever necessary to look. */
    private boolean isNew(Rows rows, Uid uid) {
        String text = uid.toString();
        return session.step().isAfterAll(text, () -> rows.text("select max(uid) from entry"))
                || rows.number("select count(*) from entry where uid = :uid", text) == 0;
    }

    private void checkNew(Rows rows, Thing thing) {
        Entry current = isNew(rows, thing.uid()) ? null : current(rows, thing.uid());
        if (thing.version() != 0 || current != null) {
            throw changedMeanwhile(thing, current);
        }
    }

    private static void checkVersion(Thing thing, @Nullable Entry current) {
        if (thing.version() != (current == null ? 0 : current.version())) {
            throw changedMeanwhile(thing, current);
        }
    }

    private static Conflict changedMeanwhile(Thing thing, @Nullable Entry current) {
        String since = current == null
                ? "the desk does not know it"
                : "the desk has version " + current.version() + " by " + current.reviewer() + " at " + current.at();
        return new Conflict(
                "changed-meanwhile",
                thing.name() + " was changed meanwhile: this is version " + thing.version() + ", " + since,
                "read it again and repeat the change");
    }

    /** Writes an earlier state as a new entry; version 0 is the state before there was anything. */
    void restore(Uid uid, int version) {
        session.write(rows -> {
            Entry current = current(rows, uid);
            if (current == null) {
                throw new NotFound("thing-unknown", "nothing on this desk has the uid " + uid, "see: journal log");
            }
            Shelf<?> shelf = shelves.get(current.kind());
            if (shelf == null) {
                throw new IllegalStateException(current.name() + " is no thing that has states");
            }
            return restore(rows, shelf, current, version == 0 ? Entry.NOTHING : state(rows, current, version));
        });
    }

    private static String state(Rows rows, Entry current, int version) {
        String content = rows.text(
                "select content from entry where uid = :uid and version = :version",
                current.uid().toString(),
                version);
        if (content == null) {
            throw new NotFound(
                    "version-unknown",
                    current.name() + " has no version " + version,
                    "it has 1 to " + current.version());
        }
        return content;
    }

    private <T extends Thing> boolean restore(Rows rows, Shelf<T> shelf, Entry current, String content) {
        boolean removes = content.equals(Entry.NOTHING);
        Verb verb = removes ? Verb.REMOVED : Verb.RESTORED;
        int version = current.version() + 1;
        Entry entry = append(rows, current.uid(), current.kind(), current.name(), version, content, verb);
        project(rows, shelf, current, removes ? null : shelf.read(entry), entry.seq());
        return removes;
    }

    private <T extends Thing> void project(
            Rows rows, Shelf<T> shelf, @Nullable Entry current, @Nullable T now, long seq) {
        T before = current == null || current.removes() ? null : shelf.read(current);
        if (now != null) {
            session.step().keeps(shelf.kind(), shelf.number(now));
        }
        if (before != null && now != null) {
            shelf.replace(rows, before, now, seq);
        } else if (now != null) {
            shelf.add(rows, now, seq);
        } else if (before != null) {
            shelf.remove(rows, before);
        }
    }

    private Entry append(Rows rows, Uid uid, Kind kind, String name, int version, String content, Verb verb) {
        Entry entry = next(rows, uid, kind, name, version, HashedContent.of(session.step().at, content), verb);
        EntryRow.insert(rows, entry);
        return entry;
    }

    /** The next link of the chain, which is still to be written. */
    private Entry next(Rows rows, Uid uid, Kind kind, String name, int version, HashedContent content, Verb verb) {
        OpenStep step = session.step();
        if (step.number == 0) {
            begin(rows, step);
        }
        Head head = Objects.requireNonNull(step.head);
        Entry entry = Entry.sealed(
                head.entries() + 1,
                uid,
                kind,
                name,
                version,
                content,
                verb,
                step.header.reviewer(),
                step.number,
                head.hash());
        step.appended(entry);
        return entry;
    }

    /** The step's own entry comes first. */
    private void begin(Rows rows, OpenStep open) {
        open.head = session.read(JdbiJournal::head);
        open.number = StepRows.last(rows) + 1;
        Step step = new Step(
                uids.next(),
                open.number,
                open.header.command(),
                open.header.reviewer(),
                open.at,
                open.header.reverts());
        String name = "step " + open.number;
        Entry entry = append(rows, step.uid(), Kind.STEP, name, 1, StepJson.write(step), Verb.ADDED);
        StepRows.insert(rows, open.number, entry.seq());
    }

    private static @Nullable Entry current(Rows rows, Uid uid) {
        return rows.first(
                "select * from entry where uid = :uid order by version desc limit 1", EntryRow::of, uid.toString());
    }

    /** What a step writes last. */
    void finish(Rows rows) {
        session.step().kept().forEach((kind, number) -> Counters.raise(rows, kind, number));
    }
}
