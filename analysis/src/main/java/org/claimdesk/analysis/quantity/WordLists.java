package org.claimdesk.analysis.quantity;

import java.util.HashMap;
import java.util.Map;
import org.claimdesk.analysis.word.Lines;
import org.claimdesk.analysis.word.WordMap;
import org.claimdesk.analysis.word.WordSet;

/** Reads the word lists that lie beside the classes; {@code #} begins a comment line. */
final class WordLists {
    private WordLists() {}

    /** Word to normal form, from lines {@code form|word, word …}. */
    static WordMap<String> forms(String name) {
        Map<String, String> forms = new HashMap<>();
        for (String line : Lines.beside(WordLists.class, name)) {
            int bar = line.indexOf('|');
            for (String word : line.substring(bar + 1).split(", ")) {
                forms.put(word, line.substring(0, bar));
            }
        }
        return WordMap.copyOf(forms);
    }

    /** The words of the line {@code group: word word …}. */
    static WordSet group(String name, String group) {
        for (String line : Lines.beside(WordLists.class, name)) {
            if (line.startsWith(group + ": ")) {
                return WordSet.copyOf(Lines.words(line.substring(group.length() + 2)));
            }
        }
        throw new IllegalStateException("word list " + name + " lacks its group " + group);
    }
}
