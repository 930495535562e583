package org.claimdesk.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.formats.json.Json;

/** What the readers made of files: one JSON article a line, problems on standard error. */
final class ReadView {
    private ReadView() {}

    static Answer of(Stream<DraftRecord> records, Conversation conversation) {
        return Answer.raw(out -> write(records, new TextView.Rejections(conversation), out));
    }

    private static void write(Stream<DraftRecord> records, TextView.Rejections rejections, OutputStream out)
            throws IOException {
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (records) {
            for (Iterator<DraftRecord> all = records.iterator(); all.hasNext(); ) {
                DraftRecord record = all.next();
                if (rejections.passed(record.draft()) != null) {
                    lines.write(Json.draft(record));
                    lines.write('\n');
                }
            }
        }
        lines.flush();
        rejections.complain();
    }
}
