package org.claimdesk.shell;

import java.io.IOException;
import java.util.stream.Stream;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.source.Source;
import org.claimdesk.formats.json.Json;

/** Sources as answers. */
final class SourceViews {
    private SourceViews() {}

    static Answer added(Source source, boolean dryRun) {
        return Answer.of(
                page -> page.line(Style.ID.of(source.id()), dryRun ? " would be added: " : " added: ", source.label()),
                Answer.Json.of(Json.source(source)));
    }

    static Answer list(Desk desk) {
        return Answer.of(page -> table(desk, page), out -> {
            try (Stream<Source> all = desk.sources().all()) {
                Json.array(all.map(Json::source), out);
            }
        });
    }

    private static void table(Desk desk, Page page) throws IOException {
        Table table = new Table(Column.fixed("ID"), Column.fixed("KIND"), Column.text("NAME"), Column.text("ADDRESS"));
        try (Stream<Source> all = desk.sources().all()) {
            all.forEach(source -> table.row(
                    Style.ID.of(source.id()), source.sort(), source.label(), ArticleViews.shown(source.url())));
        }
        table.writeOr(page, "No sources. Add one: source add --name NAME --kind KIND");
    }

    static Answer show(Source source) {
        return Answer.of(
                page -> {
                    page.line(Style.ID.of(source.id()), "  ", Style.BOLD.of(source.label()));
                    ArticleViews.field(page, "Kind", source.sort());
                    ArticleViews.field(page, "Address", source.url());
                },
                Answer.Json.of(Json.source(source)));
    }
}
