package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * People whom a text brings in without a name: "A woman called. She said …" Whoever was named before is not meant.
 *
 * @param words as they stand in the text
 */
record Stranger(String words, Gender gender) {
    private static final int LONGEST = 6;
    private static final WordSet ONE = WordSet.of("a", "an", "another", "one");

    /** The one who speaks without a name: "said the regional manager". */
    static @Nullable Stranger speaking(Statement statement, Source source) {
        String noun = statement.plain(source.head());
        return source.kind() == Source.Kind.PHRASE && isPerson(noun) && !areMany(noun)
                ? new Stranger(statement.words(source.from(), source.to()), Words.genderOfRole(noun))
                : null;
    }

    /** Whom a statement begins with, as "a witness"; the one before where it brings in nobody. */
    static @Nullable Stranger one(Statement statement, @Nullable Stranger before) {
        int noun = ONE.contains(statement.plain(0)) ? noun(statement) : 0;
        return noun > 0 ? new Stranger(statement.words(0, noun), Words.genderOfRole(statement.plain(noun))) : before;
    }

    /** Those whom a statement begins with, as "the researchers"; the ones before where it brings in nobody. */
    static @Nullable String many(Statement statement, @Nullable String before) {
        int noun = statement.is(0, "the") ? noun(statement) : 0;
        return noun > 0 && areMany(statement.plain(noun)) ? statement.words(0, noun) : before;
    }

    /** The first noun of people before any comma or preposition, the "of" of "one of" aside; else 0. */
    private static int noun(Statement statement) {
        boolean part = statement.is(0, "one") && statement.is(1, "of");
        for (int i = part ? 2 : 1; i < LONGEST && i < statement.size(); i++) {
            if (statement.is(i, Kind.COMMA) || statement.isPreposition(i)) {
                return 0;
            }
            if (isPerson(statement.plain(i)) && !statement.is(i + 1, Kind.POSSESSIVE)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether "they" may mean the one: "a spokesperson", "the source". */
    boolean isAnybody() {
        return words.contains("person") || words.contains("source");
    }

    /** Whether "they" may mean what a noun names: never "the study" or "the results". */
    static boolean areMany(String noun) {
        return !Words.FINDINGS.contains(noun) && (isPlural(noun) || isBody(noun));
    }

    /** By its form: "analysts", "spokesmen", "people". */
    static boolean isPlural(String noun) {
        boolean s = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("is");
        return s || noun.endsWith("men") || noun.equals("people");
    }

    private static boolean isBody(String noun) {
        return Words.COLLECTIVES.contains(noun) || Words.BODIES.contains(noun);
    }

    private static boolean isPerson(String noun) {
        boolean speaks = Words.isSource(noun)
                && !isBody(noun)
                && !Words.PAPERS.contains(noun)
                && !Words.FINDINGS.contains(noun)
                && !Words.PEOPLELESS.contains(noun);
        return speaks || Words.genderOfRole(noun) != Gender.OPEN;
    }
}
