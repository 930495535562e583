package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the article with each quoted passage folded into one slot, so that what is around a quotation reads as
 * one sentence however many stand inside it. Slots count from 0.
 */
final class Statement {
    private final Copy copy;
    /** A token, or the complement of a passage's number. */
    private final int[] slots;

    private final boolean startsParagraph;
    /** The slots that are passages, those that may attribute, and the first of each mention. */
    private final int[] passages;

    private final int[] cues;
    private final int[] mentions;

    Statement(Copy copy, int[] slots, boolean startsParagraph) {
        this.copy = copy;
        this.slots = slots;
        this.startsParagraph = startsParagraph;
        this.passages = passageSlots();
        this.cues = cueSlots();
        this.mentions = mentionSlots();
    }

    private int[] passageSlots() {
        Picked picked = new Picked();
        for (int slot = 0; slot < slots.length; slot++) {
            if (slots[slot] < 0) {
                picked.add(slot);
            }
        }
        return picked.slots();
    }

    private int[] cueSlots() {
        Picked picked = new Picked();
        for (int slot = 0; slot < slots.length; slot++) {
            if (is(slot, Grammar.CUE)) {
                picked.add(slot);
            }
        }
        return picked.slots();
    }

    private int[] mentionSlots() {
        Picked picked = new Picked();
        for (int slot = 0; slot < slots.length; slot = mentionEnd(slot) + 1) {
            if (mention(slot) != null) {
                picked.add(slot);
            }
        }
        return picked.slots();
    }

    /** The slots that are passages. */
    int[] passages() {
        return passages;
    }

    /** The slots of words that may attribute. */
    int[] cues() {
        return cues;
    }

    /** The first slot of each mention. */
    int[] mentions() {
        return mentions;
    }

    Copy copy() {
        return copy;
    }

    int size() {
        return slots.length;
    }

    boolean startsParagraph() {
        return startsParagraph;
    }

    boolean isPassage(int slot) {
        return slot >= 0 && slot < slots.length && slots[slot] < 0;
    }

    int passageNumber(int slot) {
        return ~slots[slot];
    }

    Passage passage(int slot) {
        return copy.passages().get(~slots[slot]);
    }

    Kind kind(int slot) {
        return slot < 0 || slot >= slots.length
                ? Kind.BREAK
                : slots[slot] < 0 ? Kind.MARK : copy.tokens().kind(slots[slot]);
    }

    boolean is(int slot, Kind kind) {
        return kind(slot) == kind;
    }

    /** The word in lower case; empty for marks, passages and what is outside. */
    String lower(int slot) {
        return slot < 0 || slot >= slots.length || slots[slot] < 0
                ? ""
                : copy.tokens().lower(slots[slot]);
    }

    boolean is(int slot, String word) {
        return lower(slot).equals(word);
    }

    /** The word in lower case unless it is part of a name. */
    String plain(int slot) {
        return mention(slot) == null ? lower(slot) : "";
    }

    int start(int slot) {
        return slots[slot] < 0 ? passage(slot).markStart() : copy.tokens().start(slots[slot]);
    }

    int end(int slot) {
        return slots[slot] < 0 ? passage(slot).markEnd() : copy.tokens().end(slots[slot]);
    }

    int token(int slot) {
        return slots[slot];
    }

    @Nullable
    Mention mention(int slot) {
        return slot < 0 || slot >= slots.length || slots[slot] < 0 ? null : copy.mention(slots[slot]);
    }

    @Nullable
    Figure figure(int slot) {
        return slot < 0 || slot >= slots.length || slots[slot] < 0 ? null : copy.figure(slots[slot]);
    }

    /** The first slot of the mention this slot is part of. */
    int mentionStart(int slot) {
        Mention mention = mention(slot);
        return mention == null ? slot : Math.max(0, slot - (slots[slot] - mention.from()));
    }

    int mentionEnd(int slot) {
        Mention mention = mention(slot);
        return mention == null ? slot : Math.min(slots.length - 1, slot + mention.to() - slots[slot]);
    }

    /** The words from one slot to another as they stand, on one line. */
    String words(int from, int to) {
        return OneLine.of(copy.text().read(start(from), end(to)).strip());
    }

    /** Whether no phrase may reach over this slot. */
    boolean isBoundary(int slot) {
        return slot < 0 || slot >= slots.length || slots[slot] < 0 || copy.is(Grammar.BOUNDARY, slots[slot]);
    }

    boolean isPreposition(int slot) {
        return is(slot, Grammar.PREPOSITION);
    }

    /** Whether words that can be said may begin here: "that", an article, a name, a pronoun. */
    boolean mayBegin(int slot) {
        return is(slot, "that")
                || isDeterminer(slot)
                || mention(slot) != null
                || Words.PERSONAL_PRONOUNS.contains(plain(slot));
    }

    /** Whether a quotation ends right before a slot, or a comma before it. */
    boolean isAfterPassage(int slot) {
        return isPassage(slot - 1) || is(slot - 1, Kind.COMMA) && isPassage(slot - 2);
    }

    /** The last slot of what stands before "while", ", but" and the like, which lead to a slot. */
    int lastBeforeLink(int slot) {
        int last = slot - 2;
        return is(last, Kind.COMMA) ? last - 1 : last;
    }

    /** Whether when or where begins here: "on Monday", "Tuesday". */
    boolean isAside(int slot) {
        return isPreposition(slot) || Words.DATES.contains(plain(slot));
    }

    boolean isDeterminer(int slot) {
        return is(slot, Grammar.DETERMINER);
    }

    private boolean is(int slot, Grammar grammar) {
        return slot >= 0 && slot < slots.length && slots[slot] >= 0 && copy.is(grammar, slots[slot]);
    }
}
