package org.claimdesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!<?https?:)([^)#]+)(#[^)]*)?\\)");

    @Test
    void every_link_between_the_pages_leads_somewhere() throws IOException {
        List<String> broken = pages().flatMap(LinksTest::broken).toList();
        assertThat(broken).isEmpty();
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Project.docs());
                Stream<Path> root = Files.list(Project.root())) {
            return Stream.concat(docs, root)
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> broken(Path page) {
        try {
            return LINK
                    .matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !Files.exists(page.resolveSibling(link)))
                    .map(link -> Project.root().relativize(page) + ": " + link)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
