package org.claimdesk.core.anchor;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text as words and sentences. Offsets are UTF-16 units here. Sentences are cut roughly; all that matters is that the
 * same words are cut the same way in both texts.
 */
final class Words {
    static final String STOPS = ".!?…。！？";
    private static final String CLOSERS = ")]}）］";
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    final String text;
    private final int[] starts;
    private final int[] ends;
    private final long[] keys;
    private int[] sentences = new int[8];
    private int count;
    private int sentenceCount;

    private Words(String text, int count) {
        this.text = text;
        this.starts = new int[count];
        this.ends = new int[count];
        this.keys = new long[count];
    }

    static Words of(String text) {
        WordScanner scanner = new WordScanner(text);
        Words words = new Words(text, scanner.count());
        for (int at = scanner.next(0); at < text.length(); at = scanner.next(words.ends[words.count - 1])) {
            words.add(at, scanner.end(at));
        }
        words.sentences = Arrays.copyOf(words.sentences, words.sentenceCount);
        return words;
    }

    private void add(int start, int end) {
        starts[count] = start;
        ends[count] = end;
        keys[count] = key(start, end);
        count++;
        if (beginsSentence(count - 1)) {
            addSentence();
        }
    }

    private void addSentence() {
        if (sentenceCount == sentences.length) {
            sentences = Arrays.copyOf(sentences, sentenceCount * 2);
        }
        sentences[sentenceCount++] = count - 1;
    }

    /** Equal for words that differ in letter case or writing at most. */
    private long key(int start, int end) {
        long key = 0;
        String word = Folding.composed(text.substring(start, end));
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            if (!Folding.unseen(c)) {
                key = mix(key, Folding.fold(Folding.lower(c)));
            }
        }
        return key;
    }

    static long mix(long key, long part) {
        long mixed = (key ^ part) * MIX;
        return mixed ^ (mixed >>> 29);
    }

    private boolean beginsSentence(int word) {
        if (word == 0) {
            return true;
        }
        int from = ends[word - 1];
        int to = starts[word];
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        boolean apart = from < to || text.charAt(from - 1) > 0x3000;
        return apart && !Character.isLowerCase(text.codePointAt(to)) && stops(word - 1);
    }

    private boolean stops(int word) {
        int at = word;
        while (at > 0 && closes(at) && ends[at - 1] == starts[at]) {
            at--;
        }
        return STOPS.indexOf(text.charAt(ends[at] - 1)) >= 0;
    }

    private boolean closes(int word) {
        return quotes(word) || CLOSERS.indexOf(text.charAt(starts[word])) >= 0;
    }

    boolean quotes(int word) {
        return Folding.quote(text.charAt(starts[word]));
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    long key(int word) {
        return keys[word];
    }

    long[] keys() {
        return keys;
    }

    /** The word as it is written, but for the ways of writing that mean the same. */
    String spelling(int word) {
        return Folding.fold(text.substring(starts[word], ends[word]));
    }

    /** Whether the words of another text from one on are these, written in a way that means the same. */
    boolean spelledAlike(Stretch ours, Words others, int from) {
        return from >= 0
                && from + ours.length() <= others.count
                && IntStream.range(0, ours.length())
                        .allMatch(i -> keys[ours.from() + i] == others.keys[from + i]
                                && spelling(ours.from() + i).equals(others.spelling(from + i)));
    }

    /** What finding this word again says about a passage: nothing for punctuation, most for long words and numbers. */
    int weight(int word) {
        int c = text.codePointAt(starts[word]);
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        return ends[word] - starts[word] > 3 || Character.isDigit(c) ? 3 : 1;
    }

    int sentenceCount() {
        return sentenceCount;
    }

    /** The first word of a sentence; the number of words for the sentence after the last. */
    int firstOf(int sentence) {
        return sentence < sentenceCount ? sentences[sentence] : count;
    }

    int sentenceOf(int word) {
        int found = Arrays.binarySearch(sentences, word);
        return found >= 0 ? found : -found - 2;
    }

    boolean atSentenceStart(int word) {
        return word == count || Arrays.binarySearch(sentences, word) >= 0;
    }

    long[] sentenceKeys() {
        long[] all = new long[sentenceCount];
        for (int s = 0; s < sentenceCount; s++) {
            for (int w = firstOf(s); w < firstOf(s + 1); w++) {
                all[s] = mix(all[s], keys[w]);
            }
        }
        return all;
    }

    /** The words that have a character between two offsets. */
    Stretch between(int start, int end) {
        return start == end ? new Stretch(0, 0) : new Stretch(indexAfter(ends, start), indexAfter(starts, end - 1));
    }

    /** The first index whose value is greater. */
    private static int indexAfter(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
