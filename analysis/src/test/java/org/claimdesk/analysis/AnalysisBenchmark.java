package org.claimdesk.analysis;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.claimdesk.analysis.sentence.SentenceSplitter;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.fixtures.Corpus;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many sentences of the sample articles are read in a second, next to what the JDK alone needs to break them into
 * sentences and to find their words. Run with {@code org.openjdk.jmh.Main AnalysisBenchmark}; each line that ends in {@code
 * :sentences} is a number of sentences a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBenchmark {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 7);

    private final TextAnalysis analysis = new TextAnalysis();
    private final CheckWorthiness worthiness = new CheckWorthiness();
    private final String text = articles();
    private final CodePointText whole = CodePointText.of(text);
    private final List<String> sentences =
            SentenceSplitter.split(whole).stream().map(whole::slice).toList();

    /** Counts beside the operations. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        public long sentences;
    }

    private static String articles() {
        return Corpus.articles().stream()
                .filter(name -> name.endsWith(".txt"))
                .map(Corpus::text)
                .collect(Collectors.joining("\n\n"));
    }

    /** The whole reading: sentences, attributions, numbers, dates, kinds, scores, reasons. */
    @Benchmark
    public Reading read(Count count) {
        Reading reading = analysis.read(text, DAY);
        count.sentences += reading.sentences().size();
        return reading;
    }

    @Benchmark
    public double scoreAlone(Count count) {
        count.sentences += sentences.size();
        double sum = 0;
        for (String sentence : sentences) {
            sum += worthiness.score(sentence);
        }
        return sum;
    }

    @Benchmark
    public int splitAlone(Count count) {
        int found = SentenceSplitter.split(whole).size();
        count.sentences += found;
        return found;
    }

    /** The plain reference: sentences and words by the rules of Unicode. */
    @Benchmark
    public int breakIterator(Count count) {
        int found = breaks(BreakIterator.getSentenceInstance(Locale.ENGLISH));
        count.sentences += found;
        return found + breaks(BreakIterator.getWordInstance(Locale.ENGLISH));
    }

    private int breaks(BreakIterator breaks) {
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** Says how many sentences one operation reads. */
    public static void main(String[] args) {
        AnalysisBenchmark benchmark = new AnalysisBenchmark();
        System.out.println(benchmark.sentences.size() + " sentences, " + benchmark.text.length() + " characters");
    }
}
