package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Names that stand alone over what somebody said: "Mary Roe, chair of the Elders", before a quoted paragraph. */
final class Headings {
    private static final int LONGEST = 14;

    /** Those who wrote the article stand over it too. */
    private static final WordSet AUTHORS =
            WordSet.of("by", "reporter", "writer", "correspondent", "editor", "journalist", "staff", "photographer");

    private Headings() {}

    /** Whose name a paragraph is, with nothing but what he is behind it; null for any other. */
    static @Nullable Figure of(Statement statement) {
        int next = statement.mentionEnd(0) + 1;
        Figure figure = statement.figure(next - 1);
        boolean person =
                figure != null && figure.isSurelyPerson() && figure.name().indexOf(' ') > 0;
        boolean over = next == statement.size() || statement.is(next, Kind.COMMA);
        return person && over && isHeading(statement) ? figure : null;
    }

    private static boolean isHeading(Statement statement) {
        int last = statement.size() - 1;
        if (!statement.startsParagraph()
                || last >= LONGEST
                || statement.cues().length + statement.passages().length > 0
                || statement.is(last, Kind.STOP)) {
            return false;
        }
        for (int slot = 0; slot <= last; slot++) {
            if (AUTHORS.contains(statement.lower(slot)) || Words.AUXILIARIES.contains(statement.plain(slot))) {
                return false;
            }
        }
        return true;
    }
}
