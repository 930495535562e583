package org.claimdesk.analysis.sentence;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.word.Lines;
import org.claimdesk.analysis.word.WordSet;

/** Reads the word lists that lie beside the classes: words between spaces, {@code #} begins a comment line. */
final class WordLists {
    private WordLists() {}

    /** All words of a list. */
    static WordSet words(String name) {
        List<String> words = new ArrayList<>();
        for (String line : Lines.beside(WordLists.class, name)) {
            words.addAll(Lines.words(line));
        }
        return WordSet.copyOf(words);
    }

    /** The words of the groups {@code group: word word …} of that name. */
    static WordSet group(String name, String group) {
        List<String> words = new ArrayList<>();
        for (String line : Lines.beside(WordLists.class, name)) {
            if (line.startsWith(group + ":")) {
                words.addAll(Lines.words(line.substring(group.length() + 1)));
            }
        }
        return WordSet.copyOf(words);
    }
}
