package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.problem.Failure;
import org.claimdesk.core.thing.Kind;

/** What holds for undo and redo whatever was done on a desk before. */
class UndoingLawsTest {
    private static final List<String> BODIES = List.of(
            "Unemployment fell to 4.5 percent in March.",
            "Unemployment fell to 4.8 percent in March.\nIt rained on every day of the month.",
            "It rained on every day of the month.\nThe old bridge was closed for repairs.");

    /** Something somebody does to a claim; what the desk refuses leaves no trace. */
    record Act(int what, int claim) {
        void in(Newsroom newsroom) {
            try {
                doIt(newsroom);
            } catch (Failure refused) {
                assertThat(refused.code()).isNotEqualTo("changed-meanwhile");
            }
        }

        private void doIt(Newsroom newsroom) {
            switch (what) {
                case 0 -> newsroom.takeIn(BODIES.get(claim % BODIES.size()));
                case 1 -> newsroom.accept(claim);
                case 2 -> newsroom.dismiss(claim);
                case 3 -> newsroom.collect(claim, Stance.SUPPORTS, "Passage " + newsroom.steps() + ".");
                case 4 -> newsroom.rate(claim, "True");
                case 5 -> newsroom.publish(claim);
                case 6 -> newsroom.step(() -> newsroom.triage.merge(Newsroom.c(claim), Newsroom.c(1)));
                case 7 -> newsroom.step(() -> newsroom.collecting.remove(Newsroom.e(claim), "misread"));
                case 8 -> newsroom.undo();
                case 9 -> newsroom.redo();
                default -> newsroom.undo(claim * 2L);
            }
        }
    }

    private static Newsroom after(List<Integer> acts) {
        Newsroom newsroom = new Newsroom();
        newsroom.takeIn(BODIES.get(1));
        acts.forEach(act -> new Act(act % 11, 1 + act / 11).in(newsroom));
        return newsroom;
    }

    /** What the desk holds now, by uid. */
    private static TreeMap<String, String> contents(Newsroom newsroom) {
        try (Stream<Entry> entries = newsroom.desk.journal().entries()) {
            TreeMap<String, String> contents = entries.filter(entry -> entry.kind() != Kind.STEP)
                    .collect(Collectors.toMap(
                            entry -> entry.uid().toString(), Entry::content, (before, now) -> now, TreeMap::new));
            contents.values().removeIf(Entry.NOTHING::equals);
            return contents;
        }
    }

    private static boolean canUndo(Newsroom newsroom) {
        try {
            newsroom.undoing.toUndo(0);
            return true;
        } catch (Failure nothing) {
            return false;
        }
    }

    @Property(tries = 300)
    void undo_and_redo_leave_all_as_it_was(@ForAll @Size(max = 25) List<@IntRange(max = 43) Integer> acts) {
        Newsroom newsroom = after(acts);
        if (canUndo(newsroom)) {
            TreeMap<String, String> before = contents(newsroom);
            newsroom.undo();
            newsroom.redo();
            assertThat(contents(newsroom)).isEqualTo(before);
        }
    }

    @Property(tries = 300)
    void undoing_all_leaves_nothing_and_redoing_all_brings_all_back(
            @ForAll @Size(max = 25) List<@IntRange(max = 43) Integer> acts) {
        Newsroom newsroom = after(acts);
        List<TreeMap<String, String>> states = new ArrayList<>();
        while (canUndo(newsroom)) {
            states.add(contents(newsroom));
            newsroom.undo();
        }
        assertThat(contents(newsroom)).isEmpty();

        for (int i = states.size() - 1; i >= 0; i--) {
            newsroom.redo();
            assertThat(contents(newsroom)).isEqualTo(states.get(i));
        }
    }
}
