package org.claimdesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.fixture.Fixtures.uid;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.claimdesk.core.anchor.Sketch;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.anchor.TextQuoteSelector;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Kinds;
import org.claimdesk.core.claim.Plan;
import org.claimdesk.core.claim.Priority;
import org.claimdesk.core.claim.Proposal;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Direction;
import org.claimdesk.core.claim.Quantity.Hedge;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.claim.Statement;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.claim.Withdrawal;
import org.claimdesk.core.claim.Work;
import org.claimdesk.core.evidence.Citation;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.evidence.QuoteMatch;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.review.Correction;
import org.claimdesk.core.review.Rating;
import org.claimdesk.core.review.Rating.Lean;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.review.ReviewId;
import org.claimdesk.core.review.Terms;
import org.claimdesk.core.review.Verdict;
import org.claimdesk.core.source.Source;
import org.claimdesk.core.source.SourceId;
import org.claimdesk.core.source.SourceKind;
import org.junit.jupiter.api.Test;

/** Whatever a record says, its content in the journal says the same. */
final class RoundTripTest {
    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("aZ 9\"\\/\n\t\u0001é\u2028–😀€")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> "x" + text + "x");
    }

    @Provide
    Arbitrary<String> maybe() {
        return text().injectNull(0.3);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.longs()
                .between(-700_000, 700_000)
                .map(LocalDate::ofEpochDay)
                .injectNull(0.3);
    }

    @Provide
    Arbitrary<Instant> time() {
        return Arbitraries.longs().between(-1L << 40, 1L << 42).map(Instant::ofEpochMilli);
    }

    @Provide
    Arbitrary<TextPositionSelector> place() {
        return Arbitraries.integers().between(0, 1 << 24).map(at -> new TextPositionSelector(at, at + at % 97));
    }

    @Property(tries = 200)
    void an_article(
            @ForAll("maybe") String url,
            @ForAll("maybe") String title,
            @ForAll("day") LocalDate day,
            @ForAll @Size(max = 3) List<String> authors) {
        Article article =
                new Article(uid(1), new ArticleId(7), 3, url, title, title, authors, day, url, 2, "0".repeat(64));
        assertThat(ArticleJson.read(Fields.of(ArticleJson.write(article)), uid(1), 3))
                .isEqualTo(article);
    }

    @Property(tries = 200)
    void a_revision(@ForAll("text") String body) {
        Revision revision = Revision.of(uid(1), new ArticleId(3), 2, body);
        assertThat(ArticleJson.readRevision(Fields.of(ArticleJson.write(revision)), uid(1), 0))
                .isEqualTo(revision);
    }

    @Property(tries = 200)
    void a_source(@ForAll("text") String label, @ForAll("maybe") String url, @ForAll SourceKind sort) {
        Source source = new Source(uid(1), new SourceId(4), 2, label, sort, url);
        assertThat(SourceJson.read(Fields.of(SourceJson.write(source)), uid(1), 2))
                .isEqualTo(source);
    }

    @Property(tries = 300)
    void a_claim(
            @ForAll("text") String text,
            @ForAll("maybe") String maybe,
            @ForAll("day") LocalDate day,
            @ForAll("time") Instant time,
            @ForAll("place") TextPositionSelector place,
            @ForAll BigDecimal number,
            @ForAll Hedge hedge,
            @ForAll Direction direction,
            @ForAll ClaimKind kind,
            @ForAll VerificationStatus status,
            @ForAll boolean flag) {
        BigDecimal other = flag ? null : number.negate();
        Quantity quantity = new Quantity(
                number, other, other, text, direction, flag, hedge, number.abs(), maybe, maybe, text, place);
        DateMention date = new DateMention(day, day, flag, text, place);
        Statement statement = new Statement(text, maybe, day, Kinds.of(kind), List.of(quantity), List.of(date));
        Attribution attribution = new Attribution(maybe, text, flag);
        Appearance appearance = new Appearance(
                new ArticleId(5), 2, new TextQuoteSelector(text, "", text), place, List.of(attribution, attribution));
        ArticleId article = flag ? new ArticleId(9) : null;
        Staleness stale = new Staleness(text, status, article, 3, maybe, maybe, flag ? place : null);
        Plan plan = new Plan(maybe, flag ? LocalDate.of(2026, 5, 11) : null, flag ? Priority.HIGH : Priority.NORMAL);
        List<Withdrawal> withdrawals = flag ? List.of(new Withdrawal(text, time, text)) : List.of();
        Work work = new Work(status, plan, maybe, flag, flag ? stale : null, flag ? null : new ClaimId(8), withdrawals);
        double score = Math.abs(number.doubleValue() % 1);
        Claim claim = new Claim(
                uid(2),
                new ClaimId(11),
                4,
                statement,
                new Proposal(score, List.of(text), time),
                List.of(appearance),
                new TreeSet<>(List.of("econ")),
                work);
        assertThat(ClaimJson.read(Fields.of(ClaimJson.write(claim)), uid(2), 4)).isEqualTo(claim);
    }

    @Property(tries = 200)
    void evidence(
            @ForAll("text") String text,
            @ForAll("maybe") String maybe,
            @ForAll("time") Instant time,
            @ForAll("day") LocalDate day,
            @ForAll("place") TextPositionSelector place,
            @ForAll Stance stance,
            @ForAll QuoteMatch match,
            @ForAll boolean flag) {
        Snapshot snapshot = new Snapshot("ab".repeat(32), 1L << 40, text, maybe);
        Evidence evidence = new Evidence(
                uid(1),
                new EvidenceId(1),
                2,
                new ClaimId(3),
                stance,
                new Citation(text, maybe, maybe, maybe, flag ? null : day, flag ? time : null, flag ? "Wire" : null),
                text,
                flag ? List.of() : List.of(Quantity.of(new BigDecimal("3114.50"), text, text, place)),
                match,
                flag ? place : null,
                maybe,
                flag ? Sketch.NONE : Sketch.of("of words " + text + " and more words"),
                flag ? null : snapshot,
                maybe,
                text,
                time,
                maybe);
        assertThat(EvidenceJson.read(Fields.of(EvidenceJson.write(evidence)), uid(1), 2))
                .isEqualTo(evidence);
    }

    @Test
    void evidence_from_before_it_had_figures_keeps_its_bytes() {
        String old =
                "{\"addedAt\":\"2026-03-02T09:00:00Z\",\"addedBy\":\"jane\",\"citation\":{\"url\":\"https://a.example\"},"
                        + "\"claim\":\"C3\",\"id\":\"E1\",\"match\":\"unchecked\",\"quote\":\"It rose 4.5 percent.\",\"stance\":\"supports\"}";
        Evidence evidence = EvidenceJson.read(Fields.of(old), uid(1), 1);
        assertThat(evidence.figures()).isEmpty();
        assertThat(EvidenceJson.write(evidence)).isEqualTo(old);
    }

    @Property(tries = 200)
    void a_review(@ForAll("text") String text, @ForAll("time") Instant time, @ForAll Lean lean, @ForAll boolean flag) {
        Rating rating = new Rating("truth", text, flag ? 3 : null, lean);
        Verdict verdict = new Verdict(rating, text, List.of(new EvidenceId(1), new EvidenceId(12)));
        Correction correction = flag ? new Correction(new ReviewId(2), text) : null;
        Terms terms = flag ? new Terms(3, text, true, false) : Terms.ALONE;
        Review review = new Review(uid(1), new ReviewId(3), 1, new ClaimId(4), text, time, verdict, correction, terms);
        assertThat(ReviewJson.read(Fields.of(ReviewJson.write(review)), uid(1), 1))
                .isEqualTo(review);
    }

    @Property(tries = 100)
    void a_step(@ForAll("text") String command, @ForAll("time") Instant time, @ForAll long reverts) {
        Step step = new Step(uid(1), Math.abs(reverts / 2), command, command, time, reverts);
        assertThat(StepJson.read(Fields.of(StepJson.write(step)), uid(1))).isEqualTo(step);
    }

    @Property
    void a_number_reads_back_as_itself(@ForAll double number) {
        assertThat(Double.parseDouble(Canonical.ecmaScript(number))).isEqualTo(number + 0.0);
    }
}
