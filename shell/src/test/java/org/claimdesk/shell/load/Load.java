package org.claimdesk.shell.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.ClaimSpotter;
import org.claimdesk.core.claim.Proposal;
import org.claimdesk.core.claim.Statement;
import org.claimdesk.core.claim.Work;
import org.claimdesk.core.desk.Collecting;
import org.claimdesk.core.desk.Collecting.Passage;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Drafting;
import org.claimdesk.core.desk.Drafting.Wish;
import org.claimdesk.core.desk.Housekeeping;
import org.claimdesk.core.desk.Reviewing;
import org.claimdesk.core.desk.Reviewing.Opinion;
import org.claimdesk.core.desk.Shift;
import org.claimdesk.core.evidence.Citation;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.review.RatingScale;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.core.thing.Uids;
import org.claimdesk.fixtures.Corpus;
import org.claimdesk.storage.SqliteDesk;

/**
 * Makes what the benchmarks run on, the same at every call: {@code articles N FILE} writes N articles of 3 kB as JSON Lines,
 * {@code claims N DESK} a desk of N claims with evidence and a published verdict each, {@code open N DESK} a desk of N claims
 * that wait: half of them candidates, the rest accepted, a tenth with a day near or far, one in a hundred tagged,
 * {@code sealed N DESK} a desk of N claims that {@code bench} has rated and that wait for a second review, and after them ten
 * that wait for anybody, {@code pdf N FILE} a PDF of N pages.
 */
public final class Load {
    private static final int LENGTH = 3000;
    private static final int PER_STEP = 1000;
    private static final ClaimSpotter NOTHING = (text, publishedOn) -> List.of();

    private Load() {}

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        switch (args[0]) {
            case "articles" -> articles(count, Path.of(args[2]));
            case "claims" -> claims(count, Path.of(args[2]), Load::published);
            case "open" -> claims(count, Path.of(args[2]), Load::waiting);
            case "sealed" ->
                claims(count + 10, Path.of(args[2]), (desk, shift, i) -> sealed(desk, shift, i, i < count));
            case "pdf" -> new LongReport(sentences()).write(count, Path.of(args[2]));
            default -> throw new IllegalArgumentException("articles, claims, open, sealed or pdf: " + args[0]);
        }
    }

    private static List<String> sentences() {
        return Stream.of("articles/comet-returns.txt", "articles/deep-sea-corals.txt", "articles/sleep-trial.txt")
                .flatMap(name -> Stream.of(Corpus.text(name).split("(?<=[.”]) |\n+")))
                .filter(sentence -> sentence.length() > 20)
                .toList();
    }

    /** Sentences of the sample articles in another order each time, with numbers that differ. */
    private static void articles(int count, Path file) throws IOException {
        List<String> sentences = sentences();
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                StringBuilder body = new StringBuilder("In case " + i + " the rate rose by " + i % 97 + ".5 percent.");
                while (body.length() < LENGTH) {
                    body.append(random.nextInt(4) == 0 ? "\\n\\n" : " ")
                            .append(sentences
                                    .get(random.nextInt(sentences.size()))
                                    .replace("\"", "\\\""));
                }
                out.write("{\"url\":\"https://load.example.org/" + i + "\",\"title\":\"Article " + i + "\",\"body\":\""
                        + body + "\"}\n");
            }
        }
    }

    /** Puts a claim on the desk, the one with that number of a load. */
    private interface Making {
        void make(Desk desk, Shift shift, int number);
    }

    private static void claims(int count, Path file, Making making) {
        Clock clock = Clock.systemUTC();
        Shift shift = new Shift("bench", clock, new Uids(clock, new SecureRandom()));
        try (SqliteDesk desk = SqliteDesk.open(file, clock, shift.uids())) {
            for (int done = 0; done < count; done += PER_STEP) {
                int from = done;
                int to = Math.min(count, from + PER_STEP);
                desk.step(StepHeader.of("load", "bench"), () -> {
                    for (int i = from; i < to; i++) {
                        making.make(desk, shift, i);
                    }
                    return true;
                });
            }
        }
    }

    private static Ref added(Desk desk, Shift shift, String text) {
        Claim claim = new Drafting(desk, shift, NOTHING).add(new Wish(text, "Jane Doe", null), null);
        return Ref.parse(Kind.CLAIM, claim.name());
    }

    private static void published(Desk desk, Shift shift, int i) {
        Ref ref = added(desk, shift, "Unemployment in district " + i + " fell to " + i % 17 + ".3 percent.");
        Citation citation =
                new Citation("https://stats.example.org/" + i, "Bulletin " + i, null, null, null, null, null);
        new Collecting(desk, shift, (snapshot, kept, reader) -> false)
                .add(
                        ref,
                        new Passage(Stance.SUPPORTS, citation, "It fell to " + i % 17 + ".3 percent.", List.of(), null),
                        null);
        Reviewing reviewing = new Reviewing(desk, shift);
        reviewing.give(ref, new Opinion(RatingScale.TRUTH.rating("True"), "The bulletin says so.", List.of(), null));
        reviewing.publish(List.of(ref));
    }

    private static void waiting(Desk desk, Shift shift, int i) {
        String text = "Unemployment in " + (i % 20 == 0 ? "coastal" : "inland") + " district " + i + " fell to "
                + i % 17 + ".3 percent.";
        Claim spotted = Claim.of(
                shift.uids().next(),
                desk.claims().nextId(),
                new Statement(text, "Jane Doe", null, new TreeSet<>(List.of(ClaimKind.NUMERIC)), List.of(), List.of()),
                new Proposal(i * 37 % 100 / 100.0, List.of(), shift.now().minus(Duration.ofHours(i % 2000))),
                List.of(),
                i % 2 == 0 ? Work.PROPOSED : Work.TAKEN_ON);
        Set<String> tags = i % 100 == 0 ? Set.of("rare") : i == 77 ? Set.of("single") : Set.of();
        desk.claims().keep(planned(spotted.tag(tags, Set.of()), shift, i), Verb.ADDED);
    }

    private static void sealed(Desk desk, Shift shift, int i, boolean rated) {
        if (i == 0) {
            new Housekeeping(desk, shift).set("reviews-needed", "2");
        }
        Ref ref = added(desk, shift, "Nobody knows how district " + i + " fared.");
        if (rated) {
            Opinion opinion = new Opinion(RatingScale.TRUTH.rating("Not checkable"), "It is vague.", List.of(), null);
            new Reviewing(desk, shift).give(ref, opinion);
        }
    }

    private static Claim planned(Claim claim, Shift shift, int i) {
        LocalDate today = LocalDate.ofInstant(shift.now(), ZoneOffset.UTC);
        return i % 10 == 3 ? claim.plan(claim.plan().dueOn(today.plusDays(i / 10 % 60))) : claim;
    }
}
