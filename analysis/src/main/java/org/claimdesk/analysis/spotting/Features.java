package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.List;

/**
 * What the model of check-worthiness sees of a sentence: runs of one or two words ({@code w:}), single words as members of
 * the company they keep ({@code c:}), words that stand anywhere in it together ({@code p:}) and readable traits ({@code t:}),
 * each known by a name such as {@code w:percent of}.
 */
final class Features {
    private static final Gram START = Gram.of("<s>");
    private static final Gram END = Gram.of("</s>");
    static final Gram NUMBER = Gram.of("<n>");

    /** The kinds of feature; each has a say of its own, whatever the number of its members. */
    enum Group {
        WORDS("w:", 2, 1.0),
        COMPANY("c:", 1, 1.0),
        PAIRS("p:", 2, 8.0),
        TRAITS("t:", 1, 0.5);

        private final String prefix;
        private final long start;
        private final int longest;
        private final double say;

        Group(String prefix, int longest, double say) {
            this.prefix = prefix;
            this.start = Key.start(prefix);
            this.longest = longest;
            this.say = say;
        }

        /** What one feature counts in a sentence that has so many of this group: long sentences don't shout. */
        double value(int count) {
            double root = Math.sqrt(Math.max(1, count));
            return switch (this) {
                case COMPANY -> say / root;
                case PAIRS -> say / (root * Math.sqrt(root));
                default -> say / Math.sqrt(root);
            };
        }

        /** The key of its feature of one member. */
        long key(Gram member) {
            return Key.extend(start, member.bits());
        }
    }

    /** Takes the features one by one. */
    interface Visitor {
        void visit(Group group, long key, int start, int length);
    }

    private final Words words;
    private final Shape[] shapes;
    private final List<Gram> traits;
    /** The bits of the words, with marks where the sentence begins and ends. */
    private final long[] wordBits;

    private final long[] traitBits;
    private final long[] topicBits;

    private Features(Words words, Shape[] shapes, List<Gram> traits) {
        this.words = words;
        this.shapes = shapes;
        this.traits = traits;
        this.wordBits = wordBits(words);
        this.traitBits = new long[traits.size()];
        for (int i = 0; i < traitBits.length; i++) {
            traitBits[i] = traits.get(i).bits();
        }
        this.topicBits = Topic.bits(words);
    }

    static Features of(Words words, Signs signs) {
        Shape[] shapes = Shapes.of(words);
        return new Features(words, shapes, Traits.of(shapes, signs));
    }

    private static long[] wordBits(Words words) {
        long[] bits = new long[words.count() + 2];
        bits[0] = START.bits();
        for (int i = 0; i < words.count(); i++) {
            bits[i + 1] = words.isNumber(i) ? NUMBER.bits() : words.known(i).bits();
        }
        bits[bits.length - 1] = END.bits();
        return bits;
    }

    /** In lower case, numbers all alike, with marks where the sentence begins and ends. */
    List<String> words() {
        List<String> names = new ArrayList<>(wordBits.length);
        for (int i = 0; i < wordBits.length; i++) {
            names.add(member(Group.WORDS, i));
        }
        return names;
    }

    /** The words that are paired, in the order in which a pair's name has them. */
    List<String> topic() {
        return Topic.names(words);
    }

    private long[] members(Group group) {
        return group == Group.TRAITS ? traitBits : wordBits;
    }

    private String member(Group group, int index) {
        if (group == Group.TRAITS) {
            return traits.get(index).name();
        }
        if (index == 0 || index > words.count()) {
            return index == 0 ? START.name() : END.name();
        }
        return words.isNumber(index - 1) ? NUMBER.name() : words.lower(index - 1);
    }

    /** How many features of a group {@link #visit} will show. */
    int count(Group group) {
        if (group == Group.PAIRS) {
            return topicBits.length * (topicBits.length - 1) / 2;
        }
        int size = members(group).length;
        int count = 0;
        for (int length = 1; length <= group.longest; length++) {
            count += Math.max(0, size - length + 1);
        }
        return count;
    }

    void visit(Group group, Visitor visitor) {
        if (group == Group.PAIRS) {
            visitPairs(visitor);
        } else {
            visitRuns(group, visitor);
        }
    }

    private void visitPairs(Visitor visitor) {
        for (int first = 0; first < topicBits.length; first++) {
            long key = Key.extend(Group.PAIRS.start, topicBits[first]);
            for (int second = first + 1; second < topicBits.length; second++) {
                visitor.visit(Group.PAIRS, Key.extend(key, topicBits[second]), first, second - first);
            }
        }
    }

    private void visitRuns(Group group, Visitor visitor) {
        long[] members = members(group);
        for (int start = 0; start < members.length; start++) {
            long key = group.start;
            int longest = Math.min(group.longest, members.length - start);
            for (int length = 1; length <= longest; length++) {
                key = Key.extend(key, members[start + length - 1]);
                visitor.visit(group, key, start, length);
            }
        }
    }

    boolean has(Gram trait) {
        return Traits.among(traits, trait);
    }

    /** Whether a run of words says something to a reader: not only small words, no names, nor the edge of the sentence. */
    boolean isTelling(int start, int length) {
        boolean telling = false;
        for (int i = start - 1; i < start - 1 + length; i++) {
            if (i < 0 || i == words.count() || words.isNumber(i) || shapes[i].isName()) {
                return false;
            }
            telling |= words.known(i).content();
        }
        return telling;
    }

    String name(Group group, int start, int length) {
        return group.prefix + phrase(group, start, length);
    }

    String phrase(Group group, int start, int length) {
        List<String> names = new ArrayList<>(length);
        for (int i = start; i < start + length; i++) {
            names.add(member(group, i));
        }
        return String.join(" ", names);
    }
}
