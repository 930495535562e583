package org.claimdesk.shell.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimSpotter;
import org.claimdesk.core.desk.Collecting;
import org.claimdesk.core.desk.Collecting.Passage;
import org.claimdesk.core.desk.Drafting;
import org.claimdesk.core.desk.Drafting.Wish;
import org.claimdesk.core.desk.Reviewing;
import org.claimdesk.core.desk.Reviewing.Opinion;
import org.claimdesk.core.desk.Shift;
import org.claimdesk.core.evidence.Citation;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.review.RatingScale;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.core.thing.Uids;
import org.claimdesk.fixtures.Corpus;
import org.claimdesk.storage.SqliteDesk;

/**
 * Makes what the benchmarks run on, the same at every call: {@code articles N FILE} writes N articles of 3 kB as JSON Lines,
 * {@code claims N DESK} a desk of N claims with evidence and a published verdict each.
 */
public final class Load {
    private static final int LENGTH = 3000;
    private static final int PER_STEP = 1000;

    private Load() {}

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        switch (args[0]) {
            case "articles" -> articles(count, Path.of(args[2]));
            case "claims" -> claims(count, Path.of(args[2]));
            default -> throw new IllegalArgumentException("articles or claims: " + args[0]);
        }
    }

    /** Sentences of the sample articles in another order each time, with numbers that differ. */
    private static void articles(int count, Path file) throws IOException {
        List<String> sentences = Stream.of(
                        "articles/comet-returns.txt", "articles/deep-sea-corals.txt", "articles/sleep-trial.txt")
                .flatMap(name -> Stream.of(Corpus.text(name).split("(?<=[.”]) |\n+")))
                .filter(sentence -> sentence.length() > 20)
                .toList();
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

    private static void claims(int count, Path file) {
        Clock clock = Clock.systemUTC();
        Shift shift = new Shift("load", clock, new Uids(clock, new SecureRandom()));
        try (SqliteDesk desk = SqliteDesk.open(file, clock, shift.uids())) {
            for (int done = 0; done < count; done += PER_STEP) {
                int from = done;
                desk.step(
                        StepHeader.of("load", "load"),
                        () -> claims(desk, shift, from, Math.min(count, from + PER_STEP)));
            }
        }
    }

    private static boolean claims(SqliteDesk desk, Shift shift, int from, int to) {
        ClaimSpotter nothing = (text, publishedOn) -> List.of();
        Drafting drafting = new Drafting(desk, shift, nothing);
        Collecting collecting = new Collecting(desk, shift, (snapshot, kept) -> null);
        Reviewing reviewing = new Reviewing(desk, shift);
        for (int i = from; i < to; i++) {
            Claim claim = drafting.add(
                    new Wish("Unemployment in district " + i + " fell to " + i % 17 + ".3 percent.", "Jane Doe", null),
                    null);
            Ref ref = Ref.parse(Kind.CLAIM, claim.name());
            Citation citation = new Citation("https://stats.example.org/" + i, "Bulletin " + i, null, null, null);
            collecting.add(
                    ref, new Passage(Stance.SUPPORTS, citation, "It fell to " + i % 17 + ".3 percent.", null), null);
            reviewing.give(
                    ref, new Opinion(RatingScale.TRUTH.rating("True"), "The bulletin says so.", List.of(), null));
            reviewing.publish(List.of(ref));
        }
        return true;
    }
}
