package org.claimdesk.shell;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.desk.Publishing;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.report.Report;
import org.claimdesk.formats.ReportFormat;
import org.claimdesk.formats.json.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Verified claims on their way out. */
final class ReportCommands {
    private final Workplace workplace;

    ReportCommands(Workplace workplace) {
        this.workplace = workplace;
    }

    @Command(
            name = {"report", "export"},
            description = "Write verified claims with their evidence and verdicts",
            help = """
                    report export
                    report export --format csv --out verified.csv
                    report export status:published tag:economy --format markdown

                    Claims with a verdict that stands, unless the QUERY names a status. The same desk
                    gives the same bytes. The formats claimreview, html and averitec come with a later
                    version.""")
    Answer export(
            @Arguments @Takes(value = "QUERY…", completion = "query") List<String> query,
            @Option(longName = "format", defaultValue = "json", description = "shape of the report")
                    ReportFormat format,
            @Option(longName = "out", description = "a file instead of standard output")
                    @Takes(value = "FILE", completion = "file")
                    @Nullable
                    Path out) {
        ClaimQuery asked = ClaimQuery.parse(query);
        return out == null
                ? Answer.raw(bytes -> write(asked, format, bytes))
                : toFile(asked, format, workplace.session().at(out));
    }

    private void write(ClaimQuery query, ReportFormat format, OutputStream out) throws IOException {
        try (Report report = new Publishing(workplace.desk()).report(query)) {
            format.write(report, new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
    }

    /** Writes beside the file first, so that a report that fails leaves the earlier one. */
    private Answer toFile(ClaimQuery query, ReportFormat format, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(query, format, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unreadable(
                    "file-unwritable", "report can't be written – " + file, String.valueOf(e.getMessage()));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("out", file.toString());
        json.put("format", format.toString());
        return Answer.line("written to " + file, Answer.Json.of(Json.object(json)));
    }
}
