package org.claimdesk.analysis.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of an interview or transcript that begins with who speaks ("Jane Doe: …").
 *
 * @param speaker who
 * @param end UTF-16 offset after the colon
 */
record Turn(String speaker, int end) {
    /** The labels that are somebody's: full names, or words that begin more than one paragraph. */
    static Set<String> speakers(List<Statement> statements) {
        Map<String, Integer> seen = new HashMap<>();
        for (Statement statement : statements) {
            Figure figure = labelled(statement);
            if (figure != null) {
                seen.merge(figure.name(), figure.isBody() || figure.name().indexOf(' ') < 0 ? 1 : 2, Integer::sum);
            }
        }
        Set<String> speakers = new HashSet<>(seen.keySet());
        speakers.removeIf(name -> seen.getOrDefault(name, 0) < 2);
        return speakers;
    }

    static @Nullable Turn of(Statement statement, Set<String> speakers) {
        Figure figure = speakers.isEmpty() ? null : labelled(statement);
        return figure != null && speakers.contains(figure.name())
                ? new Turn(figure.name(), statement.end(colon(statement)))
                : null;
    }

    private static @Nullable Figure labelled(Statement statement) {
        boolean label = statement.startsParagraph()
                && statement.is(colon(statement), Kind.COLON)
                && !Words.LABELS.contains(statement.lower(0));
        return label ? statement.figure(statement.mentionEnd(0)) : null;
    }

    private static int colon(Statement statement) {
        int slot = statement.mentionEnd(0) + 1;
        if (!statement.is(slot, Kind.OPEN)) {
            return slot;
        }
        while (slot < Math.min(8, statement.size()) && !statement.is(slot, Kind.CLOSE)) {
            slot++;
        }
        return slot + 1;
    }
}
