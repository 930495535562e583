package org.claimdesk.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.claimdesk.core.report.Report;
import org.claimdesk.core.report.ReportedClaim;

/** A report as JSON, after {@code docs/schema/report.schema.json}. Claims are written as they come. */
public final class JsonReport {
    private JsonReport() {}

    /** One document, indented, with a line end after it. */
    public static void document(Report report, Writer out) throws IOException {
        try (JsonGenerator json = JsonWriting.indented(out)) {
            json.writeStartObject();
            json.writeFieldName("journal");
            JsonWriting.write(json, JournalJson.head(report.head()));
            json.writeArrayFieldStart("claims");
            for (Iterator<ReportedClaim> claims = report.claims().iterator(); claims.hasNext(); ) {
                JsonWriting.write(json, ClaimJson.reported(claims.next()));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** One claim a line, each with the head of the journal, since lines are taken apart. */
    public static void lines(Report report, Writer out) throws IOException {
        JsonObject head = JournalJson.head(report.head());
        try (JsonGenerator json = JsonWriting.compact(out)) {
            for (Iterator<ReportedClaim> claims = report.claims().iterator(); claims.hasNext(); ) {
                JsonWriting.write(json, ClaimJson.reported(claims.next()).put("journal", head));
                json.writeRaw('\n');
            }
        }
    }
}
