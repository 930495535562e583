package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Source.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of a statement from the left to the right: whom "said" and "according to" lead to. */
final class FollowingPhrases {
    private final Statement statement;
    private final Phrases phrases;
    private final Partners partners;

    FollowingPhrases(Statement statement, Phrases phrases, Partners partners) {
        this.statement = statement;
        this.phrases = phrases;
        this.partners = partners;
    }

    /** Who the phrase that begins here is about. */
    @Nullable
    Source startingAt(int first) {
        int last = phrases.end(first);
        if (last < first) {
            return null;
        }
        Source source = office(first, last);
        if (source != null && source.isName()) {
            Source apposed = employed(last);
            return apposed != null ? apposed : withSecond(source);
        }
        Source apposed = apposedPerson(last);
        return apposed != null
                ? apposed
                : source != null && source.kind() == Kind.PHRASE ? withSecond(whole(source)) : source;
    }

    /** "said John Doe and Jane Roe.", "according to the Arts and Humanities Index,", "said traders and analysts." */
    private Source withSecond(Source first) {
        int second = first.to() + 2;
        int last = first.isName() ? statement.mentionEnd(second) : phrases.end(second);
        boolean like = first.isName() ? statement.mention(second) != null : Words.isSource(statement.plain(last));
        boolean joined = statement.is(first.to() + 1, "and")
                && like
                && switch (statement.kind(last + 1)) {
                    case COMMA, STOP, BREAK, OPEN -> true;
                    default -> false;
                };
        int from = first.isName() && statement.isDeterminer(first.from()) ? first.from() + 1 : first.from();
        return joined ? new Source(from, last, last, Kind.PHRASE) : first;
    }

    /** "the head of the union", "a copy of the filing" */
    private Source whole(Source source) {
        if (phrases.isNearness(source.to())) { // "a source close to the talks"
            return new Source(source.from(), phrases.end(source.to() + 2), source.to() - 1, source.kind());
        }
        int link = source.to() + 1;
        int last = phrases.speaksFor(source.to()) ? phrases.end(link + 1) : link;
        if (Phrases.PARTS.contains(statement.plain(last)) && statement.is(last + 1, "of")) {
            last = phrases.end(last + 2); // "the manager for one of the companies"
        }
        return last > link ? phrases.withOffice(source, last) : source;
    }

    /** "Accountants of Canada's chief economist, John Doe", "the University of North Wessex, Ely's dean, John Doe" */
    private @Nullable Source employed(int employer) {
        int place = employer + 1;
        boolean of = statement.is(place, "of")
                || statement.is(place, Tokens.Kind.COMMA)
                        && statement.is(statement.mentionEnd(place + 1) + 1, Tokens.Kind.POSSESSIVE);
        int last = of ? phrases.farEnd(place + 1) : employer;
        for (int i = employer + 1; i < last; i++) {
            if (statement.is(i, Tokens.Kind.POSSESSIVE)) {
                return apposedPerson(last);
            }
        }
        return null;
    }

    /** "Mayor of London Sadiq Khan", "a tweet on Monday by Mike Pompeo" */
    private @Nullable Source office(int first, int last) {
        Source source = phrases.source(first, last);
        if (source == null || source.isName() || source.kind() == Kind.PRONOUN) {
            return source;
        }
        Source both = partners.inBothOffices(first, last, phrases.end(last + 2));
        if (both != null) {
            return both;
        }
        boolean paper = Words.PAPERS.contains(statement.plain(last)) && phrases.farEnd(first) == last; // not "seen by"
        for (int i = last + 1; i < statement.size() && i < last + 8; i++) {
            boolean by = statement.is(i, "by") || statement.is(i, "from");
            if (paper && by || phrases.isTitledPlace(i + 1) && statement.isPreposition(i)) {
                Source person = phrases.source(i + 1, phrases.end(i + 1));
                return person != null && person.isName() ? person : source;
            }
            if (isGoverned(i + 1) && phrases.isTitledPlace(i + 1)) {
                return phrases.source(i + 1, phrases.end(i + 1));
            }
            if (statement.isBoundary(i) && !Words.DATES.contains(statement.plain(i)) && !isGoverned(i + 1)) {
                break;
            }
        }
        return source;
    }

    /** The last of "Minister for Europe and Foreign Affairs Jane Doe", "for Business, Energy and Industry Jane Doe" */
    private boolean isGoverned(int slot) {
        boolean joined = statement.is(slot - 1, "and") || statement.is(slot - 1, Tokens.Kind.COMMA);
        return joined && Words.PORTFOLIOS.contains(statement.lower(slot));
    }

    /** "the president of the league, Jamel Msallem" */
    @Nullable
    Source apposedPerson(int last) {
        for (int i = last + 1; i < statement.size() && i < last + Phrases.LONGEST; i++) {
            if (statement.is(i, Tokens.Kind.COMMA)) {
                int to = statement.mentionEnd(i + 1);
                boolean closed =
                        switch (statement.kind(to + 1)) {
                            case COMMA, STOP, MARK, BREAK -> true;
                            default -> false;
                        };
                if (phrases.isPerson(i + 1) && closed) {
                    return new Source(i + 1, to, to, Kind.NAME);
                }
            } else if (statement.isBoundary(i)) {
                return null;
            }
        }
        return null;
    }
}
