package org.claimdesk.core.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.journal.CanonicalJson;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.HashedContent;
import org.claimdesk.core.journal.Head;
import org.claimdesk.core.journal.Journal;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.core.thing.Uid;
import org.jspecify.annotations.Nullable;

/** The journal of a desk in memory. An entry's content is what the record says of itself, as a JSON string. */
final class MemoryJournal implements Journal {
    private final MemoryDesk desk;

    MemoryJournal(MemoryDesk desk) {
        this.desk = desk;
    }

    private MemoryState state() {
        return desk.state();
    }

    @Override
    public Head head() {
        List<Entry> entries = state().entries;
        return entries.isEmpty() ? Head.EMPTY : Head.of(entries.get(entries.size() - 1));
    }

    @Override
    public Stream<Entry> entries() {
        return List.copyOf(state().entries).stream();
    }

    @Override
    public Stream<Entry> entriesOf(Uid thing) {
        return entries().filter(entry -> entry.uid().equals(thing));
    }

    @Override
    public Stream<Entry> entriesOf(Step step) {
        return entries().filter(entry -> entry.step() == step.number());
    }

    @Override
    public Stream<Step> steps() {
        List<Step> newestFirst = new ArrayList<>(state().steps);
        Collections.reverse(newestFirst);
        return newestFirst.stream();
    }

    @Override
    public void restore(Uid thing, int version) {
        desk.mustBeInStep();
        int current = state().version(thing);
        if (current == 0) {
            throw new NotFound("thing-unknown", "nothing on this desk has the uid " + thing, "see: journal log");
        }
        Entry last = state().lastEntryOf(thing);
        if (version > current) {
            throw new NotFound("version-unknown", last.name() + " has no version " + version, "it has 1 to " + current);
        }
        Thing earlier = version == 0 ? null : state().state(thing, version);
        append(thing, last.kind(), last.name(), earlier, earlier == null ? Verb.REMOVED : Verb.RESTORED);
    }

    /** Records the state unless it is the current one; gives the version the thing has then. */
    int keep(Thing thing, Thing unversioned, Verb verb) {
        desk.mustBeInStep();
        int version = state().version(thing.uid());
        if (thing.version() != version) {
            throw conflict(thing, version);
        }
        Thing current = state().current(thing.uid());
        if (current != null && current.equals(unversioned)) {
            return version;
        }
        append(thing.uid(), thing.kind(), thing.name(), unversioned, verb);
        return version + 1;
    }

    void checkNew(Thing thing) {
        desk.mustBeInStep();
        int version = state().version(thing.uid());
        if (thing.version() != 0 || version != 0) {
            throw conflict(thing, version);
        }
    }

    private Conflict conflict(Thing thing, int version) {
        String since = "the desk does not know it";
        if (version > 0) {
            Entry last = state().lastEntryOf(thing.uid());
            since = "the desk has version " + version + " by " + last.reviewer() + " at " + last.at();
        }
        return new Conflict(
                "changed-meanwhile",
                thing.name() + " was changed meanwhile: this is version " + thing.version() + ", " + since,
                "read it again and repeat the change");
    }

    private void append(Uid uid, Kind kind, String name, @Nullable Thing now, Verb verb) {
        if (desk.stepNumber() == 0) {
            begin();
        }
        String content = now == null ? Entry.NOTHING : CanonicalJson.quote(now.toString());
        state().states.computeIfAbsent(uid, any -> new ArrayList<>()).add(now);
        seal(uid, kind, name, state().version(uid), content, verb);
    }

    private void begin() {
        StepHeader header = desk.header();
        long number = state().steps.size() + 1L;
        Step step = new Step(
                desk.uids().next(), number, header.command(), header.reviewer(), desk.stepTime(), header.reverts());
        desk.stepNumber(number);
        state().steps.add(step);
        String content = CanonicalJson.quote(step.toString());
        seal(step.uid(), Kind.STEP, "step " + number, 1, content, Verb.ADDED);
    }

    private void seal(Uid uid, Kind kind, String name, int version, String content, Verb verb) {
        Head head = head();
        state().entries
                .add(Entry.sealed(
                        head.entries() + 1,
                        uid,
                        kind,
                        name,
                        version,
                        HashedContent.of(desk.stepTime(), content),
                        verb,
                        desk.header().reviewer(),
                        desk.stepNumber(),
                        head.hash()));
    }
}
