package org.claimdesk.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.report.Report;
import org.claimdesk.formats.json.JsonReport;
import org.claimdesk.formats.report.CsvReport;
import org.claimdesk.formats.report.MarkdownReport;

/** A shape in which a report leaves the desk. The same desk gives the same characters. */
public enum ReportFormat {
    JSON(JsonReport::document),
    JSONL(JsonReport::lines),
    CSV(CsvReport::write),
    MARKDOWN(MarkdownReport::write);

    @FunctionalInterface
    private interface Writing {
        void write(Report report, Writer out) throws IOException;
    }

    private final Writing writing;

    ReportFormat(Writing writing) {
        this.writing = writing;
    }

    public static ReportFormat parse(String text) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new Malformed("format-unknown", "no such report format: " + text, "one of " + all()));
    }

    private static String all() {
        return Arrays.stream(values()).map(ReportFormat::toString).collect(Collectors.joining(", "));
    }

    /** Writes the report claim by claim, to be encoded as UTF-8; flushes the writer and leaves it open. */
    public void write(Report report, Writer out) throws IOException {
        writing.write(report, out);
        out.flush();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
