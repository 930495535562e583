package org.claimdesk.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.analysis.Reading;
import org.claimdesk.analysis.TextAnalysis;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.Quotation;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.problem.WithProblems;
import org.claimdesk.formats.TextFiles;
import org.claimdesk.formats.json.Json;
import org.claimdesk.formats.text.TextRecord;
import org.jspecify.annotations.Nullable;

/** What the analysis finds in texts. */
final class TextView {
    private TextView() {}

    static Answer of(String text, @Nullable LocalDate publishedOn) {
        Reading reading = new TextAnalysis().read(text, publishedOn);
        return Answer.of(page -> text(reading, page), Answer.Json.of(json(null, reading)));
    }

    private static String json(@Nullable TextRecord record, Reading reading) {
        return Json.reading(record, reading.sentences(), reading.candidates(), reading.quotations());
    }

    private static void text(Reading reading, Page page) throws IOException {
        Table claims =
                new Table(Column.fixed("PLACE"), Column.number("SCORE"), Column.text("KINDS"), Column.text("WORDS"));
        for (Candidate candidate : reading.candidates()) {
            claims.row(
                    candidate.place(),
                    String.format(Locale.ROOT, "%.2f", candidate.score()),
                    candidate.kinds().stream().map(ClaimKind::toString).collect(Collectors.joining(",")),
                    candidate.quote());
        }
        claims.writeOr(page, "No claims.");
        if (!reading.quotations().isEmpty()) {
            page.blank();
            Table quotations = new Table(Column.fixed("PLACE"), Column.text("SPEAKER"), Column.text("QUOTATION"));
            for (Quotation quotation : reading.quotations()) {
                quotations.row(
                        quotation.place(),
                        ArticleViews.shown(quotation.attribution().speaker()),
                        quotation.text());
            }
            quotations.write(page);
        }
    }

    static Answer lines(Path typed, @Nullable LocalDate publishedOn, Conversation conversation) {
        return Answer.raw(out -> lines(typed, publishedOn, conversation, out));
    }

    private static void lines(Path typed, @Nullable LocalDate publishedOn, Conversation conversation, OutputStream out)
            throws IOException {
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        TextAnalysis analysis = new TextAnalysis();
        Rejections rejections = new Rejections(conversation);
        try (Stream<WithProblems<TextRecord>> records =
                TextFiles.jsonLines(conversation.session().at(typed), typed.toString())) {
            for (Iterator<WithProblems<TextRecord>> all = records.iterator(); all.hasNext(); ) {
                TextRecord record = rejections.passed(all.next());
                if (record != null) {
                    lines.write(json(record, analysis.read(record.text(), publishedOn)));
                    lines.write('\n');
                }
            }
        }
        lines.flush();
        rejections.complain();
    }

    /** Tells of problems as they come, and counts what was rejected. */
    static final class Rejections {
        private final Conversation conversation;
        private int rejected;

        Rejections(Conversation conversation) {
            this.conversation = conversation;
        }

        <T> @Nullable T passed(WithProblems<T> record) {
            Problem problem = record.problem();
            if (problem != null) {
                conversation.note(told(problem));
                rejected += problem.rejects() ? 1 : 0;
            }
            return record.value();
        }

        private String told(Problem problem) {
            return conversation.session().json()
                    ? "{\"problem\":" + Json.problem(problem) + "}"
                    : ImportView.line(problem);
        }

        /** Ends the command with exit code 5 if something was rejected. */
        void complain() {
            if (rejected > 0) {
                throw new Incomplete(new Complaint(
                        Exit.PARTLY, "records-rejected", Counted.of(rejected, "record") + " rejected", "see above"));
            }
        }
    }
}
