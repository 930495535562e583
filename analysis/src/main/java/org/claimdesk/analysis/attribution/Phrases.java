package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Source.Kind;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of a statement from the right to the left. */
final class Phrases {
    static final int LONGEST = 14;
    private static final WordSet LINKS = WordSet.of("of", "from", "for", "at", "in", "with", "between");
    private static final WordSet SPOKEN_FOR = WordSet.of("of", "from", "for");
    private static final WordSet ADVISING = WordSet.of(
            "aide", "aides", "adviser", "advisers", "advisor", "advisors", "assistant", "assistants", "ambassador");
    private static final WordSet NEARNESS =
            WordSet.of("close", "familiar", "briefed", "involved", "aware", "acquainted");
    /** What begins when somebody spoke, behind who it was. */
    private static final WordSet WHEN =
            WordSet.of("late", "early", "last", "earlier", "later", "again", "afterwards", "afterward", "ahead");

    private static final WordSet TIMES = WordSet.of("during", "after", "before", "since", "until");
    static final WordSet PARTS = WordSet.of(
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

    private static final WordSet UNITS = WordSet.of(
            "command",
            "unit",
            "division",
            "brigade",
            "branch",
            "police",
            "department",
            "council",
            "committee",
            "ministry",
            "board",
            "court",
            "university",
            "hospital",
            "school");

    /** "how members wrote" */
    private static final WordSet ASKING = WordSet.of("how", "why", "what", "here's", "that's");

    /** What a name stands in that is no subject. */
    private static final WordSet OBLIQUE = WordSet.of("by", "against");

    private final Statement statement;
    private final Heads heads;

    Phrases(Statement statement) {
        this.statement = statement;
        this.heads = new Heads(statement);
    }

    /** Who the phrase that ends here is about, its "of" and "for" followed back to the head. */
    @Nullable
    Source endingAt(int end) {
        int last = beforeTreatment(end);
        boolean verb = statement.isBoundary(last) && !statement.isDeterminer(last - 1); // "the talks"
        if (last < 0 || verb || statement.isPreposition(last)) {
            return null;
        }
        int to = last;
        int from = start(to);
        for (int owner = belongsTo(from, to); owner >= 0; owner = belongsTo(from, to)) {
            to = owner;
            from = start(to);
        }
        if (statement.is(from - 1, "to") && isBareName(from, to) && !isTitledPlace(from)) {
            return null; // a "contributor to Slate" speaks, not Slate
        }
        Source source = source(from, to);
        if (source != null && (isTitledPlace(from) || isHolder(from, to))) {
            return new Source(startOfOffice(from), to, source.head(), source.kind());
        }
        return source != null && source.kind() == Kind.PHRASE ? withOffice(source, last) : source;
    }

    /** Where the phrase ends that this one belongs to, as "a spokesman" to "for the ministry"; -1 where it stands alone. */
    private int belongsTo(int from, int to) {
        if (speaksForOwner(from, to) || isTitledPlace(from) || isHolder(from, to)) {
            return -1;
        }
        int first = joinedTo(from, to);
        if (!isLinked(first) || isSource(first, to)) {
            return -1;
        }
        int owner = first - 2 - (isNearness(first - 2) || isBusy(first - 2) ? 1 : 0);
        return Words.isAdverb(statement.plain(owner)) ? owner - 1 : owner;
    }

    /** "The motion came from Mayor Jane Doe": nothing that speaks stands before, and she does. */
    private boolean isSource(int from, int to) {
        String noun = statement.plain(from - 2);
        return statement.is(from - 1, "from")
                && isTitled(to)
                && !maySpeak(from - 2)
                && !Words.OFFICES.contains(noun)
                && !PARTS.contains(noun);
    }

    private boolean isTitled(int name) {
        Mention mention = statement.mention(name);
        return mention != null && mention.kind() == Mention.Kind.PERSON && mention.nameFrom() > mention.from();
    }

    /** "the commissioner for information Jane Doe", "the spokesman of Ely police command John Roe": the last is who is meant. */
    private boolean isHolder(int from, int to) {
        int before = statement.mentionStart(to) - 1;
        String word = before >= from ? statement.plain(before) : "";
        return (Words.PORTFOLIOS.contains(word) || UNITS.contains(word)) && isPerson(to);
    }

    /** The first slot of "Merrill Bank and Harbour Trust", of which the second is told and both belong to somebody. */
    private int joinedTo(int from, int to) {
        Mention last = statement.mention(to);
        boolean joined = last != null
                && last.kind() == Mention.Kind.BODY
                && statement.is(from - 1, "and")
                && statement.mention(from - 2) != null;
        boolean between = statement.is(from - 1, "and") && statement.is(start(from - 2) - 1, "between");
        int first = joined || between ? start(from - 2) : from;
        return isLinked(first) ? first : from;
    }

    /** Of "the mayor of London Sadiq Khan" the first, from "London" on. */
    private int startOfOffice(int place) {
        int from = place;
        while (isLinked(from) || isShared(from)) {
            from = start(from - 2);
        }
        return from;
    }

    /** The second of "the minister for trade and information" */
    private boolean isShared(int from) {
        return statement.is(from - 1, "and") && Words.PORTFOLIOS.contains(statement.lower(from - 2));
    }

    /** Whether "by Smith", "by more than 400 firms" and the like end here: no subject of what follows. */
    boolean endsObliquely(int last) {
        return isOblique(statement.mention(last) != null ? statement.mentionStart(last) : start(last));
    }

    boolean isOblique(int from) {
        int first = statement.is(from - 1, "than") ? from - 2 : from;
        return OBLIQUE.contains(statement.plain(first - 1));
    }

    private boolean isBareName(int from, int to) {
        return statement.mention(to) != null && statement.mentionStart(to) == from;
    }

    /** "a source close to", "a person familiar with" */
    boolean isNearness(int slot) {
        return NEARNESS.contains(statement.plain(slot)) && statement.isPreposition(slot + 1);
    }

    /** "senators working on the offer", "employees based in Ely" */
    private boolean isBusy(int slot) {
        String word = statement.plain(slot);
        return (word.endsWith("ing") || word.equals("based"))
                && statement.isPreposition(slot + 1)
                && Words.isSource(statement.plain(slot - 1));
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
                && (LINKS.contains(statement.plain(from - 1))
                        || isComplement(from - 1)
                        || isNearness(from - 2)
                        || isBusy(from - 2))
                && (!statement.isBoundary(from - 2) || statement.isPreposition(from - 3)) // "in talks with"
                && !statement.isPreposition(from - 2);
    }

    /** "a spokesman" is more with "for the ministry" behind; "one of the victims" is a victim. */
    Source withOffice(Source source, int last) {
        boolean linked = last > source.to() && (speaksFor(source.to()) || isNearness(source.to() + 1));
        if (!linked) {
            return source;
        }
        int head =
                PARTS.contains(statement.plain(source.head())) ? Math.min(last, end(source.to() + 2)) : source.head();
        return new Source(source.from(), beforeTime(source.to() + 2, last), head, source.kind());
    }

    /** "a report from the ministry during the weekend" is one from the ministry. */
    private int beforeTime(int from, int last) {
        for (int i = from; i < last; i++) {
            if (TIMES.contains(statement.plain(i))) {
                return i - 1;
            }
        }
        return last;
    }

    /** "a spokesman for", "an aide to" */
    boolean speaksFor(int noun) {
        String link = statement.plain(noun + 1);
        Mention place = link.equals("at") ? statement.mention(noun + 2) : null;
        return SPOKEN_FOR.contains(link)
                || place != null && place.kind() == Mention.Kind.BODY // "an analyst at Ely Bank"
                || link.equals("to") && ADVISING.contains(statement.plain(noun));
    }

    boolean isPossessive(int slot) {
        return Heads.isPossessive(statement.plain(slot));
    }

    /** The first slot of the phrase that ends here, its article included. */
    int start(int last) {
        int from = last;
        if (Words.PERSONAL_PRONOUNS.contains(statement.plain(last))) {
            return last;
        }
        for (int i = last; i >= 0 && i > last - LONGEST; i--) {
            boolean ruling = statement.is(i, "ruling") && statement.mention(i + 1) != null; // no verb
            boolean thinkTank =
                    statement.is(i, "think") && statement.lower(i + 1).startsWith("tank");
            boolean noun = isNounBehindArticle(i);
            boolean within =
                    i == last || ruling || thinkTank || noun || !statement.isBoundary(i) && !statement.isPreposition(i);
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
        if (isNumber(from) && statement.is(from - 1, "over") && statement.is(from - 2, "of")) {
            return from - 1; // "a body of over 40 unions"
        }
        if (isNumber(from) && statement.is(from - 1, Tokens.Kind.POSSESSIVE)) {
            return startOfOwner(from - 2); // "Italy's five parties"
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

    /** "London Sadiq Khan" after "Mayor of", but not "Mr Khan" or "Home Secretary Jane Doe". */
    boolean isTitledPlace(int slot) {
        int first = statement.isDeterminer(slot) ? slot + 1 : slot;
        Mention mention = statement.mention(first);
        if (mention == null || mention.kind() != Mention.Kind.PERSON || mention.nameFrom() <= mention.from()) {
            return false;
        }
        int title = statement.mentionStart(first) + mention.nameFrom() - mention.from() - 1;
        String office = statement.lower(title);
        boolean honoured = Words.genderOfRole(office) != Gender.OPEN && title > first;
        return !Words.OFFICES.contains(statement.lower(first)) && (honoured || !Words.OFFICES.contains(office));
    }

    int end(int first) {
        int last = farEnd(first);
        return last > first ? beforeTreatment(last) : last;
    }

    /** The last slot of "a poll" in "a poll conducted", of "a report" in "a report published". */
    private int beforeTreatment(int last) {
        boolean done = statement.is(last, Tokens.Kind.WORD)
                && (statement.lower(last).endsWith("ed") || TREATED.contains(statement.plain(last)));
        return done && maySpeak(last - 1) ? last - 1 : last;
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
            boolean who = i > first && Words.PERSONAL_PRONOUNS.contains(statement.plain(i)); // "the ministry he leads"
            boolean noun = i > first && isNounBehindArticle(i);
            boolean when = i > first && WHEN.contains(statement.plain(i)) && !statement.isDeterminer(i - 1);
            if (other || who || when || statement.isBoundary(i) && !noun || statement.isPreposition(i)) {
                break;
            }
            last = i;
        }
        return last;
    }

    /** "the talks" */
    private boolean isNounBehindArticle(int slot) {
        return (statement.is(slot - 1, "the") || statement.is(slot - 1, "a"))
                && statement.is(slot, Tokens.Kind.WORD)
                && Cue.of(statement.plain(slot)) != null;
    }

    /** Whether a name may be a person's: "Paris" is where Jane Paris is told of. */
    boolean isPerson(int slot) {
        Mention mention = statement.mention(slot);
        Figure figure = mention == null ? null : statement.figure(slot);
        return mention != null && (mention.mayBePerson() || figure != null && figure.isSurelyPerson());
    }

    /** Who the phrase from one slot to another is about. */
    @Nullable
    Source source(int from, int to) {
        return heads.of(from, to);
    }
}
