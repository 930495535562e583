package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;

/**
 * Reads when, where and how something was said from the left to the right: "late on Tuesday", "in a statement", "two weeks
 * ago", "by phone from Paris".
 */
final class Adjuncts {
    private static final WordSet ALONE = WordSet.of(
            "earlier",
            "later",
            "again",
            "then",
            "afterwards",
            "afterward",
            "today",
            "yesterday",
            "tonight",
            "recently",
            "once",
            "twice",
            "too",
            "here",
            "there",
            "online",
            "aloud",
            "ahead",
            "live");

    private static final WordSet BEFORE_DATES = WordSet.of("late", "early", "last", "this", "next", "earlier", "later");
    private static final WordSet AFTER_SPANS = WordSet.of("ago", "earlier", "later", "before");
    private static final WordSet CLAUSES = WordSet.of("when", "while", "as", "after", "before", "until", "since");

    /** What somebody speaks by, and is no speaker. */
    private static final WordSet MEANS = WordSet.of(
            "phone",
            "telephone",
            "cellphone",
            "email",
            "e-mail",
            "mail",
            "letter",
            "fax",
            "text",
            "telex",
            "telegram",
            "video",
            "videolink",
            "radio",
            "satellite",
            "skype",
            "zoom",
            "way",
            "saying");

    /** "in a video posted" */
    private static final WordSet GIVEN =
            WordSet.of("posted", "published", "released", "issued", "broadcast", "aired", "sent", "shared", "made");

    /** What is written or said on, in and for; the listed papers besides. */
    private static final WordSet PLACES = WordSet.of(
            "twitter", "facebook", "instagram", "telegram", "youtube", "tiktok", "linkedin", "part", "post", "tweet");

    private static final WordSet WHERE = WordSet.of("on", "in", "for", "via", "through");

    private static final int MOST = 6;

    private final Statement statement;
    private final Phrases phrases;

    Adjuncts(Statement statement, Phrases phrases) {
        this.statement = statement;
        this.phrases = phrases;
    }

    /** "by phone", "by Tuesday": whether no speaker stands behind this "by". */
    static boolean isMeans(Statement statement, int by) {
        String word = statement.plain(by + 1);
        return MEANS.contains(word) || Words.DATES.contains(word);
    }

    /** The first slot behind all that begin here; the same where none does. */
    int after(int slot) {
        int at = slot;
        for (int i = 0; i < MOST; i++) {
            int next = afterOne(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The slot before "in a statement", "on Twitter", "for his part" where one of these ends here; the same where none does. */
    int before(int last) {
        boolean place = PLACES.contains(statement.lower(last)) || Words.PAPERS.contains(statement.plain(last));
        if (!place) {
            return last;
        }
        int from = phrases.start(last) - 1;
        boolean who = statement.mention(from - 1) != null
                || statement.is(from - 1, Kind.COMMA)
                || Words.isSource(statement.plain(from - 1))
                || statement.isDeterminer(phrases.start(from - 1)) && !Words.PAPERS.contains(statement.plain(from - 1));
        return who && WHERE.contains(statement.plain(from)) && afterOne(from) == last + 1 ? from - 1 : last;
    }

    /** Whether one begins here, or a clause that tells when. */
    boolean begins(int slot) {
        return statement.isAside(slot) || CLAUSES.contains(statement.plain(slot)) || afterOne(slot) > slot;
    }

    private int afterOne(int slot) {
        String word = statement.plain(slot);
        if (BEFORE_DATES.contains(word) && isDate(slot + 1)) {
            return afterDate(slot + 1);
        }
        if (ALONE.contains(word) || Words.isAdverb(word)) {
            return slot + 1;
        }
        if (BEFORE_DATES.contains(word) && statement.isPreposition(slot + 1) && isDate(slot + 2)) {
            return afterDate(slot + 2);
        }
        if (isDate(slot)) {
            return afterDate(slot);
        }
        if (isSpan(slot)) {
            return slot + 3;
        }
        return statement.isPreposition(slot) && !word.equals("as") ? afterObject(slot + 1) : slot;
    }

    /** "two weeks ago" */
    private boolean isSpan(int slot) {
        return isDate(slot + 1) && AFTER_SPANS.contains(statement.plain(slot + 2)) && !isDate(slot);
    }

    /** What a preposition leads to: a phrase, or a day. */
    private int afterObject(int slot) {
        if (isDate(slot) || statement.is(slot, Kind.NUMBER)) {
            return afterDate(slot);
        }
        int date = slot + 1;
        if ((statement.isDeterminer(slot) || BEFORE_DATES.contains(statement.plain(slot))) && isDate(date)) {
            return afterDate(date);
        }
        int last = phrases.farEnd(slot);
        boolean noun =
                last == slot && statement.isDeterminer(slot) && statement.is(slot + 1, Kind.WORD); // "with a laugh"
        int next = noun ? slot + 2 : last + 1;
        return last < slot ? slot - 1 : GIVEN.contains(statement.plain(next)) ? next + 1 : next;
    }

    private int afterDate(int slot) {
        int at = slot;
        while (isDate(at) || statement.is(at, Kind.NUMBER)) {
            at++;
        }
        return at;
    }

    private boolean isDate(int slot) {
        return Words.DATES.contains(statement.plain(slot));
    }
}
