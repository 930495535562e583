package org.claimdesk.analysis.spotting;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The signs a sentence shows, each with the first words that show it. */
final class Signs {
    private static final Phrases PHRASES = Phrases.read();

    private final Map<Sign, Shown> found;

    /** The words that show a sign, and the number of the first of them in the sentence. */
    private record Shown(String words, int start) {
        /** The first in the sentence; of two that begin together the longer, which is found later. */
        Shown longer(Shown later) {
            return later.start == start ? later : this;
        }
    }

    private Signs(Map<Sign, Shown> found) {
        this.found = found;
    }

    static Signs in(Words words) {
        Map<Sign, Shown> found = new EnumMap<>(Sign.class);
        for (int at = 0; at < words.count(); at++) {
            PHRASES.lookUp(words, at, found);
        }
        return new Signs(found);
    }

    boolean show(Sign sign) {
        return found.containsKey(sign);
    }

    /** Whether the sentence begins with the sign. */
    boolean openWith(Sign sign) {
        Shown shown = found.get(sign);
        return shown != null && shown.start == 0;
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
        return Objects.requireNonNull(found.get(sign)).words;
    }

    Iterable<Sign> all() {
        return found.keySet();
    }

    /** Phrases as a tree of words. */
    private static final class Phrases {
        private final Map<String, Phrases> longer = new HashMap<>(2);
        private final Map<Sign, String> ending = new EnumMap<>(Sign.class);

        static Phrases read() {
            Phrases root = new Phrases();
            WordLists.read("signs.txt")
                    .lists()
                    .forEach((sign, phrases) -> phrases.forEach(phrase -> root.add(phrase, Sign.valueOf(sign))));
            return root;
        }

        private void add(String phrase, Sign sign) {
            Phrases node = this;
            for (String word : List.of(phrase.split(" "))) {
                node = node.longer.computeIfAbsent(word, next -> new Phrases());
            }
            node.ending.put(sign, phrase);
        }

        void lookUp(Words words, int start, Map<Sign, Shown> found) {
            Phrases node = longer.get(words.lower(start));
            for (int at = start + 1; node != null; at++) {
                for (Map.Entry<Sign, String> end : node.ending.entrySet()) {
                    found.merge(end.getKey(), new Shown(end.getValue(), start), Shown::longer);
                }
                node = at < words.count() ? node.longer.get(words.lower(at)) : null;
            }
        }
    }
}
