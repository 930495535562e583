package org.claimdesk.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.claimdesk.analysis.Figures;
import org.claimdesk.analysis.TextAnalysis;
import org.claimdesk.analysis.measure.IndriyaMeasures;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.thing.Uids;

/**
 * What a key of the review loop costs on a desk of any size, in processor time of the one thread: {@code DESK [QUERY…]}. Each
 * round looks at the next claim, tags and accepts or dismisses one, takes that back, and draws the screen; it changes the desk.
 */
public final class ReviewBenchmark {
    private static final int ROUNDS = 60;

    private final PrintStream out;
    private final ReviewSitting sitting;

    private ReviewBenchmark(PrintStream out, ReviewSitting sitting) {
        this.out = out;
        this.sitting = sitting;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        Clock clock = Clock.systemUTC();
        Surroundings surroundings = new Surroundings(
                Map.of(),
                Path.of("").toAbsolutePath(),
                "bench",
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Screens.none(),
                clock,
                new Uids(clock, new SecureRandom()));
        Session session = Session.in(surroundings).withDesk(args[0]);
        ClaimQuery query = ClaimQuery.parse(Arrays.asList(args).subList(1, args.length));
        try (Wiring wiring = new Wiring();
                Desks desks = new Desks()) {
            Conversation conversation = new Conversation(
                    session, List.of(), new Outlet(surroundings.out()), new PrintWriter(surroundings.err()), q -> null);
            Workplace workplace =
                    new Workplace(conversation, desks, new TextAnalysis(), new Figures(), new IndriyaMeasures());
            desks.writing(session);
            long begun = cpu();
            ReviewSitting sitting = new ReviewSitting(workplace, new Errands(wiring.commands(), workplace), query);
            out.printf("%-28s %6.1f ms, %s left%n", "begin", (cpu() - begun) / 1e6, sitting.left());
            long seen = cpu();
            sitting.rehearse();
            out.printf("%-28s %6.1f ms%n", "rehearse", (cpu() - seen) / 1e6);
            new ReviewBenchmark(out, sitting).run(wiring.commands(), workplace);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void run(CommandBook book, Workplace workplace) {
        List<Double> next = new ArrayList<>();
        List<Double> tag = new ArrayList<>();
        List<Double> decide = new ArrayList<>();
        List<Double> undo = new ArrayList<>();
        List<Double> draw = new ArrayList<>();
        List<Double> urgent = new ArrayList<>();
        Errands errands = new Errands(book, workplace);
        for (int i = 0; i < ROUNDS && sitting.sheet().isPresent(); i++) {
            ReviewSheet sheet = sitting.sheet().orElseThrow();
            String id = sheet.claim().name();
            measure(tag, () -> sitting.perform(sheet, List.of("claim", "tag", id, "+bench")));
            measure(decide, () -> sitting.perform(sheet, List.of("claim", "dismiss", id, "--because", "a benchmark")));
            measure(undo, sitting::undo);
            measure(draw, () -> new ReviewScreen(
                            "desk",
                            "",
                            block -> ReviewBody.write(sheet, block),
                            0,
                            Style.PLAIN.of(id),
                            ReviewView.keys(sheet))
                    .lines(120, 40, true));
            measure(next, sitting::forward);
            measure(urgent, () -> errands.run(List.of("review", "next")));
        }
        report("next", next);
        report("tag", tag);
        report("dismiss", decide);
        report("undo", undo);
        report("draw", draw);
        report("review next", urgent);
    }

    private static void measure(List<Double> times, Runnable step) {
        long begun = cpu();
        step.run();
        times.add((cpu() - begun) / 1e6);
    }

    private void report(String what, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        out.printf(
                "%-28s first %6.1f ms, median %6.1f ms, most after the first %6.1f ms, %d times%n",
                what,
                times.get(0),
                sorted.get(sorted.size() / 2),
                times.stream().skip(1).mapToDouble(Double::doubleValue).max().orElse(0),
                times.size());
    }
}
