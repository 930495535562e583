package org.claimdesk.formats.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.formats.input.Finding;

/**
 * Scores the reading of news pages. The folder given holds {@code expected.jsonl} and {@code html/*.html.gz}; body text is
 * scored by its 4-word shingles, averaged over pages; title, day of publication and set of authors are right or wrong. A
 * second argument names what is stripped off the pages first ({@link Stripped}), a third has each page told.
 */
final class PageScore {
    private static final int SHINGLE = 4;
    private final Stripped stripped;
    private final boolean verbose;
    private double precision;
    private double recall;
    private double f1;
    private int titles;
    private int days;
    private int authors;
    private int pages;

    private PageScore(Stripped stripped, boolean verbose) {
        this.stripped = stripped;
        this.verbose = verbose;
    }

    public static void main(String[] args) throws IOException {
        PageScore score = new PageScore(
                args.length > 1 ? Stripped.valueOf(args[1].toUpperCase(Locale.ROOT)) : Stripped.NOTHING,
                args.length > 2);
        Path folder = Path.of(args[0]);
        for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
            score.add(folder.resolve("html"), new ObjectMapper().readTree(line));
        }
        score.print();
    }

    private void add(Path folder, JsonNode expected) throws IOException {
        try (InputStream in = new GZIPInputStream(
                Files.newInputStream(folder.resolve(expected.get("file").asText())))) {
            Finding finding = Page.finding(
                    stripped.of(in.readAllBytes()), expected.get("url").asText(), null, "");
            ArticleDraft draft = finding.draft();
            if (draft == null) {
                System.out.println(expected.get("file").asText() + " " + finding.reason());
            } else {
                add(draft, expected);
            }
            pages++;
        }
    }

    private void add(ArticleDraft draft, JsonNode expected) {
        Set<String> wanted = shingles(texts(expected.get("paragraphs")).stream().collect(Collectors.joining(" ")));
        Set<String> found = shingles(draft.body());
        Set<String> both = new HashSet<>(found);
        both.retainAll(wanted);
        double p = found.isEmpty() ? 0 : (double) both.size() / found.size();
        double r = (double) both.size() / wanted.size();
        double f = both.isEmpty() ? 0 : 2 * p * r / (p + r);
        precision += p;
        recall += r;
        f1 += f;
        boolean title = expected.get("title").asText().strip().equals(draft.title());
        String day = expected.get("publishing_date").asText().substring(0, 10);
        boolean sameDay = day.equals(String.valueOf(draft.publishedOn()));
        Set<String> wantedAuthors = new TreeSet<>(texts(expected.get("authors")));
        boolean sameAuthors = wantedAuthors.equals(new TreeSet<>(draft.authors()));
        titles += title ? 1 : 0;
        days += sameDay ? 1 : 0;
        authors += sameAuthors ? 1 : 0;
        if (verbose) {
            System.out.printf(
                    Locale.ROOT,
                    "%-36s P %.3f R %.3f F1 %.3f%s%s%s%n",
                    expected.get("file").asText(),
                    p,
                    r,
                    f,
                    title
                            ? ""
                            : "\n   title " + draft.title() + " | "
                                    + expected.get("title").asText(),
                    sameDay ? "" : "\n   day " + draft.publishedOn() + " | " + expected.get("publishing_date"),
                    sameAuthors ? "" : "\n   authors " + draft.authors() + " | " + wantedAuthors);
        }
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "%d pages: body P %.3f R %.3f F1 %.3f; title %.3f, day %.3f, authors %.3f%n",
                pages,
                precision / pages,
                recall / pages,
                f1 / pages,
                (double) titles / pages,
                (double) days / pages,
                (double) authors / pages);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Set<String> shingles(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }
}
