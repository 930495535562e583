package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.List;

/**
 * What the model of check-worthiness sees of a sentence: runs of one or two words ({@code w:}), single words as members of
 * the company they keep ({@code c:}) and readable traits ({@code t:}), each known by a name such as {@code w:percent of}.
 */
final class Features {
    private static final String START = "<s>";
    private static final String END = "</s>";

    /** The kinds of feature; each has a say of its own, whatever the number of its members. */
    enum Group {
        WORDS("w:", 2, 1.0),
        COMPANY("c:", 1, 1.0),
        TRAITS("t:", 1, 0.5);

        private final String prefix;
        private final int longest;
        private final double say;

        Group(String prefix, int longest, double say) {
            this.prefix = prefix;
            this.longest = longest;
            this.say = say;
        }

        /** What one feature counts in a sentence that has so many of this group: long sentences don't shout. */
        double value(int count) {
            double root = Math.sqrt(Math.max(1, count));
            return say / (this == COMPANY ? root : Math.sqrt(root));
        }
    }

    /** Takes the features one by one. */
    interface Visitor {
        void visit(Group group, long key, int start, int length);
    }

    /** A run of words and what it adds to the logit. */
    record Weighed(String phrase, double weight) {}

    private final List<String> words;
    private final Shapes shapes;
    private final List<String> traits;

    private Features(List<String> words, Shapes shapes, List<String> traits) {
        this.words = words;
        this.shapes = shapes;
        this.traits = traits;
    }

    static Features of(Words words, Signs signs) {
        Shapes shapes = Shapes.of(words);
        List<String> bare = new ArrayList<>(words.count() + 2);
        bare.add(START);
        for (int i = 0; i < words.count(); i++) {
            bare.add(words.isNumber(i) ? "<n>" : words.lower(i));
        }
        bare.add(END);
        return new Features(bare, shapes, Traits.of(shapes, signs));
    }

    /** In lower case, numbers all alike, with marks where the sentence begins and ends. */
    List<String> words() {
        return words;
    }

    private List<String> members(Group group) {
        return group == Group.TRAITS ? traits : words;
    }

    /** How many features of a group {@link #visit} will show. */
    int count(Group group) {
        int size = members(group).size();
        int count = 0;
        for (int length = 1; length <= group.longest; length++) {
            count += Math.max(0, size - length + 1);
        }
        return count;
    }

    void visit(Group group, Visitor visitor) {
        List<String> members = members(group);
        long prefix = Key.extend(Key.EMPTY, group.prefix);
        for (int start = 0; start < members.size(); start++) {
            long key = prefix;
            for (int length = 1; length <= group.longest && start + length <= members.size(); length++) {
                key = Key.extend(length == 1 ? key : Key.extend(key, ' '), members.get(start + length - 1));
                visitor.visit(group, key, start, length);
            }
        }
    }

    boolean hasTrait(String trait) {
        return traits.contains(trait);
    }

    /** Whether a run of words says something to a reader: not only small words, no names, nor the edge of the sentence. */
    boolean isTelling(int start, int length) {
        boolean telling = false;
        for (int i = start; i < start + length; i++) {
            String word = words.get(i);
            if (word.startsWith("<") || isName(i)) {
                return false;
            }
            telling |= word.length() > 1 && Shapes.isContent(word);
        }
        return telling;
    }

    /** The shapes have no edges. */
    private boolean isName(int index) {
        String shape = shapes.get(index - 1);
        return shape.equals("<name>") || shape.equals("<acronym>");
    }

    String name(Group group, int start, int length) {
        return group.prefix + phrase(group, start, length);
    }

    String phrase(Group group, int start, int length) {
        return String.join(" ", members(group).subList(start, start + length));
    }
}
