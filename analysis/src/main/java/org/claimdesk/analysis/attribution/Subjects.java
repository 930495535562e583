package org.claimdesk.analysis.attribution;

import java.util.Locale;
import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Finds whom a statement is about. */
final class Subjects {
    private static final int LONGEST_DATELINE = 12;

    private final Statement statement;
    private final Phrases phrases;
    private final FollowingPhrases following;
    private final Partners partners;

    Subjects(Statement statement, Phrases phrases, FollowingPhrases following, Partners partners) {
        this.statement = statement;
        this.phrases = phrases;
        this.following = following;
        this.partners = partners;
    }

    /** The first name, pronoun or speaker that is no mere complement; null where there is none. */
    @Nullable
    Source first() {
        for (int i = afterDateline(); i < statement.size(); i = statement.mentionEnd(i) + 1) {
            Source found = subjectAt(i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "WASHINGTON (AP) —", "MOSCOW —": a place in capitals before a dash that is no first of two. */
    private int afterDateline() {
        int place = statement.mentionEnd(0);
        String words = statement.mention(0) == null ? "" : statement.words(0, place);
        if (words.length() < 2 || !words.equals(words.toUpperCase(Locale.ROOT))) {
            return 0;
        }
        int dash = next(Kind.DASH, place + 1, LONGEST_DATELINE);
        boolean agency = dash > 0 && statement.is(dash - 1, Kind.CLOSE);
        return dash > 0 && (agency || next(Kind.DASH, dash + 1, statement.size()) < 0) ? dash + 1 : 0;
    }

    private int next(Kind kind, int from, int to) {
        for (int i = from; i < Math.min(to, statement.size()); i++) {
            if (statement.is(i, kind)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Source subjectAt(int slot) {
        Mention mention = statement.mention(slot);
        String word = statement.plain(slot);
        boolean pronoun = Words.PERSONAL_PRONOUNS.contains(word);
        int end = statement.mentionEnd(slot);
        if (mention == null && !pronoun && !Words.SOURCES.contains(word)
                || statement.is(end + 1, Kind.POSSESSIVE)
                || isComplement(slot)) {
            return null;
        }
        if (mention != null && mention.kind() != Mention.Kind.ROLE) {
            return named(slot, end);
        }
        if (pronoun) {
            return new Source(slot, slot, slot, Source.Kind.PRONOUN);
        }
        if (Words.SOURCES.contains(statement.plain(slot + 1)) || statement.mention(end + 1) != null) {
            return null;
        }
        if (partners.shareOffices(slot, end + 2)) { // "Deputy Prime Minister and Finance Minister Jane Doe"
            return named(end + 2, statement.mentionEnd(end + 2));
        }
        Source apposed = following.apposedPerson(end);
        return apposed != null ? apposed : phrases.endingAt(end);
    }

    /** "the Sudanese government" is a government, "Royal commentator Jane Doe" Jane Doe. */
    private @Nullable Source named(int slot, int end) {
        int next = end + 1;
        String word = statement.plain(next);
        if (slot == end && isAdjective(slot) && statement.is(next, Kind.WORD) && !statement.isBoundary(next)) {
            return Words.SOURCES.contains(word) ? phrases.endingAt(next) : null; // "the Australian proposals"
        }
        boolean noun = Words.SOURCES.contains(word) || Words.OFFICES.contains(word);
        if (noun && phrases.isPerson(next + 1)) {
            int last = statement.mentionEnd(next + 1);
            return new Source(slot, last, last, Source.Kind.NAME);
        }
        return Words.SOURCES.contains(word) ? phrases.endingAt(next) : new Source(slot, end, end, Source.Kind.NAME);
    }

    private boolean isAdjective(int slot) {
        return Words.DEMONYMS.contains(statement.lower(slot));
    }

    private boolean isComplement(int slot) {
        int from = phrases.start(slot);
        return from > 0 && statement.isPreposition(from - 1);
    }
}
