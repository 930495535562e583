package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;

/** Finds who speaks together with another: "Barr and Ross said". */
final class Partners {
    private static final int LONGEST_OTHERS = 3;

    private final Statement statement;
    private final Phrases phrases;

    Partners(Statement statement, Phrases phrases) {
        this.statement = statement;
        this.phrases = phrases;
    }

    /** "Barr and Ross said", "traders and analysts said" have two speakers, told as they stand. */
    Source with(Source source) {
        if (!source.isName()) {
            return withOthers(source);
        }
        boolean joined = statement.is(source.from() - 1, "and") && statement.mention(source.from() - 2) != null;
        if (joined && holdsBoth(source)) {
            return source;
        }
        int first = firstOfList(statement.mentionStart(source.from() - 2));
        boolean article = statement.isDeterminer(first - 1);
        if (joined && Words.PORTFOLIOS.contains(statement.lower(first))) { // "Finance and Oil Minister Jane Doe"
            return new Source(first, source.to(), source.head(), source.kind());
        }
        boolean begins = joined && (first == 0 || statement.isBoundary(first - 1) || article);
        if (begins && article && statement.isPreposition(first - 2)) {
            Source head = phrases.endingAt(statement.mentionEnd(first)); // "scientists of the X and the Y said"
            return head != null && !head.isName() ? head : source;
        }
        if (joined && Words.BODIES.contains(statement.plain(first - 1))) { // "the trade union Food and Drink"
            return new Source(first, source.to(), source.to(), Source.Kind.PHRASE);
        }
        boolean owned = joined && statement.is(first - 1, Kind.POSSESSIVE); // "the state's Health and Care Agency"
        return begins || owned
                ? new Source(phrases.start(statement.mentionEnd(first)), source.to(), source.to(), Source.Kind.PHRASE)
                : source;
    }

    /** "Deputy Prime Minister and Finance Minister Jane Doe" is one. */
    private boolean holdsBoth(Source second) {
        Mention named = statement.mention(second.to());
        Mention office = statement.mention(second.from() - 2);
        return office != null
                && named != null
                && office.kind() == Mention.Kind.ROLE
                && named.kind() == Mention.Kind.PERSON
                && named.nameFrom() > named.from()
                && !statement.isDeterminer(statement.mentionStart(second.from() - 2) - 1);
    }

    /** The first of "John Doe, Ann Poe and Jane Roe", where it opens the sentence. */
    private int firstOfList(int second) {
        int first = second;
        while (statement.is(first - 1, Kind.COMMA) && statement.mention(first - 2) != null) {
            first = statement.mentionStart(first - 2);
        }
        return first == 0 ? first : second;
    }

    private Source withOthers(Source many) {
        int last = many.from() - 2;
        boolean joined = statement.is(many.from() - 1, "and")
                && Stranger.isPlural(statement.plain(last))
                && Stranger.isPlural(statement.plain(many.head()))
                && Words.SOURCES.contains(statement.plain(last));
        int first = joined ? phrases.start(last) : many.from();
        boolean begins = joined && last - first < LONGEST_OTHERS && (first == 0 || statement.isBoundary(first - 1));
        return begins ? new Source(first, many.to(), many.head(), many.kind()) : many;
    }
}
