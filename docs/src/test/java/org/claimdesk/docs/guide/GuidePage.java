package org.claimdesk.docs.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.docs.Project;

/** A Markdown page whose console blocks can be run. */
record GuidePage(Path file, List<String> lines) {
    private static final String CONSOLE = "```console";
    private static final String FENCE = "```";

    static GuidePage read(Path file) {
        try {
            return new GuidePage(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    /** All pages that have commands to run: the README, the guide, and the reference. */
    static List<GuidePage> all() {
        Path docs = Project.docs();
        return Stream.of(
                        Stream.of(Project.root().resolve("README.md")),
                        markdown(docs.resolve("guide")),
                        markdown(docs.resolve("reference")))
                .flatMap(files -> files)
                .map(GuidePage::read)
                .filter(page -> page.lines.contains(CONSOLE))
                .toList();
    }

    private static Stream<Path> markdown(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(folder.toString(), e);
        }
    }

    String name() {
        return Project.docs().relativize(file).toString();
    }

    /** Every command on the page, in order. */
    List<Exchange> exchanges() {
        List<Exchange> exchanges = new ArrayList<>();
        int at = lines.indexOf(CONSOLE);
        while (at >= 0) {
            int end = end(at);
            exchanges.addAll(Exchange.parse(lines.subList(at + 1, end)));
            at = next(end);
        }
        return exchanges;
    }

    /** The whole page with the answers that its commands really give. */
    String run(Console console) {
        List<String> page = new ArrayList<>();
        int from = 0;
        for (int at = next(0); at >= 0; at = next(from)) {
            page.addAll(lines.subList(from, at + 1));
            int end = end(at);
            Exchange.parse(lines.subList(at + 1, end)).forEach(exchange -> page.addAll(exchange.run(console)));
            from = end;
        }
        page.addAll(lines.subList(from, lines.size()));
        return String.join("\n", page) + "\n";
    }

    private int next(int from) {
        int at = lines.subList(from, lines.size()).indexOf(CONSOLE);
        return at < 0 ? -1 : from + at;
    }

    private int end(int start) {
        return start + 1 + lines.subList(start + 1, lines.size()).indexOf(FENCE);
    }
}
