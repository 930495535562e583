package org.claimdesk.analysis.sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimdesk.core.anchor.CodePointText;

/**
 * Scores the splitter on a folder of gold sentences. A boundary is the count of non-space characters up to a sentence end;
 * each text's last one counts too. The
 * texts are read once more in short lines, their paragraphs further in and no line blank. Arguments: the folder, and {@code -v} to print what differs.
 */
public final class SentenceScore {
    private static final int WIDTH = 64;
    private int right;
    private int found;
    private int gold;
    private int texts;
    private int wholeTexts;

    public static void main(String[] args) throws IOException {
        boolean verbose = args.length > 1;
        for (String name : List.of("golden-rules-en", "ewt-dev", "gum-news-interview")) {
            SentenceScore score = new SentenceScore();
            SentenceScore broken = new SentenceScore();
            for (String line : Files.readAllLines(Path.of(args[0], name + ".jsonl"))) {
                Map<String, List<String>> record = JsonLine.read(line);
                // The golden rules are quoted from a README, where line ends and quotes are escaped once more.
                String text = record.get("text").get(0).replace("\\n", "\n").replace("\\\"", "\"");
                score.count(text, record.get("sentences"), verbose);
                broken.count(withBrokenLines(text), record.get("sentences"), false);
            }
            System.out.println(name + ": " + score);
            if (!name.startsWith("golden")) { // whose line ends mean something
                System.out.println("  in lines of " + WIDTH + ": " + broken);
            }
        }
    }

    private static String withBrokenLines(String text) {
        return BrokenLines.of(List.of(text.split("\n\n")), WIDTH, "    ", "\n");
    }

    private void count(String text, List<String> gold, boolean verbose) {
        Set<Integer> expected = boundaries(gold);
        List<String> sentences = sentences(text);
        Set<Integer> actual = boundaries(sentences);
        Set<Integer> shared = new TreeSet<>(actual);
        shared.retainAll(expected);
        right += shared.size();
        found += actual.size();
        this.gold += expected.size();
        texts++;
        wholeTexts += actual.equals(expected) ? 1 : 0;
        if (verbose) {
            print(text, expected, actual);
        }
    }

    private static List<String> sentences(String text) {
        CodePointText whole = CodePointText.of(text);
        return SentenceSplitter.split(whole).stream().map(whole::slice).collect(Collectors.toList());
    }

    private static Set<Integer> boundaries(List<String> sentences) {
        Set<Integer> boundaries = new TreeSet<>();
        int count = 0;
        for (String sentence : sentences) {
            count += (int) sentence.codePoints().filter(c -> !isSpace(c)).count();
            boundaries.add(count);
        }
        return boundaries;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void print(String text, Set<Integer> expected, Set<Integer> actual) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i)) || Character.isLowSurrogate(text.charAt(i))) {
                continue;
            }
            count++;
            if (expected.contains(count) != actual.contains(count)) {
                String before = text.substring(Math.max(0, i - 60), i + 1).replace("\n", "⏎");
                String after =
                        text.substring(i + 1, Math.min(text.length(), i + 40)).replace("\n", "⏎");
                System.out.println((expected.contains(count) ? "missed " : "wrong  ") + before + " ‖" + after);
            }
        }
    }

    @Override
    public String toString() {
        double precision = (double) right / found;
        double recall = (double) right / gold;
        return "%d of %d texts whole, boundary precision %.4f, recall %.4f, F1 %.4f"
                .formatted(wholeTexts, texts, precision, recall, 2 * precision * recall / (precision + recall));
    }
}
