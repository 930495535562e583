package org.claimdesk.analysis.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_ROLE = 10;
    private static final int FEWEST_TURNS = 3;
    /** Of whom one may be called by a part of the name; no talk has more. */
    private static final int MOST_SPEAKERS = 200;

    /**
     * Whose a label is: that of full names, of words that begin more than one paragraph, and of those in capitals where
     * several speak so; "JD:" and "DOE:" are Jane Doe's.
     */
    static Map<String, String> speakers(List<Statement> statements) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        Set<String> shouts = new HashSet<>();
        int shouted = 0;
        for (Statement statement : statements) {
            String label = label(statement);
            if (label != null) {
                seen.merge(label, isFullName(statement, label) ? 2 : 1, Integer::sum);
            }
            if (label != null && isShouted(statement)) {
                shouts.add(label);
                shouted++;
            }
        }
        boolean transcript = shouted >= FEWEST_TURNS && seen.size() > 1;
        Set<String> names = seen.size() <= MOST_SPEAKERS ? seen.keySet() : Set.of();
        Map<String, String> speakers = new HashMap<>();
        seen.forEach((label, times) -> {
            if (times > 1 || transcript && shouts.contains(label)) {
                speakers.put(label, whose(label, names));
            }
        });
        return speakers;
    }

    private static boolean isFullName(Statement statement, String label) {
        Figure figure = statement.figure(statement.mentionEnd(0));
        return figure != null && !figure.isBody() && label.indexOf(' ') > 0;
    }

    private static boolean isShouted(Statement statement) {
        return isInCapitals(statement.words(0, colon(statement) - 1));
    }

    private static boolean isInCapitals(String label) {
        return label.length() > 1 && label.equals(label.toUpperCase(Locale.ROOT));
    }

    /** Whether most of a text is what people say, each behind a label in capitals, so that paragraphs without one go on. */
    static boolean areAll(List<Statement> statements, Map<String, String> speakers) {
        if (speakers.isEmpty()) {
            return false;
        }
        int paragraphs = 0;
        int turns = 0;
        for (Statement statement : statements) {
            boolean turn = of(statement, speakers) != null && isShouted(statement);
            turns += turn ? 1 : 0;
            paragraphs += statement.startsParagraph() && turns > 0 ? 1 : 0;
        }
        return turns >= FEWEST_TURNS && turns * 3 >= paragraphs;
    }

    private static String whose(String label, Set<String> labels) {
        String whose = label;
        for (String name : labels) {
            boolean named = name.endsWith(" " + label) || initials(name).equals(label);
            if (name.indexOf(' ') > 0 && named) {
                if (!whose.equals(label)) {
                    return label; // of two
                }
                whose = name;
            }
        }
        return whose;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return initials.toString();
    }

    static @Nullable Turn of(Statement statement, Map<String, String> speakers) {
        String label = speakers.isEmpty() ? null : label(statement);
        String speaker = label == null ? null : speakers.get(label);
        return speaker == null ? null : new Turn(speaker, statement.end(colon(statement)));
    }

    /** The name, or the words in capitals, that a paragraph begins with before a colon. */
    private static @Nullable String label(Statement statement) {
        int colon = statement.startsParagraph() ? colon(statement) : -1;
        if (colon < 1 || Words.LABELS.contains(statement.lower(0))) {
            return null;
        }
        Figure figure = statement.figure(statement.mentionEnd(0));
        int behind = statement.mentionEnd(0) + 1;
        if (figure != null && (colon == afterBrackets(statement, behind) || statement.is(behind, Kind.COMMA))) {
            return figure.name();
        }
        return statement.is(0, Kind.CAPITAL) && isShouted(statement) ? statement.words(0, colon - 1) : null;
    }

    /** The slot of the colon behind a label; -1 where there is none. */
    private static int colon(Statement statement) {
        int slot = 0;
        while (slot < LONGEST_LABEL && isOfLabel(statement, slot)) {
            slot++;
        }
        if (statement.is(slot, Kind.COMMA) && slot > 0 && isInCapitals(statement.words(0, slot - 1))) {
            slot = afterRole(statement, slot);
        }
        int colon = afterBrackets(statement, slot);
        return statement.is(colon, Kind.COLON) ? colon : -1;
    }

    private static boolean isOfLabel(Statement statement, int slot) {
        return statement.is(slot, Kind.CAPITAL) || statement.mention(slot) != null;
    }

    /** "JANE DOE, FIRE SERVICE:" */
    private static int afterRole(Statement statement, int comma) {
        int slot = comma + 1;
        while (slot < LONGEST_ROLE && isOfLabel(statement, slot)) {
            slot++;
        }
        return slot;
    }

    private static int afterBrackets(Statement statement, int from) {
        if (!statement.is(from, Kind.OPEN)) {
            return from;
        }
        int slot = from;
        while (slot < Math.min(from + LONGEST_LABEL, statement.size()) && !statement.is(slot, Kind.CLOSE)) {
            slot++;
        }
        return slot + 1;
    }
}
