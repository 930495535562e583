package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.jspecify.annotations.Nullable;

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
        boolean both = statement.is(source.from() - 1, "and");
        int office = statement.mentionStart(source.from() - 2);
        boolean joined = both && statement.mention(office) != null;
        if (joined && holdsBoth(office, source)) {
            return new Source(office, source.to(), source.head(), source.kind());
        }
        Source held = both && !joined ? inBothOffices(phrases.start(office), office, source.to()) : null;
        if (held != null) {
            return held;
        }
        int first = firstOfList(office);
        boolean article = statement.isDeterminer(first - 1);
        if (joined && Words.PORTFOLIOS.contains(statement.lower(first))) { // "Finance and Oil Minister Jane Doe"
            return new Source(first, source.to(), source.head(), source.kind());
        }
        boolean begins = joined && (first == 0 || statement.isBoundary(first - 1) || article || areCalled(first - 1));
        if (begins && article && statement.isPreposition(first - 2)) {
            Source head = phrases.endingAt(statement.mentionEnd(first)); // "scientists of the X and the Y said"
            return head != null && !head.isName() ? head : source;
        }
        if (joined && Words.BODIES.contains(statement.plain(first - 1))) { // "the trade union Food and Drink"
            return new Source(first, source.to(), source.to(), Source.Kind.PHRASE);
        }
        boolean owned = joined && statement.is(first - 1, Kind.POSSESSIVE); // "the state's Health and Care Agency"
        int from = areCalled(first - 1) ? first : phrases.start(statement.mentionEnd(first));
        return begins || owned ? new Source(from, source.to(), source.to(), Source.Kind.PHRASE) : source;
    }

    /** "councillors" before their names, where nothing but "both" and the like stands before. */
    private boolean areCalled(int noun) {
        String word = statement.plain(noun);
        boolean many = Stranger.isPlural(word) && (Words.OFFICES.contains(word) || Words.isSource(word));
        return many && (noun == 0 || statement.isDeterminer(noun - 1) || statement.isBoundary(noun - 1));
    }

    /** "Deputy Prime Minister and Finance Minister Jane Doe", "Mayor and former police chief Jane Doe": one holds both. */
    private boolean holdsBoth(int office, Source second) {
        boolean trade = second.from() < statement.mentionStart(second.to())
                && statement.mentionEnd(office) == office
                && isTrade(statement.lower(office));
        return !statement.isDeterminer(office - 1)
                && (trade && phrases.isPerson(second.to()) || shareOffices(office, second.from()));
    }

    /** Whether an office stands in one slot and, behind "and", another before somebody's name. */
    boolean shareOffices(int office, int second) {
        Mention first = statement.mention(office);
        Mention named = statement.mention(second);
        return first != null
                && named != null
                && statement.is(second - 1, "and")
                && first.kind() == Mention.Kind.ROLE
                && named.kind() == Mention.Kind.PERSON
                && named.nameFrom() > named.from();
    }

    /** Whether a word says what somebody does: "mayor", "striker", "farmer". */
    static boolean isTrade(String word) {
        return Words.OFFICES.contains(word) || Words.BYNAMES.contains(word) || Words.isTrade(word);
    }

    /**
     * Whose two offices begin in a slot, the first without an article and up to another, and end with the name: "chairman
     * and chief executive Jane Doe"; null where two speak.
     */
    @Nullable
    Source inBothOffices(int from, int last, int name) {
        int second = last + 2;
        boolean joined =
                statement.is(last + 1, "and") && !statement.isDeterminer(from) && !statement.isDeterminer(second);
        boolean two = second < statement.mentionStart(name) || shareOffices(last, second);
        boolean person = joined && two && isTrade(statement.lower(last)) && phrases.isPerson(name);
        return person ? new Source(from, name, name, Source.Kind.NAME) : null;
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
