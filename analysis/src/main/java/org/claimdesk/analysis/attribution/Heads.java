package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Source.Kind;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells who a noun phrase is about: the name at its end, a pronoun, somebody told of before, whose statement it is. */
final class Heads {
    private static final int LONGEST_EPITHET = 5;
    private static final WordSet POSSESSIVES = WordSet.of("his", "her", "their");
    private static final WordSet PUBLISHERS =
            WordSet.of("newspaper", "magazine", "daily", "tabloid", "website", "broadcaster");
    private static final WordSet OBJECTS = WordSet.of("him", "her", "them");
    private static final WordSet NO_NOUNS =
            WordSet.of("the", "a", "an", "this", "that", "these", "those", "there", "it", "its");

    private final Statement statement;

    Heads(Statement statement) {
        this.statement = statement;
    }

    static boolean isPossessive(String word) {
        return POSSESSIVES.contains(word);
    }

    /** Who the phrase from one slot to another is about; null where it is no noun phrase. */
    @Nullable
    Source of(int from, int to) {
        if (isEpithet(from, to)) {
            return new Source(from, to, to, Kind.EPITHET);
        }
        Mention named = statement.mention(to);
        if (named != null && named.kind() != Mention.Kind.ROLE) {
            return new Source(Math.min(from, statement.mentionStart(to)), to, to, Kind.NAME);
        }
        if (from == to
                && (Words.PERSONAL_PRONOUNS.contains(statement.plain(to)) || OBJECTS.contains(statement.plain(to)))) {
            return new Source(to, to, to, Kind.PRONOUN);
        }
        if (isPublisher(to)) {
            return new Source(from, to, to - 1, Kind.NAME);
        }
        if (Words.PAPERS.contains(statement.plain(to))) {
            return owner(from, to);
        }
        return isNoun(to) ? new Source(from, to, to, Kind.PHRASE) : null;
    }

    /** "the Belgian", "the 52-year-old", "the Leeds striker": somebody told of just before. */
    private boolean isEpithet(int from, int to) {
        boolean alone = to == from + 1 && statement.is(from, "the");
        boolean trade = statement.is(from, "the") && to > from && to - from < LONGEST_EPITHET;
        return trade && Words.BYNAMES.contains(statement.lower(to))
                || alone && (statement.lower(to).endsWith("-year-old") || Words.EPITHETS.contains(statement.lower(to)));
    }

    /** "the Sunday Mail newspaper", but not "the London newspaper" */
    private boolean isPublisher(int noun) {
        Mention name = PUBLISHERS.contains(statement.plain(noun)) ? statement.mention(noun - 1) : null;
        Figure figure = name == null || name.kind() == Mention.Kind.ROLE ? null : statement.figure(noun - 1);
        return figure != null && !figure.isPlace() && !figure.isKnownPerson();
    }

    /** A statement's owner is who speaks. */
    private @Nullable Source owner(int from, int to) {
        if (POSSESSIVES.contains(statement.plain(from))) {
            return new Source(from, to, from, Kind.PRONOUN);
        }
        for (int i = to; i > from; i--) {
            if (statement.is(i, Tokens.Kind.POSSESSIVE)) {
                Source owner = of(from, i - 1);
                return owner == null ? null : new Source(owner.from(), to, owner.head(), owner.kind());
            }
        }
        return new Source(from, to, to, Kind.PHRASE);
    }

    private boolean isNoun(int slot) {
        boolean word = statement.is(slot, Tokens.Kind.WORD) || statement.is(slot, Tokens.Kind.CAPITAL);
        String plain = statement.lower(slot);
        return word && !NO_NOUNS.contains(plain);
    }
}
