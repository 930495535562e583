package org.claimdesk.analysis.spotting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The signs a sentence shows, each with the first words that show it. */
final class Signs {
    private static final Lexicon LEXICON = Lexicon.read("signs.txt");

    private final Map<Sign, String> found;

    private Signs(Map<Sign, String> found) {
        this.found = found;
    }

    static Signs in(Words words) {
        Map<Sign, String> found = new EnumMap<>(Sign.class);
        for (int at = 0; at < words.count(); at++) {
            LEXICON.look(words, at, found);
        }
        return new Signs(found);
    }

    boolean show(Sign sign) {
        return found.containsKey(sign);
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
        return Objects.requireNonNull(found.get(sign));
    }

    /** Phrases as a tree of words. */
    private static final class Lexicon {
        private final Map<String, Lexicon> next = new HashMap<>(4);
        private final Map<Sign, String> ending = new EnumMap<>(Sign.class);

        static Lexicon read(String resource) {
            Lexicon lexicon = new Lexicon();
            try (InputStream in = Objects.requireNonNull(Signs.class.getResourceAsStream(resource));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(lexicon::addLine);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return lexicon;
        }

        private void addLine(String line) {
            int colon = line.indexOf(':');
            Sign sign = Sign.valueOf(line.substring(0, colon).strip());
            for (String phrase : line.substring(colon + 1).split(",")) {
                add(phrase.strip(), sign);
            }
        }

        private void add(String phrase, Sign sign) {
            Lexicon node = this;
            for (String word : List.of(phrase.split(" "))) {
                node = node.next.computeIfAbsent(word, w -> new Lexicon());
            }
            node.ending.put(sign, phrase);
        }

        void look(Words words, int start, Map<Sign, String> found) {
            Lexicon node = next.get(words.lower(start));
            for (int at = start + 1; node != null; at++) {
                node.ending.forEach(found::putIfAbsent);
                node = at < words.count() ? node.next.get(words.lower(at)) : null;
            }
        }
    }
}
