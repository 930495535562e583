package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.desk.Collecting.Capture;
import org.claimdesk.core.desk.Collecting.Passage;
import org.claimdesk.core.desk.Reviewing.Opinion;
import org.claimdesk.core.evidence.Citation;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.SnapshotText;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.fixture.Fixtures;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.WithProblems;
import org.claimdesk.core.review.RatingScale;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.core.thing.UidSource;
import org.jspecify.annotations.Nullable;

/** A desk in memory with Jane at work on it. Whatever she does is a step, and leaves no stream open. */
final class Newsroom {
    static final String OFFICE = "https://office.example.org/march";

    private final OpenStreams streams = new OpenStreams();
    private final UidSource uids = Fixtures.uids();
    final LineSpotter spotter = new LineSpotter();
    final Desk desk = streams.of(new MemoryDesk(Clocks.fixed(), uids));
    final Shift shift = new Shift("jane", Clocks.fixed(), uids);
    final Drafting drafting = new Drafting(desk, shift, spotter);
    final Triage triage = new Triage(desk, drafting);
    final Collecting collecting = new Collecting(desk, shift, Newsroom::plainText);
    final Reviewing reviewing = new Reviewing(desk, shift);
    final Undoing undoing = new Undoing(desk, "jane");

    /** Plain text is read, anything else is not. */
    private static boolean plainText(Snapshot snapshot, Supplier<InputStream> page, SnapshotText.Reader reader) {
        if (!snapshot.mediaType().equals("text/plain")) {
            return false;
        }
        try (InputStream bytes = page.get()) {
            reader.reads(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ref a(int number) {
        return new Ref(Kind.ARTICLE, number, "");
    }

    static Ref c(int number) {
        return new Ref(Kind.CLAIM, number, "");
    }

    static Ref e(int number) {
        return new Ref(Kind.EVIDENCE, number, "");
    }

    <T> T step(Supplier<T> change) {
        return step(StepHeader.of("something", "jane"), change);
    }

    private <T> T step(StepHeader header, Supplier<T> change) {
        try {
            return desk.step(header, change);
        } finally {
            assertThat(streams.count()).as("open streams").isZero();
        }
    }

    Imported takeIn(ArticleDraft... drafts) {
        return takeIn(Arrays.stream(drafts).map(WithProblems::good).toList());
    }

    Imported takeIn(List<WithProblems<ArticleDraft>> drafts) {
        List<SpottedDraft> spotted = new ArrayList<>();
        for (WithProblems<ArticleDraft> draft : drafts) {
            ArticleDraft good = draft.value();
            spotted.add(new SpottedDraft(
                    new DraftRecord("pile.json", spotted.size() + 1, draft),
                    good == null ? List.of() : spotter.spot(good.body(), good.publishedOn())));
        }
        return step(() -> new Intake(desk, shift).take(spotted.iterator()));
    }

    /** The article of {@link Fixtures#anArticle()} with these lines as its body. */
    Imported takeIn(String... lines) {
        return takeIn(Fixtures.anArticle().body(String.join("\n", lines)).draft());
    }

    Article article(int number) {
        return desk.articles().get(a(number));
    }

    Claim claim(int number) {
        return desk.claims().get(c(number));
    }

    List<Claim> claims() {
        try (Stream<Claim> claims = desk.claims().matching(ClaimQuery.ALL)) {
            return claims.toList();
        }
    }

    Claim accept(int number) {
        return step(() -> triage.accept(List.of(c(number)))).get(0);
    }

    Claim dismiss(int number) {
        return step(() -> triage.dismiss(List.of(c(number)), "not of interest")).get(0);
    }

    /** A passage of the office's page, which says so. */
    Evidence collect(int claim, Stance stance, String quote) {
        return collect(claim, stance, OFFICE, quote, quote);
    }

    /** A passage of a page, which the page may have or not. */
    Evidence collect(int claim, Stance stance, String url, String quote, String page) {
        return collect(claim, passage(stance, url, quote), plain(page));
    }

    /** Reads the capture, if there is one, and then adds the passage. */
    Evidence collect(int claim, Passage passage, @Nullable Capture capture) {
        Captured captured = capture == null ? null : collecting.read(c(claim), passage, capture);
        return step(() -> collecting.add(c(claim), passage, captured));
    }

    static Passage passage(Stance stance, String url, String quote) {
        return new Passage(stance, Citation.of(url), quote, List.of(), null);
    }

    static Capture plain(String page) {
        return capture(page, "text/plain");
    }

    static Capture capture(String page, String mediaType) {
        return new Capture(
                () -> new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), mediaType, "page", -1);
    }

    void set(String key, String value) {
        step(() -> new Housekeeping(desk, shift).set(key, value));
    }

    Review rate(int claim, String rating, Ref... evidence) {
        return give(claim, rating, null, evidence);
    }

    Review give(int claim, String rating, @Nullable String correction, Ref... evidence) {
        Opinion opinion = new Opinion(RatingScale.TRUTH.rating(rating), "so it is", List.of(evidence), correction);
        return step(() -> reviewing.give(c(claim), opinion));
    }

    Claim publish(int number) {
        return step(() -> reviewing.publish(List.of(c(number)))).get(0);
    }

    /** Accepted, with evidence for it and the verdict that it is true. */
    void findTrue(int claim) {
        accept(claim);
        collect(claim, Stance.SUPPORTS, "The office says so of " + claim + ".");
        rate(claim, "True");
    }

    List<String> undo() {
        return undo(0);
    }

    List<String> undo(long number) {
        return revert("undo", undoing.toUndo(number));
    }

    List<String> redo() {
        return revert("redo", undoing.toRedo());
    }

    private List<String> revert(String command, Step step) {
        return step(new StepHeader(command, "jane", step.number()), () -> undoing.revert(step));
    }

    long steps() {
        try (Stream<Step> steps = desk.journal().steps()) {
            return steps.count();
        }
    }

    /** What was done to a claim, oldest first. */
    List<Verb> verbs(int claim) {
        try (Stream<Entry> states = desk.journal().entriesOf(claim(claim).uid())) {
            return states.map(Entry::verb).toList();
        }
    }

    int openStreams() {
        return streams.count();
    }
}
