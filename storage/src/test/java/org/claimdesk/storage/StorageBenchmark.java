package org.claimdesk.storage;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.anchor.TextQuoteSelector;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.Kinds;
import org.claimdesk.core.claim.Proposal;
import org.claimdesk.core.claim.Work;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.journal.Verification;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.core.thing.Uids;

/**
 * What a desk costs: keeping articles of 3 kB with 15 claims each, finding, exporting, verifying, rebuilding; and beside it,
 * in the same run, the same contents written by bare JDBC into one table. Takes the number of articles, default 2000.
 */
public final class StorageBenchmark {
    private static final int CLAIMS = 15;
    private static final PrintStream OUT = System.out;
    private final Random random = new Random(1);
    private final Uids uids = new Uids(Clock.systemUTC(), random);
    private final List<String> words = new ArrayList<>();

    private StorageBenchmark() {
        for (int i = 0; i < 3000; i++) {
            words.add(Integer.toString(100_000 + i * 7919, 26).replaceAll("[0-9]", "e"));
        }
    }

    public static void main(String[] args) throws IOException, SQLException {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        Path folder = Files.createTempDirectory("desk");
        new StorageBenchmark().run(folder, articles);
    }

    private void run(Path folder, int articles) throws IOException, SQLException {
        Path file = folder.resolve("bench.desk");
        try (SqliteDesk desk = SqliteDesk.open(file, Clock.systemUTC(), uids)) {
            for (int half = 0; half < 2; half++) {
                timed("keep an article with 15 claims", articles / 2, () -> imported(desk, articles / 2));
            }
            List<Entry> entries = entries(desk);
            timed("bare JDBC: its entries into one table", articles, () -> bare(folder, entries));
            timed("find a claim by its id", 2000, () -> found(desk, 2000));
            timed("read every claim", articles * CLAIMS, () -> count(desk, ClaimQuery.ALL));
            timed(
                    "two words and a status",
                    1,
                    () -> count(desk, query("status:candidate", words.get(5), words.get(6))));
            timed("the ten most urgent", 1, () -> urgent(desk));
            timed("verify an entry", articles * (CLAIMS + 2), () -> verified(desk));
            timed("rebuild an article with 15 claims", articles, () -> {
                desk.rebuild();
                return 1L;
            });
        }
        timed("open and find one claim", 1, () -> {
            try (SqliteDesk desk = SqliteDesk.open(file, Clock.systemUTC(), uids)) {
                return found(desk, 1);
            }
        });
        OUT.printf(Locale.ROOT, "%-40s %10.1f MB%n", "size of the file", Files.size(file) / 1e6);
    }

    /** By the clock, and by the processor's time of this thread, which tells more on a machine that is shared. */
    private static void timed(String what, int times, Supplier<Long> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpuStart = threads.getCurrentThreadCpuTime();
        work.get();
        double cpu = (threads.getCurrentThreadCpuTime() - cpuStart) / 1e3 / times;
        double wall = (System.nanoTime() - start) / 1e3 / times;
        OUT.printf(Locale.ROOT, "%-40s %10.1f µs, %10.1f µs of processor%n", what, wall, cpu);
    }

    private static ClaimQuery query(String... words) {
        return ClaimQuery.parse(List.of(words));
    }

    private long imported(SqliteDesk desk, int articles) {
        return desk.step(StepHeader.of("article import", "bench"), () -> {
            for (int i = 0; i < articles; i++) {
                importOne(desk);
            }
            return (long) articles;
        });
    }

    private void importOne(SqliteDesk desk) {
        List<TextPositionSelector> places = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            int start = body.length();
            for (int word = 0; word < 20; word++) {
                body.append(words.get((int) (Math.abs(random.nextGaussian()) * 700) % words.size()))
                        .append(word < 19 ? ' ' : '.');
            }
            places.add(new TextPositionSelector(start, body.length()));
            body.append(' ');
        }
        keep(desk, CodePointText.of(body.toString()), places.subList(0, CLAIMS));
    }

    private void keep(SqliteDesk desk, CodePointText body, List<TextPositionSelector> places) {
        ArticleDraft draft = new ArticleDraft(
                "https://example.org/" + random.nextLong(), "A title", body.text(), "P", List.of(), null, "en");
        if (desk.articles().known(draft).isPresent()) {
            return;
        }
        Article article =
                desk.articles().keep(Article.of(uids.next(), desk.articles().nextId(), draft), Verb.ADDED);
        desk.articles().keep(Revision.currentOf(uids.next(), article, body.text()));
        desk.claims()
                .add(places.stream()
                        .map(place -> claim(desk, article, body, place))
                        .toList());
    }

    private Claim claim(SqliteDesk desk, Article article, CodePointText body, TextPositionSelector place) {
        Attribution said = new Attribution("Jane Doe", "said", true);
        Appearance appearance =
                new Appearance(article.id(), 1, TextQuoteSelector.of(body, place), place, List.of(said));
        return Claim.of(
                uids.next(),
                desk.claims().nextId(),
                new org.claimdesk.core.claim.Statement(
                        body.slice(place), "Jane Doe", null, Kinds.of(ClaimKind.NUMERIC), List.of(), List.of()),
                new Proposal(
                        random.nextInt(1000) / 1000.0,
                        List.of("quantity: 4.5 %"),
                        Clock.systemUTC().instant()),
                List.of(appearance),
                Work.PROPOSED);
    }

    private static List<Entry> entries(SqliteDesk desk) {
        try (Stream<Entry> entries = desk.journal().entries()) {
            return entries.toList();
        }
    }

    private static long bare(Path folder, List<Entry> entries) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("create table entry (uid text primary key, content text) strict, without rowid");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into entry values (?, ?)")) {
                for (Entry entry : entries) {
                    insert.setString(1, entry.uid().toString());
                    insert.setString(2, entry.content());
                    insert.executeUpdate();
                }
            }
            connection.commit();
            return 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long found(SqliteDesk desk, int times) {
        long versions = 0;
        for (int i = 1; i <= times; i++) {
            versions += desk.claims().get(new Ref(Kind.CLAIM, i, "")).version();
        }
        return versions;
    }

    private static long count(SqliteDesk desk, ClaimQuery query) {
        try (Stream<Claim> claims = desk.claims().matching(query)) {
            return claims.mapToLong(Claim::version).sum();
        }
    }

    private static long urgent(SqliteDesk desk) {
        try (Stream<Claim> claims =
                desk.claims().byUrgency(ClaimQuery.ALL, Clock.systemUTC().instant())) {
            return claims.limit(10).mapToLong(Claim::version).sum();
        }
    }

    private static long verified(SqliteDesk desk) {
        try (Stream<Entry> entries = desk.journal().entries()) {
            return Verification.of(entries, null).entries();
        }
    }
}
