package org.claimdesk.analysis.attribution;

import org.jspecify.annotations.Nullable;

/** Who speaks or is told of without a name, while a text is read in order: a "he" or a "they" may mean them. */
final class Unnamed {
    /** How many statements a single one is remembered over. */
    private static final int REACH = 1;

    private static final int REACH_OF_THING = 3;

    private @Nullable Stranger one;
    private @Nullable String many;
    /** A report or the like that said something, an "it". */
    private @Nullable String thing;

    private int sinceThing;
    /** Whether the one says something in the present statement, and how many have passed since. */
    private boolean speaks;

    private int passed;
    /** Whether no group has spoken since the one did. */
    private boolean oneSpokeLast;

    /** Nobody with a name spoke. */
    void speaks(Statement statement, Source source, @Nullable String speaker) {
        if (speaker != null && isThing(statement.plain(source.head()))) {
            thing = speaker;
            sinceThing = 0;
        }
        if (speaker != null && mayBeMany(statement, source)) {
            many = speaker;
            oneSpokeLast = false;
        }
        Stranger speaking = Stranger.speaking(statement, source);
        if (speaking != null) {
            one = speaking;
            speaks = true;
            oneSpokeLast = true;
        }
    }

    /** An organisation spoke: "they". */
    void speaks(Figure body) {
        thing = null;
        many = body.name();
        oneSpokeLast = false;
    }

    private static boolean isThing(String noun) {
        return Words.PEOPLELESS.contains(noun) || Words.PAPERS.contains(noun) || Words.BODIES.contains(noun);
    }

    /** "officials" and "Barr and Ross" may be a "they"; "the study" is none. */
    private static boolean mayBeMany(Statement statement, Source source) {
        boolean joined = false;
        for (int i = source.from(); i < source.to(); i++) {
            joined |= statement.is(i, "and");
        }
        return joined || Stranger.areMany(statement.plain(source.head()));
    }

    /** The words that a pronoun stands for; null where the text leaves it open. */
    @Nullable
    String meant(String pronoun, Gender gender) {
        if (pronoun.equals("they") || pronoun.equals("them") || pronoun.equals("their")) {
            return oneSpokeLast && one != null && one.isAnybody() ? one.words() : many;
        }
        if (pronoun.equals("it")) {
            return sinceThing <= REACH_OF_THING ? thing : null;
        }
        return gender != Gender.OPEN && one != null && mayBe(gender) ? one.words() : null;
    }

    /** Whether somebody without a name is told of who may be this. */
    boolean mayBe(Gender gender) {
        return one != null && one.gender().agreesWith(gender);
    }

    /**
     * Remembers whom a statement brings in, once it is read.
     *
     * @param named whether it tells of anybody by name
     * @param namedSpoke whether one of these speaks
     */
    void leave(Statement statement, boolean named, boolean namedSpoke) {
        many = Stranger.many(statement, many);
        Stranger before = one;
        boolean spoke = speaks && !namedSpoke;
        one = spoke ? before : named ? null : Stranger.one(statement, before);
        sinceThing++;
        passed = spoke || one != before ? 0 : passed + 1;
        one = passed > REACH ? null : one;
        speaks = false;
    }
}
