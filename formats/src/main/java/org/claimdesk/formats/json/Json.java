package org.claimdesk.formats.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.Quotation;
import org.claimdesk.core.desk.Imported;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.figure.Check;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Head;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.journal.Verification;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.problem.Warning;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.source.Source;
import org.claimdesk.formats.text.TextRecord;
import org.jspecify.annotations.Nullable;

/** Every answer of the desk as JSON in one line, without a line end; the fields of each shape always in the same order. */
public final class Json {
    private Json() {}

    /** What a reader made of one record: the article, the problem, or both. */
    public static String draft(DraftRecord record) {
        return JsonWriting.line(ArticleJson.of(record));
    }

    public static String problem(Problem problem) {
        return JsonWriting.line(ArticleJson.problem(problem));
    }

    public static String imported(Imported imported) {
        return JsonWriting.line(ArticleJson.of(imported));
    }

    /** An article without its body. */
    public static String article(Article article) {
        return JsonWriting.line(ArticleJson.of(article));
    }

    /** An article in one of its revisions, with the claims found in it. */
    public static String article(Article article, Revision revision, List<ClaimId> claims) {
        return JsonWriting.line(ArticleJson.of(article, revision.number(), revision.sha256(), revision.body(), claims));
    }

    /** A claim with all that belongs to it. */
    public static String claim(ReportedClaim claim) {
        return JsonWriting.line(ClaimJson.whole(claim));
    }

    /** A claim without its evidence and reviews. */
    public static String listedClaim(ReportedClaim claim) {
        return JsonWriting.line(ClaimJson.listed(claim));
    }

    public static String source(Source source) {
        return JsonWriting.line(ReviewJson.source(source));
    }

    public static String evidence(Evidence evidence) {
        return JsonWriting.line(ReviewJson.evidence(evidence));
    }

    /** Evidence that was just added. */
    public static String evidence(Evidence evidence, List<Warning> warnings) {
        return JsonWriting.line(ReviewJson.evidence(evidence).put("warnings", ReviewJson.warnings(warnings)));
    }

    /** A verdict that was just given. */
    public static String review(Review review, List<Warning> warnings) {
        return JsonWriting.line(ReviewJson.review(review).put("warnings", ReviewJson.warnings(warnings)));
    }

    public static String review(Review review) {
        return JsonWriting.line(ReviewJson.review(review));
    }

    /** The numbers of a claim held against its evidence. */
    public static String checks(ClaimId claim, List<Check> checks) {
        return JsonWriting.line(CheckJson.of(claim, checks));
    }

    /**
     * What was found in one text.
     *
     * @param text the record it came in; null for a text without one
     */
    public static String reading(
            @Nullable TextRecord text,
            List<TextPositionSelector> sentences,
            List<Candidate> candidates,
            List<Quotation> quotations) {
        return JsonWriting.line(FindingJson.reading(text, sentences, candidates, quotations));
    }

    public static String entry(Entry entry) {
        return JsonWriting.line(JournalJson.entry(entry));
    }

    public static String step(Step step) {
        return JsonWriting.line(JournalJson.step(step));
    }

    public static String head(Head head) {
        return JsonWriting.line(JournalJson.head(head));
    }

    public static String verification(Verification found) {
        return JsonWriting.line(JournalJson.verification(found));
    }

    /**
     * An object that has no type of its own.
     *
     * @param fields in the order they are to stand in; values are strings, numbers, booleans, null, {@link #written} JSON,
     *     and maps and lists of those
     */
    public static String object(Map<String, ? extends @Nullable Object> fields) {
        return JsonWriting.line(fields);
    }

    /** Text that is JSON already, as a value of {@link #object}. */
    public static Object written(String json) {
        return new JsonWriting.Written(json);
    }

    public static String array(List<String> elements) {
        return elements.isEmpty() ? "[]" : "[" + String.join(",\n", elements) + "]";
    }

    /** Writes elements that are JSON already as one array, as they come, without a line end. */
    public static void array(Stream<String> elements, Writer out) throws IOException {
        out.write('[');
        Iterator<String> all = elements.iterator();
        while (all.hasNext()) {
            out.write(all.next());
            out.write(all.hasNext() ? ",\n" : "");
        }
        out.write(']');
    }
}
