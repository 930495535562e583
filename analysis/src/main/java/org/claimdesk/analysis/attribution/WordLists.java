package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.analysis.word.Lines;
import org.claimdesk.analysis.word.WordSet;

/** The lists of words beside this class: "[section]" lines, words after them, "#" before comments. */
final class WordLists {
    private WordLists() {}

    /** The lines of each section. */
    static Map<String, List<String>> lines(String resource) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : Lines.beside(WordLists.class, resource)) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(line.strip());
            }
        }
        return sections;
    }

    /** The words of each section. */
    static Map<String, WordSet> words(String resource) {
        Map<String, WordSet> words = new HashMap<>();
        for (Map.Entry<String, List<String>> section : lines(resource).entrySet()) {
            List<String> all = new ArrayList<>();
            for (String line : section.getValue()) {
                all.addAll(Lines.words(line));
            }
            words.put(section.getKey(), WordSet.copyOf(all));
        }
        return words;
    }
}
