package org.claimdesk.analysis.attribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.analysis.sentence.SentenceSplitter;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.claim.Quotation;

/**
 * Scores quotations and their speakers against places and names that people marked. Arguments: the JSON Lines of
 * articles, and the marks (tab-separated id, start, end, speaker; several accepted speakers parted by a bar); a third
 * argument of any sort prints each miss.
 */
public final class QuotationScore {
    private final Map<String, List<Mark>> gold;
    private final boolean verbose;
    private int found;
    private int marked;
    private int right;
    private int spoken;

    record Mark(int start, int end, String speaker) {}

    private QuotationScore(Map<String, List<Mark>> gold, boolean verbose) {
        this.gold = gold;
        this.verbose = verbose;
    }

    public static void main(String[] args) throws IOException {
        QuotationScore score = new QuotationScore(marks(Path.of(args[1])), args.length > 2);
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            Map<String, String> article = fields(line);
            if (score.gold.containsKey(article.get("id"))) {
                score.add(article.getOrDefault("id", ""), article.getOrDefault("text", ""));
            }
        }
        score.print();
    }

    private void add(String id, String body) {
        CodePointText text = CodePointText.of(body);
        Map<String, Quotation> quotations = new LinkedHashMap<>();
        Attributions.in(text, SentenceSplitter.split(text))
                .quotations()
                .forEach(quotation -> quotations.put(quotation.place().toString(), quotation));
        found += quotations.size();
        for (Mark mark : gold.getOrDefault(id, List.of())) {
            marked++;
            compare(id, mark, text, quotations.remove(mark.start() + ".." + mark.end()));
        }
        quotations.values().forEach(quotation -> tell("extra", id, quotation.text(), "", quotation));
    }

    private void compare(String id, Mark mark, CodePointText text, Quotation quotation) {
        if (quotation == null) {
            tell("missed", id, text.slice(mark.start(), mark.end()), mark.speaker(), null);
            return;
        }
        right++;
        String speaker = normal(String.valueOf(quotation.attribution().speaker()));
        if (Arrays.stream(mark.speaker().split("\\|"))
                .anyMatch(name -> normal(name).equals(speaker))) {
            spoken++;
        } else {
            tell("speaker", id, quotation.text(), mark.speaker(), quotation);
        }
    }

    private void tell(String what, String id, String words, String speaker, Quotation quotation) {
        if (verbose) {
            String got = quotation == null ? "" : quotation.attribution().toString();
            System.out.println(what + " " + id + " [" + words.substring(0, Math.min(50, words.length())) + "] "
                    + speaker + " <- " + got);
        }
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "marked %d, found %d, recall %.3f, precision %.3f, speaker %.3f%n",
                marked,
                found,
                (double) right / marked,
                (double) right / found,
                (double) spoken / right);
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "").replaceAll("\\s+", " ");
    }

    private static Map<String, List<Mark>> marks(Path file) throws IOException {
        Map<String, List<Mark>> marks = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t");
            if (cells.length == 4 && !cells[0].equals("id")) {
                List<Mark> article = marks.computeIfAbsent(cells[0], id -> new ArrayList<>());
                if (!cells[1].equals("-")) {
                    article.add(new Mark(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]));
                }
            }
        }
        return marks;
    }

    /** The string fields of one flat JSON object. */
    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new HashMap<>();
        Matcher field =
                Pattern.compile("\"(\\w+)\": *\"((?:[^\"\\\\]++|\\\\.)*+)\"").matcher(line);
        while (field.find()) {
            fields.put(field.group(1), unescaped(field.group(2)));
        }
        return fields;
    }

    private static String unescaped(String json) {
        Matcher escape = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)").matcher(json);
        return escape.replaceAll(match -> Matcher.quoteReplacement(
                switch (match.group(1).charAt(0)) {
                    case 'n' -> "\n";
                    case 't' -> "\t";
                    case 'r' -> "\r";
                    case 'u' ->
                        String.valueOf((char) Integer.parseInt(match.group(1).substring(1), 16));
                    default -> match.group(1);
                }));
    }
}
