package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimdesk.analysis.attribution.Tokens.Kind;

/** Cuts copy into statements: at its sentences and paragraphs, but never inside a quoted passage. */
final class Statements {
    private final Copy copy;
    private final int[] sentenceStarts;
    private final List<Statement> statements = new ArrayList<>();
    private int[] slots = new int[64];
    private int size;
    private int sentence;
    private int passage;
    private boolean paragraph = true;

    private Statements(Copy copy, int[] sentenceStarts) {
        this.copy = copy;
        this.sentenceStarts = sentenceStarts;
    }

    /**
     * @param sentenceStarts UTF-16 offsets, ascending
     */
    static List<Statement> of(Copy copy, int[] sentenceStarts) {
        Statements statements = new Statements(copy, sentenceStarts);
        for (int i = 0; i < copy.tokens().size(); ) {
            i = statements.take(i);
        }
        statements.close();
        return statements.statements;
    }

    /** What stands between two tokens as one statement, quoted passages opened. */
    static Statement open(Copy copy, int fromToken, int toToken) {
        int[] slots = new int[Math.max(0, toToken - fromToken)];
        Arrays.setAll(slots, i -> fromToken + i);
        return new Statement(copy, slots, false);
    }

    private int take(int token) {
        int start = copy.tokens().start(token);
        if (passage < copy.passages().size()
                && start >= copy.passages().get(passage).markStart()) {
            return takePassage(token);
        }
        if (copy.tokens().kind(token) == Kind.BREAK) {
            close();
            paragraph = true;
        } else {
            cut(token, start);
            add(token);
        }
        return token + 1;
    }

    private int takePassage(int token) {
        Passage quoted = copy.passages().get(passage);
        cut(token, quoted.start());
        add(~passage);
        passage++;
        skipSentences(quoted.markEnd() - 1);
        int next = token;
        while (next < copy.tokens().size() && copy.tokens().start(next) < quoted.markEnd()) {
            next++;
        }
        return next;
    }

    /** Closes the statement before a sentence's first token, unless that carries on what was quoted. */
    private void cut(int token, int start) {
        boolean begins = sentence < sentenceStarts.length && start >= sentenceStarts[sentence];
        skipSentences(start);
        boolean carriesOn = size > 0 && slots[size - 1] < 0 && copy.tokens().kind(token) == Kind.WORD;
        if (begins && !carriesOn) {
            close();
        }
    }

    private void skipSentences(int until) {
        while (sentence < sentenceStarts.length && sentenceStarts[sentence] <= until) {
            sentence++;
        }
    }

    private void add(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
        }
        slots[size++] = slot;
    }

    private void close() {
        if (size > 0) {
            statements.add(new Statement(copy, Arrays.copyOf(slots, size), paragraph));
            paragraph = false;
        }
        size = 0;
    }
}
