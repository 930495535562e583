package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimdesk.analysis.word.Lines;
import org.claimdesk.analysis.word.WordMap;
import org.jspecify.annotations.Nullable;

/** The signs a sentence shows, each with the first words that show it. */
final class Signs {
    private static final Sign[] SIGNS = Sign.values();
    private static final WordMap<Phrases> PHRASES = Phrases.read();

    private final @Nullable Shown[] found;
    /** Those whose words stand there, whatever they mean: what the model knows of. */
    private final boolean[] worded;

    /** The words that show a sign, and the number of the first of them in the sentence. */
    private record Shown(String words, int start) {}

    private Signs(@Nullable Shown[] found, boolean[] worded) {
        this.found = found;
        this.worded = worded;
    }

    static Signs in(Words words) {
        @Nullable Shown[] found = new Shown[SIGNS.length];
        boolean[] worded = new boolean[SIGNS.length];
        for (int at = 0; at < words.count(); at++) {
            Phrases phrases = words.known(at).phrases();
            if (phrases != null) {
                phrases.lookUp(words, at, found, worded);
            }
        }
        return new Signs(found, worded);
    }

    /** The phrases of all signs that begin with a word. */
    static @Nullable Phrases beginningWith(String word) {
        return PHRASES.get(word);
    }

    boolean show(Sign sign) {
        return found[sign.ordinal()] != null;
    }

    /** Whether the sentence begins with the sign. */
    boolean openWith(Sign sign) {
        Shown shown = found[sign.ordinal()];
        return shown != null && shown.start == 0;
    }

    /** The number of the first word that shows a sign the sentence has. */
    int start(Sign sign) {
        return Objects.requireNonNull(found[sign.ordinal()]).start;
    }

    boolean showAny(Sign... signs) {
        for (Sign sign : signs) {
            if (show(sign)) {
                return true;
            }
        }
        return false;
    }

    /** The words that show a sign the sentence has. */
    String words(Sign sign) {
        return Objects.requireNonNull(found[sign.ordinal()]).words;
    }

    /** Adds what the model calls the signs shown. */
    void addTraits(List<Gram> traits) {
        for (Sign sign : SIGNS) {
            if (worded[sign.ordinal()]) {
                traits.add(sign.trait());
            }
        }
    }

    /** Phrases that begin with the same words, as a tree. */
    static final class Phrases {
        private final Map<String, Phrases> longer = new HashMap<>(2);
        private final List<Ending> endings = new ArrayList<>(1);

        private record Ending(Sign sign, String phrase) {}

        private static WordMap<Phrases> read() {
            Phrases root = new Phrases();
            WordLists.read("signs.txt").lists().forEach((name, phrases) -> {
                Sign sign = Sign.valueOf(name);
                phrases.forEach(phrase -> root.add(phrase, sign));
            });
            return WordMap.copyOf(root.longer);
        }

        private void add(String phrase, Sign sign) {
            Phrases node = this;
            for (String word : Lines.words(phrase)) {
                node = node.longer.computeIfAbsent(word, next -> new Phrases());
            }
            node.endings.add(new Ending(sign, phrase));
        }

        private void lookUp(Words words, int start, @Nullable Shown[] found, boolean[] worded) {
            Phrases node = this;
            for (int at = start + 1; node != null; at++) {
                for (int i = 0; i < node.endings.size(); i++) {
                    Ending ending = node.endings.get(i);
                    worded[ending.sign.ordinal()] = true;
                    if (!OtherMeaning.isMeant(ending.sign, words, start)) {
                        note(ending, start, found);
                    }
                }
                boolean more = !node.longer.isEmpty() && at < words.count();
                node = more ? node.longer.get(words.lower(at)) : null;
            }
        }

        /** The first in the sentence; of two that begin together the longer, which is found later. */
        private static void note(Ending ending, int start, @Nullable Shown[] found) {
            Shown earlier = found[ending.sign.ordinal()];
            if (earlier == null || earlier.start == start) {
                found[ending.sign.ordinal()] = new Shown(ending.phrase, start);
            }
        }
    }
}
