package org.claimdesk.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimdesk.analysis.CheckWorthiness;
import org.claimdesk.core.problem.WithProblems;
import org.claimdesk.formats.TextFiles;
import org.claimdesk.formats.text.TextRecord;

/** Scores of sentences as a table. */
final class ScoreView {
    private ScoreView() {}

    static Answer of(Path typed, Conversation conversation) {
        return Answer.raw(out -> rows(typed, conversation, out));
    }

    private static void rows(Path typed, Conversation conversation, OutputStream out) throws IOException {
        Writer rows = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CheckWorthiness worth = new CheckWorthiness();
        TextView.Rejections rejections = new TextView.Rejections(conversation);
        try (Stream<WithProblems<TextRecord>> records =
                TextFiles.rows(conversation.session().at(typed), typed.toString())) {
            for (Iterator<WithProblems<TextRecord>> all = records.iterator(); all.hasNext(); ) {
                TextRecord record = rejections.passed(all.next());
                if (record != null) {
                    double score = worth.score(record.text());
                    String label = worth.isWorthy(score) ? "Yes" : "No";
                    rows.write(String.format(Locale.ROOT, "%s\t%.6f\t%s\n", record.id(), score, label));
                }
            }
        }
        rows.flush();
        rejections.complain();
    }
}
