package org.claimdesk.shell;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.core.claim.ClaimSpotter;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Imported;
import org.claimdesk.core.desk.Intake;
import org.claimdesk.core.desk.SpottedDraft;
import org.claimdesk.core.desk.SpottingAhead;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.problem.WithProblems;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.formats.ArticleFiles;
import org.claimdesk.formats.Format;
import org.claimdesk.formats.Meter;
import org.claimdesk.formats.csv.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Articles in, and articles to look at. */
final class ArticleCommands {
    private static final ClaimSpotter NO_CLAIMS = (text, publishedOn) -> List.of();
    private final Workplace workplace;

    ArticleCommands(Workplace workplace) {
        this.workplace = workplace;
    }

    @Command(
            name = {"article", "import"},
            description = "Take articles in from files and folders, with their claims",
            help = """
                    article import articles
                    article import wire.jsonl --format jsonl --dry-run
                    article import press.csv --map "title=headline,body=full text"
                    article import -

                    A known address (or else the same publisher and title) is the same article: a new
                    body becomes a new revision, and its claims are anchored anew. What cannot be
                    read is reported with its file and record; the rest is taken (exit code 5).

                    - reads standard input.""")
    Answer takeIn(
            @Arguments @Takes(value = "PATH…", completion = "file", atLeast = 1) List<Path> paths,
            @Option(longName = "format", defaultValue = "auto", description = "shape of the files") Format format,
            @Option(longName = "map", description = "names of a table's columns") @Takes("title=headline,…") @Nullable
                    String map,
            @Option(longName = "no-claims", description = "do not propose claims") boolean noClaims,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        ClaimSpotter spotter = noClaims ? NO_CLAIMS : workplace.spotter();
        Columns columns = columns(map);
        Inputs inputs = Inputs.of(paths, workplace.session());
        Meter meter = Meter.of(inputs.files(), format);
        try (Stream<DraftRecord> drafts = drafts(inputs, format, columns, meter);
                SpottingAhead ahead = new SpottingAhead(drafts.iterator(), spotter, threads());
                Progress progress = workplace.conversation().progress("articles", meter::share);
                Interruptible stoppable = workplace.conversation().interruptible()) {
            Imported imported = workplace.step(dryRun, desk -> intake(desk, ahead, progress));
            Thread.interrupted(); // a Ctrl-C after the last article came too late, and the answer is due
            return ImportView.of(imported, ahead.stopped(), dryRun, workplace.conversation());
        }
    }

    /** One is left to write. */
    private static int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    private Imported intake(Desk desk, SpottingAhead ahead, Progress progress) {
        Imported imported = new Intake(desk, workplace.shift()).take(counted(ahead, progress));
        if (ahead.stopped()) {
            progress.ending("stopping; what came before is being kept");
        }
        return imported;
    }

    private static Iterator<SpottedDraft> counted(Iterator<SpottedDraft> drafts, Progress progress) {
        return new Iterator<>() {
            private long count;

            @Override
            public boolean hasNext() {
                return drafts.hasNext();
            }

            @Override
            public SpottedDraft next() {
                progress.done(++count);
                return drafts.next();
            }
        };
    }

    @Command(
            name = {"article", "list"},
            description = "List the articles",
            help = "article list")
    Answer list() {
        return ArticleViews.list(workplace.desk());
    }

    @Command(
            name = {"article", "show"},
            description = "Show an article with its body",
            help = """
                    article show A1
                    article show A1 --revision 1""")
    Answer show(
            @Argument(index = 0) @Takes(value = "A1", completion = "article") Ref ref,
            @Option(longName = "revision", description = "an earlier body; the current one without it") @Nullable
                    Natural revision) {
        Desk desk = workplace.desk();
        Article article = desk.articles().get(ref);
        return ArticleViews.show(desk, article, revision == null ? article.revision() : revision.number());
    }

    @Command(
            name = {"article", "diff"},
            description = "Show what changed between two revisions of an article",
            help = """
                    article diff A1
                    article diff A1 1 3

                    Without numbers: the revision before the current one, and the current one.""")
    Answer diff(
            @Argument(index = 0) @Takes(value = "A1", completion = "article") Ref ref,
            @Argument(index = 1) @Takes("N") @Nullable Natural from,
            @Argument(index = 2) @Takes("M") @Nullable Natural to) {
        Desk desk = workplace.desk();
        Article article = desk.articles().get(ref);
        int later = to == null ? article.revision() : to.number();
        return ArticleDiff.of(desk, article, from == null ? Math.max(1, later - 1) : from.number(), later);
    }

    @Command(
            name = {"article", "read"},
            description = "Show what the readers make of files, without a desk",
            help = "article read articles/harbour.html")
    Answer read(
            @Arguments @Takes(value = "PATH…", completion = "file", atLeast = 1) List<Path> paths,
            @Option(longName = "format", defaultValue = "auto", description = "shape of the files") Format format,
            @Option(longName = "map", description = "names of a table's columns") @Takes("title=headline,…") @Nullable
                    String map) {
        Columns columns = columns(map);
        Inputs inputs = Inputs.of(paths, workplace.session());
        Meter meter = Meter.of(List.of(), format);
        return ReadView.of(drafts(inputs, format, columns, meter), workplace.conversation());
    }

    private static Columns columns(@Nullable String map) {
        return map == null ? Columns.USUAL : Columns.parse(map);
    }

    /** The records of the files, which are called as they were typed. */
    private static Stream<DraftRecord> drafts(Inputs inputs, Format format, Columns columns, Meter meter) {
        return ArticleFiles.read(inputs.files(), format, columns, meter)
                .map(record -> named(record, inputs.asTyped(record.file())));
    }

    private static DraftRecord named(DraftRecord record, String file) {
        ArticleDraft draft = record.draft().value();
        Problem problem = record.draft().problem();
        Problem renamed =
                problem == null ? null : new Problem(file, problem.record(), problem.severity(), problem.reason());
        return new DraftRecord(file, record.record(), new WithProblems<>(draft, renamed));
    }
}
