package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimdesk.analysis.word.Lines;
import org.claimdesk.analysis.word.WordSet;

/** Named lists of words and phrases from a resource of lines "name: phrase, phrase"; a name may have several lines. */
record WordLists(Map<String, List<String>> lists) {
    static WordLists read(String resource) {
        Map<String, List<String>> lists = new HashMap<>();
        for (String line : Lines.beside(WordLists.class, resource)) {
            add(line, lists);
        }
        return new WordLists(lists);
    }

    private static void add(String line, Map<String, List<String>> lists) {
        int colon = line.indexOf(':');
        List<String> list = lists.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>());
        for (String phrase : line.substring(colon + 1).split(",", -1)) {
            list.add(phrase.strip());
        }
    }

    WordSet of(String name) {
        return WordSet.copyOf(Objects.requireNonNull(lists.get(name)));
    }
}
