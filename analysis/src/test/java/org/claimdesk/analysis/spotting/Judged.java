package org.claimdesk.analysis.spotting;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the model is learnt from.
 *
 * @param sentences the ClaimBuster debates of CheckThat! 2024
 * @param tweets the tweets of CheckThat! 2020; few, so each counts more
 * @param debates the debates of CheckThat! 2020, of which only what was in fact checked is marked
 */
record Judged(List<Example> sentences, List<Example> tweets, List<Example> debates) {
    private static final double OF_A_TWEET = 4;
    /** The last ten debates stay unseen, to measure on. */
    private static final Predicate<String> LAST_TEN =
            Set.of("tr41", "tr42", "tr43", "tr44", "tr45", "tr46", "tr47", "tr48", "tr49", "tr50")::contains;

    static Judged read(Path data) {
        List<Example> tweets = Example.tweets(data, "train").stream()
                .map(tweet -> tweet.weighing(OF_A_TWEET))
                .toList();
        return new Judged(Example.claimBuster(data, "train"), tweets, Example.debates(data));
    }

    /** All that people judged sentence by sentence. */
    List<Example> all() {
        return Stream.of(sentences, tweets).flatMap(Collection::stream).toList();
    }

    List<Example> firstDebates() {
        return debates.stream()
                .filter(example -> !LAST_TEN.test(example.group()))
                .toList();
    }

    List<Example> lastDebates() {
        return debates.stream()
                .filter(example -> LAST_TEN.test(example.group()))
                .toList();
    }

    /** The same without some sentences, wherever they stand: the collections share debates. */
    Judged without(List<Example> held) {
        Set<String> texts = held.stream().map(Example::bare).collect(Collectors.toSet());
        return new Judged(left(sentences, texts), left(tweets, texts), left(debates, texts));
    }

    private static List<Example> left(List<Example> examples, Set<String> texts) {
        return examples.stream()
                .filter(example -> !texts.contains(example.bare()))
                .toList();
    }
}
