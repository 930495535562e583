package org.claimdesk.shell;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Seals;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.formats.json.Changes;
import org.claimdesk.formats.json.Json;

/** The journal as a story: who did what, when, and what changed from what to what. */
final class JournalView {
    private static final int SHOWN_NAMES = 12;
    private static final Pattern TECHNICAL = Pattern.compile("\\.place\\.|\\.quote\\.(prefix|suffix)$|\\.precision$");
    private static final Set<String> SAYINGS = Set.of(
            "statement.text",
            "statement.claimant",
            "title",
            "url",
            "label",
            "stance",
            "quote",
            "verdict.rating.label",
            "verdict.because",
            "correction.because");
    private final Desk desk;
    private final Seals seals;

    private JournalView(Desk desk, Seals seals) {
        this.desk = desk;
        this.seals = seals;
    }

    /**
     * @param seals steps that are under seal are left out
     * @param limit at most so many steps; 0 for all
     */
    static Answer ofDesk(Desk desk, Seals seals, int limit) {
        JournalView view = new JournalView(desk, seals);
        return Answer.of(page -> view.steps(page, limit), out -> {
            try (Stream<Step> steps = view.steps(limit)) {
                Json.array(steps.map(view::json), out);
            }
        });
    }

    private static <T> Stream<T> limited(Stream<T> all, int limit) {
        return limit == 0 ? all : all.limit(limit);
    }

    private Stream<Step> steps(int limit) {
        return limited(desk.journal().steps().filter(step -> !seals.hides(step)), limit);
    }

    private void steps(Page page, int limit) throws IOException {
        try (Stream<Step> steps = steps(limit)) {
            for (Iterator<Step> all = steps.iterator(); all.hasNext(); ) {
                step(all.next(), page);
            }
        }
    }

    private void step(Step step, Page page) throws IOException {
        page.line(
                Style.ID.of(step.number()),
                "  ",
                Style.DIM.of(step.at()),
                "  ",
                step.reviewer(),
                "  ",
                Style.BOLD.of(step.command()));
        page.line("      ", sentence(doings(step)));
    }

    /** What was done to how many things, by verb, in the order of the step. */
    private Map<String, List<String>> doings(Step step) {
        try (Stream<Entry> entries = desk.journal().entriesOf(step)) {
            return entries.filter(entry -> entry.kind() != Kind.STEP && entry.kind() != Kind.REVISION)
                    .collect(Collectors.groupingBy(
                            entry -> entry.verb().toString(),
                            LinkedHashMap::new,
                            Collectors.mapping(Entry::name, Collectors.toList())));
        }
    }

    private static String sentence(Map<String, List<String>> doings) {
        return doings.entrySet().stream()
                .map(doing -> doing.getKey() + " " + names(doing.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Names of things, each once; only the first few of many. */
    static String names(List<String> all) {
        List<String> names = all.stream().filter(name -> name.indexOf(' ') < 0).toList();
        String shown = names.stream().distinct().limit(SHOWN_NAMES).collect(Collectors.joining(" "));
        long more = names.stream().distinct().count() - SHOWN_NAMES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private String json(Step step) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("step", step.number());
        one.put("at", step.at().toString());
        one.put("reviewer", step.reviewer());
        one.put("command", step.command());
        one.put("reverts", step.reverts());
        one.put("did", doings(step));
        return Json.object(one);
    }

    static Answer ofThing(Desk desk, Thing thing, int limit) {
        List<Told> story = story(desk, thing, limit);
        return Answer.of(
                page -> {
                    for (Told told : story) {
                        told.write(page);
                    }
                },
                Answer.Json.of(Json.array(story.stream().map(Told::json).toList())));
    }

    private static List<Told> story(Desk desk, Thing thing, int limit) {
        List<Entry> states;
        try (Stream<Entry> entries = desk.journal().entriesOf(thing.uid())) {
            states = entries.toList();
        }
        return limited(
                        Stream.iterate(states.size() - 1, i -> i >= 0, i -> i - 1)
                                .map(i -> new Told(
                                        states.get(i),
                                        Changes.between(
                                                i == 0
                                                        ? Entry.NOTHING
                                                        : states.get(i - 1).content(),
                                                states.get(i).content()))),
                        limit)
                .toList();
    }

    /** One state of a thing and how it differs from the one before. */
    private record Told(Entry entry, List<Changes.Change> changes) {
        void write(Page page) throws IOException {
            page.line(
                    Style.ID.of(entry.name()),
                    "  ",
                    Style.DIM.of(entry.at()),
                    "  ",
                    entry.reviewer(),
                    "  ",
                    Style.BOLD.of(entry.verb()),
                    Style.DIM.of("  step " + entry.step()));
            for (Changes.Change change : told()) {
                page.line(
                        "      ", change.path() + ": ", Style.BAD.of(change.from()), " → ", Style.GOOD.of(change.to()));
            }
        }

        /** What a person wants to know: of a thing that comes or goes only what it says, and of offsets nothing. */
        private List<Changes.Change> told() {
            boolean comesOrGoes = changes.stream()
                    .anyMatch(change -> change.path().equals("id")
                            && (change.from().equals(Changes.NONE)
                                    || change.to().equals(Changes.NONE)));
            return changes.stream()
                    .filter(change -> comesOrGoes
                            ? SAYINGS.contains(change.path())
                            : !TECHNICAL.matcher(change.path()).find())
                    .toList();
        }

        String json() {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("entry", Json.written(Json.entry(entry)));
            one.put("changes", changes.stream().map(Told::json).toList());
            return Json.object(one);
        }

        private static Map<String, Object> json(Changes.Change change) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("path", change.path());
            one.put("from", change.from());
            one.put("to", change.to());
            return one;
        }
    }
}
