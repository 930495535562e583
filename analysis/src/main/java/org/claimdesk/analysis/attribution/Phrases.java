package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Source.Kind;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of a statement, from the right to the left or from the left to the right. */
final class Phrases {
    private static final int LONGEST = 14;
    private static final WordSet LINKS = WordSet.of("of", "from", "for", "at", "in", "with");
    private static final WordSet SPOKEN_FOR = WordSet.of("of", "from", "for");
    private static final WordSet POSSESSIVES = WordSet.of("his", "her", "their");

    private static final WordSet OBJECTS = WordSet.of("him", "her", "them");

    private static final WordSet PARTS = WordSet.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "some",
            "many",
            "most",
            "several",
            "few",
            "dozens",
            "hundreds",
            "thousands",
            "millions");

    /** What was done with a paper: "a memo seen". */
    private static final WordSet TREATED = WordSet.of("seen", "shown", "made", "given", "written", "sent", "shared");

    /** "how members wrote" */
    private static final WordSet ASKING = WordSet.of("how", "why", "what", "here's", "that's");

    /** What a name stands in that is no subject. */
    private static final WordSet OBLIQUE = WordSet.of("by", "against");

    private static final WordSet NO_NOUNS =
            WordSet.of("the", "a", "an", "this", "that", "these", "those", "there", "it", "its");

    private final Statement statement;

    Phrases(Statement statement) {
        this.statement = statement;
    }

    /** Who the phrase that ends here is about, its "of" and "for" followed back to the head. */
    @Nullable
    Source endingAt(int last) {
        if (last < 0 || statement.isBoundary(last) || statement.isPreposition(last)) {
            return null;
        }
        int to = last;
        int from = start(to);
        while (isLinked(from) && !speaksForOwner(from, to) && !isTitledPlace(from)) {
            to = from - 2 - (isNearness(from - 2) ? 1 : 0);
            from = start(to);
        }
        if (statement.is(from - 1, "to") && isBareName(from, to) && !isTitledPlace(from)) {
            return null; // a "contributor to Slate" speaks, not Slate
        }
        Source source = source(from, to);
        if (source != null && isTitledPlace(from)) {
            return new Source(startOfOffice(from), to, source.head(), source.kind());
        }
        return source != null && source.kind() == Kind.PHRASE ? withOffice(source, last) : source;
    }

    /** Of "the mayor of London Sadiq Khan" the first, from "London" on. */
    private int startOfOffice(int place) {
        int from = place;
        while (isLinked(from)) {
            from = start(from - 2);
        }
        return from;
    }

    /** Whether "by Smith" and the like end here: no subject of what follows. */
    boolean endsObliquely(int last) {
        return statement.mention(last) != null && OBLIQUE.contains(statement.plain(statement.mentionStart(last) - 1));
    }

    private boolean isBareName(int from, int to) {
        return statement.mention(to) != null && statement.mentionStart(to) == from;
    }

    /** "a source close to", "a person familiar with" */
    private boolean isNearness(int slot) {
        return statement.is(slot, "close") && statement.is(slot + 1, "to")
                || statement.is(slot, "familiar") && statement.is(slot + 1, "with");
    }

    /** "the statement on the death", "the ambassador to Germany" */
    private boolean isComplement(int link) {
        return statement.isPreposition(link) && !statement.is(link, "by") && maySpeak(link - 1);
    }

    /** "part of the judge's statement" */
    private boolean speaksForOwner(int from, int to) {
        Source source = source(from, to);
        return Words.PAPERS.contains(statement.plain(to)) && source != null && source.head() != to;
    }

    private boolean isLinked(int from) {
        return from >= 2
                && (LINKS.contains(statement.plain(from - 1)) || isComplement(from - 1) || isNearness(from - 2))
                && !statement.isBoundary(from - 2)
                && !statement.isPreposition(from - 2);
    }

    /** "a spokesman" is more with "for the ministry" behind; "one of the victims" is a victim. */
    private Source withOffice(Source source, int last) {
        boolean linked = last > source.to() && SPOKEN_FOR.contains(statement.plain(source.to() + 1));
        if (!linked) {
            return source;
        }
        int head = PARTS.contains(statement.plain(source.head())) ? end(source.to() + 2) : source.head();
        return new Source(source.from(), last, head, source.kind());
    }

    boolean isPossessive(int slot) {
        return POSSESSIVES.contains(statement.plain(slot));
    }

    /** The first slot of the phrase that ends here, its article included. */
    int start(int last) {
        int from = last;
        if (Words.PERSONAL_PRONOUNS.contains(statement.plain(last))) {
            return last;
        }
        for (int i = last; i >= 0 && i > last - LONGEST; i--) {
            boolean within = i == last || !statement.isBoundary(i) && !statement.isPreposition(i);
            if (!within || ASKING.contains(statement.plain(i))) {
                break;
            }
            from = i;
            if (statement.isDeterminer(i)) {
                break;
            }
        }
        if (isNumber(from) && statement.is(from - 1, "in") && isNumber(from - 2)) {
            return from - 2; // "3 in 10 independents"
        }
        return statement.is(from, Tokens.Kind.POSSESSIVE) ? startOfOwner(from - 1) : from;
    }

    /** A number in figures or, roughly, in words. */
    boolean isNumber(int slot) {
        return statement.is(slot, Tokens.Kind.NUMBER) || PARTS.contains(statement.plain(slot));
    }

    /** "Smith's lawyer", "the state's union" */
    private int startOfOwner(int owner) {
        return statement.mention(owner) == null ? start(owner) : statement.mentionStart(owner);
    }

    /** Who the phrase that begins here is about. */
    @Nullable
    Source startingAt(int first) {
        int last = end(first);
        if (last < first) {
            return null;
        }
        Source source = office(first, last);
        boolean named = source != null && source.isName();
        Source apposed = named ? employed(last) : apposedPerson(last);
        if (apposed != null) {
            return apposed;
        }
        return source != null && source.kind() == Kind.PHRASE ? whole(source) : source;
    }

    /** "the head of the union", "a copy of the filing" */
    private Source whole(Source source) {
        int link = source.to() + 1;
        int last = SPOKEN_FOR.contains(statement.plain(link)) ? end(link + 1) : link;
        return last > link ? withOffice(source, last) : source;
    }

    /** "Accountants of Canada's chief economist, John Doe", "the University of North Wessex, Ely's dean, John Doe" */
    private @Nullable Source employed(int employer) {
        int place = employer + 1;
        boolean of = statement.is(place, "of")
                || statement.is(place, Tokens.Kind.COMMA)
                        && statement.is(statement.mentionEnd(place + 1) + 1, Tokens.Kind.POSSESSIVE);
        int last = of ? farEnd(place + 1) : employer;
        for (int i = employer + 1; i < last; i++) {
            if (statement.is(i, Tokens.Kind.POSSESSIVE)) {
                return apposedPerson(last);
            }
        }
        return null;
    }

    /** "Mayor of London Sadiq Khan", "a tweet on Monday by Mike Pompeo" */
    private @Nullable Source office(int first, int last) {
        Source source = source(first, last);
        if (source == null || source.isName() || source.kind() == Kind.PRONOUN) {
            return source;
        }
        boolean paper = Words.PAPERS.contains(statement.plain(last)) && farEnd(first) == last; // not "seen by"
        for (int i = last + 1; i < statement.size() && i < last + 8; i++) {
            boolean by = statement.is(i, "by") || statement.is(i, "from");
            if (paper && by || isTitledPlace(i + 1) && statement.isPreposition(i)) {
                Source person = source(i + 1, end(i + 1));
                return person != null && person.isName() ? person : source;
            }
            if (statement.isBoundary(i) && !Words.DATES.contains(statement.plain(i))) {
                break;
            }
        }
        return source;
    }

    /** "London Sadiq Khan" after "Mayor of", but not "Mr Khan" */
    private boolean isTitledPlace(int slot) {
        int first = statement.isDeterminer(slot) ? slot + 1 : slot;
        Mention mention = statement.mention(first);
        return mention != null
                && mention.kind() == Mention.Kind.PERSON
                && mention.nameFrom() > mention.from()
                && !Words.OFFICES.contains(statement.lower(first));
    }

    private int end(int first) {
        int last = farEnd(first);
        boolean done = last > first
                && statement.is(last, Tokens.Kind.WORD)
                && (statement.lower(last).endsWith("ed") || TREATED.contains(statement.plain(last)));
        return done && maySpeak(last - 1) ? last - 1 : last; // "a poll conducted", "a report published"
    }

    private boolean maySpeak(int noun) {
        return Words.PAPERS.contains(statement.plain(noun)) || Words.SOURCES.contains(statement.plain(noun));
    }

    /** The last slot of what stands together from here; a second article begins something else. */
    int farEnd(int first) {
        int last = first - 1;
        for (int i = first; i < statement.size() && i < first + LONGEST; i++) {
            boolean other = i > first
                    && statement.isDeterminer(i)
                    && !statement.isDeterminer(i - 1)
                    && !statement.lower(i - 1).endsWith("ing");
            if (other || statement.isBoundary(i) || statement.isPreposition(i)) {
                break;
            }
            last = i;
        }
        return last;
    }

    /** "the president of the league, Jamel Msallem" */
    @Nullable
    Source apposedPerson(int last) {
        for (int i = last + 1; i < statement.size() && i < last + LONGEST; i++) {
            if (statement.is(i, Tokens.Kind.COMMA)) {
                int to = statement.mentionEnd(i + 1);
                boolean closed =
                        switch (statement.kind(to + 1)) {
                            case COMMA, STOP, MARK, BREAK -> true;
                            default -> false;
                        };
                if (isPerson(i + 1) && closed) {
                    return new Source(i + 1, to, to, Kind.NAME);
                }
            } else if (statement.isBoundary(i)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a name may be a person's: "Paris" is where Jane Paris is told of. */
    boolean isPerson(int slot) {
        Mention mention = statement.mention(slot);
        Figure figure = mention == null ? null : statement.figure(slot);
        return mention != null && (mention.mayBePerson() || figure != null && figure.isSurelyPerson());
    }

    private @Nullable Source source(int from, int to) {
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
        if (Words.PAPERS.contains(statement.plain(to))) {
            return owner(from, to);
        }
        return isNoun(to) ? new Source(from, to, to, Kind.PHRASE) : null;
    }

    /** "the Belgian", "the 52-year-old": somebody told of just before. */
    private boolean isEpithet(int from, int to) {
        boolean alone = to == from + 1 && statement.is(from, "the");
        return alone && (statement.lower(to).endsWith("-year-old") || Words.EPITHETS.contains(statement.lower(to)));
    }

    /** A statement's owner is who speaks. */
    private @Nullable Source owner(int from, int to) {
        if (POSSESSIVES.contains(statement.plain(from))) {
            return new Source(from, to, from, Kind.PRONOUN);
        }
        for (int i = to; i > from; i--) {
            if (statement.is(i, Tokens.Kind.POSSESSIVE)) {
                Source owner = source(from, i - 1);
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
