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
import org.claimdesk.core.problem.Refused;
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
            @Option(longName = "out", description = "a file instead of standard output, which is -")
                    @Takes(value = "FILE", completion = "file")
                    @Nullable
                    Path out) {
        ClaimQuery asked = ClaimQuery.parse(query);
        return out == null || out.toString().equals("-")
                ? Answer.raw(bytes -> write(asked, format, bytes))
                : toFile(asked, format, out);
    }

    private void write(ClaimQuery query, ReportFormat format, OutputStream out) throws IOException {
        try (Report report = new Publishing(workplace.desk()).report(query)) {
            format.write(report, new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
    }

    private Answer toFile(ClaimQuery query, ReportFormat format, Path typed) {
        Path file = workplace.session().at(typed);
        try {
            requireNotTheDesk(file, typed);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                write(query, format, file); // a device or a pipe stays one
            } else {
                replace(query, format, Files.exists(file) ? file.toRealPath() : file);
            }
        } catch (IOException e) {
            throw new Unreadable(
                    "file-unwritable",
                    "report can't be written – " + typed + ": " + ProblemMapper.reason(e),
                    "name another file with --out");
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("out", file.toString());
        json.put("format", format.toString());
        return Answer.line("written to " + file, Answer.Json.of(Json.object(json)));
    }

    private void requireNotTheDesk(Path file, Path typed) throws IOException {
        Path desk = workplace.session().desk();
        if (Files.exists(file) && Files.exists(desk) && Files.isSameFile(file, desk)) {
            throw new Refused("out-is-the-desk", typed + " is the desk itself", "name another file with --out");
        }
    }

    /** Writes beside the file first, so that a report that fails leaves the earlier one. */
    private void replace(ClaimQuery query, ReportFormat format, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        write(query, format, part);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(ClaimQuery query, ReportFormat format, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(query, format, out);
        }
    }
}
