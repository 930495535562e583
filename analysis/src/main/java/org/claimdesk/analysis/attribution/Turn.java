package org.claimdesk.analysis.attribution;

import java.util.HashMap;
import java.util.LinkedHashMap;
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
    /** Whose a label is: that of full names, and of words that begin more than one paragraph; "JD:" is Jane Doe's. */
    static Map<String, String> speakers(List<Statement> statements) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Figure figure = labelled(statement);
            if (figure != null) {
                seen.merge(figure.name(), figure.isBody() || figure.name().indexOf(' ') < 0 ? 1 : 2, Integer::sum);
            }
        }
        Map<String, String> speakers = new HashMap<>();
        seen.forEach((label, times) -> {
            if (times > 1) {
                speakers.put(label, whose(label, seen.keySet()));
            }
        });
        return speakers;
    }

    private static String whose(String label, Set<String> labels) {
        for (String name : labels) {
            if (name.indexOf(' ') > 0 && initials(name).equals(label)) {
                return name;
            }
        }
        return label;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return initials.toString();
    }

    static @Nullable Turn of(Statement statement, Map<String, String> speakers) {
        Figure figure = speakers.isEmpty() ? null : labelled(statement);
        String speaker = figure == null ? null : speakers.get(figure.name());
        return speaker == null ? null : new Turn(speaker, statement.end(colon(statement)));
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
