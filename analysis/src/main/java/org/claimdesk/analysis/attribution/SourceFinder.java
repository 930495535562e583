package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds who speaks around a verb that attributes. */
final class SourceFinder {
    private static final WordSet RELATIVES = WordSet.of("who", "which", "that");
    private static final WordSet OBJECTS = WordSet.of("it", "them", "him", "her", "us");
    private static final int FARTHEST_WHO = 6;
    private static final int MOST_COMMAS = 6;
    private static final int LONGEST_OCCASION = 16;
    private static final WordSet WEEKDAYS =
            WordSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final WordSet AGO = WordSet.of("week", "month", "year", "night");
    private static final WordSet WHEN = WordSet.of("last", "this");
    private static final WordSet ONES =
            WordSet.of("one", "another", "others", "some", "many", "most", "several", "both", "few");

    private final Statement statement;
    private final Phrases phrases;
    private final FollowingPhrases following;
    private final Partners partners;
    private final Adjuncts adjuncts;
    private @Nullable Source subject;
    private boolean subjectKnown;

    SourceFinder(Statement statement) {
        this.statement = statement;
        this.phrases = new Phrases(statement);
        this.partners = new Partners(statement, phrases);
        this.following = new FollowingPhrases(statement, phrases, partners);
        this.adjuncts = new Adjuncts(statement, phrases);
    }

    /** The last slot before the verb that isn't an adverb or auxiliary of it. */
    int beforeVerb(int verb) {
        int slot = verb - 1;
        while (slot >= 0 && (isSkipped(slot) || tellsWhen(slot))) {
            slot--;
        }
        return slot;
    }

    /** "Smith on Tuesday said", "Smith last week said" */
    private boolean tellsWhen(int slot) {
        String word = statement.plain(slot);
        boolean ago = WHEN.contains(statement.plain(slot - 1)) && AGO.contains(word);
        return ago || WHEN.contains(word) && AGO.contains(statement.plain(slot + 1)) || WEEKDAYS.contains(word);
    }

    private boolean isSkipped(int slot) {
        String word = statement.plain(slot);
        return Words.SKIPPED.contains(word) && !isMonthOrDay(slot)
                || Words.isAdverb(word) && statement.is(slot, Kind.WORD);
    }

    private boolean isMonthOrDay(int slot) {
        return statement.is(slot, Kind.CAPITAL) && Words.DATES.contains(statement.lower(slot));
    }

    /** Who stands before the verb: "X", "X, who …,", "X (…)". */
    @Nullable
    Source before(int verb) {
        int slot = adjuncts.before(beforeOccasion(beforeVerb(verb)));
        return switch (statement.kind(slot)) {
            case COMMA -> acrossCommas(slot);
            case CLOSE -> phrases.endingAt(matching(slot, Kind.OPEN) - 1);
            case DASH -> phrases.endingAt(matching(slot, Kind.DASH) - 1);
            case WORD, CAPITAL, NUMBER -> beforeWord(slot);
            default -> null;
        };
    }

    /** "Jane Doe while speaking on Monday in Ely said": the slot of the name. */
    private int beforeOccasion(int last) {
        for (int i = last; i > 0 && i > last - LONGEST_OCCASION && !statement.is(i, Kind.COMMA); i--) {
            boolean occasion = (statement.is(i, "while") || statement.is(i, "when"))
                    && statement.plain(i + 1).endsWith("ing")
                    && statement.mention(i - 1) != null;
            if (occasion) {
                return i - 1;
            }
        }
        return last;
    }

    private @Nullable Source beforeWord(int slot) {
        if (RELATIVES.contains(statement.plain(slot))) {
            return statement.is(slot - 1, Kind.COMMA) ? acrossCommas(slot - 1) : phrases.endingAt(slot - 1);
        }
        Source doer = OBJECTS.contains(statement.plain(slot)) ? doer(slot) : null;
        if (doer != null) {
            return doer;
        }
        Source source = phrases.endsObliquely(slot) ? null : phrases.endingAt(slot);
        boolean group =
                source != null && source.kind() == Source.Kind.PHRASE && statement.mention(source.head()) == null;
        if (source == null || group && phrases.isOblique(source.from())) {
            return null; // but "the decree signed by the Pope said"
        }
        Source named = source.isName() ? null : openlyApposed(source);
        return named != null ? named : partners.with(source);
    }

    /** "Republicans who helped negotiate it said": who stands before "who"; null where the pronoun itself speaks. */
    private @Nullable Source doer(int pronoun) {
        boolean verb = statement.is(pronoun - 1, Kind.WORD) && !statement.isBoundary(pronoun - 1);
        for (int i = pronoun - 2; verb && i > 0 && i > pronoun - FARTHEST_WHO; i--) {
            if (statement.is(i, "who")) {
                return phrases.endingAt(i - 1);
            }
        }
        return null;
    }

    /** "Jane Doe, an analyst with the bank said": the second comma is missing. */
    private @Nullable Source openlyApposed(Source office) {
        int comma = office.from() - 1;
        boolean apposed = office.kind() == Source.Kind.PHRASE && isSpeaker(office) && statement.is(comma, Kind.COMMA);
        Source named = apposed ? phrases.endingAt(comma - 1) : null;
        if (named == null || !named.isName()) {
            return null;
        }
        Figure figure = statement.figure(named.head());
        boolean person =
                figure != null && figure.isSurelyPerson() && figure.name().indexOf(' ') > 0;
        return person && (named.from() == 0 || statement.isAfterPassage(named.from())) ? named : null;
    }

    /** Whether a remark that ends with a comma stands right before a slot. */
    boolean isAfterRemark(int slot) {
        boolean comma = statement.is(slot - 1, Kind.COMMA);
        int quoted = comma ? slot - 2 : slot - 1;
        return statement.isPassage(quoted)
                && (comma || new PassageShape(statement.copy(), statement.passage(quoted)).endsWithComma());
    }

    private int matching(int slot, Kind kind) {
        for (int i = slot - 1; i >= 0 && i > slot - 20; i--) {
            if (statement.is(i, kind)) {
                return i;
            }
        }
        return 0;
    }

    /** Steps back over "X, the city's home minister," and "X, who was there,". */
    private @Nullable Source acrossCommas(int comma) {
        int end = comma;
        Source behind = null;
        for (int i = 0; i < MOST_COMMAS; i++) {
            int before = boundaryBefore(end);
            Source source = phrases.endingAt(end - 1);
            boolean first = !statement.is(before, Kind.COMMA);
            if (first && opensApart() && !opensWithDay(source)) {
                return behind; // "In Ely, scientists from Leeds, who were there, said"
            }
            if (first) {
                return source != null && source.from() > before ? source : null;
            }
            if (statement.is(before + 1, "including")) {
                return phrases.endingAt(before - 1);
            }
            boolean apposed = source != null && !source.isName() && isBareBehindPhrase(source, before);
            if (source != null && source.from() == before + 1 && !apposed && standsAlone(source, before)) {
                Source holder = source.isName() ? holderBefore(before) : null;
                return holder != null ? holder : source;
            }
            behind = source != null && source.from() == before + 1 && isSpeaker(source) ? source : null;
            end = before;
        }
        return null;
    }

    /** "Jane Doe, vice-president of the union, Wessex, said", "Jane Doe, founder, Ely Fund, said": who holds the office. */
    private @Nullable Source holderBefore(int comma) {
        int from = boundaryBefore(comma) + 1;
        int office = Partners.isTrade(statement.plain(from)) || !statement.is(from, Kind.WORD)
                ? from
                : from + 1; // "national vice-president"
        boolean held = statement.is(from - 1, Kind.COMMA)
                && Partners.isTrade(statement.plain(office))
                && statement.mention(office + 1) == null;
        Source holder = held ? phrases.endingAt(from - 2) : null;
        boolean person = holder != null
                && holder.isName()
                && phrases.isPerson(holder.head())
                && statement.mentionStart(holder.head()) < holder.head()
                && holder.from() == boundaryBefore(from - 1) + 1;
        return person ? holder : null;
    }

    private boolean opensApart() {
        return statement.isPreposition(0) || statement.plain(0).endsWith("ing");
    }

    /** "The senior figure, governor of the bank, said": an office without an article, behind what has one. */
    private boolean isBareBehindPhrase(Source source, int comma) {
        return !statement.isDeterminer(source.from())
                && Words.OFFICES.contains(statement.plain(source.head()))
                && statement.isDeterminer(0)
                && phrases.start(comma - 1) == 0;
    }

    /** "On Tuesday Jane Doe, the mayor, said" */
    private boolean opensWithDay(@Nullable Source source) {
        int day = source == null ? -1 : source.from() - 1;
        return day > 0 && Words.DATES.contains(statement.plain(day)) && adjuncts.after(0) == day + 1;
    }

    private boolean standsAlone(Source source, int before) {
        int last = beforeAge(before) - 1;
        boolean apposed = statement.mention(last) != null && !isMonthOrDay(last);
        return source.isName()
                ? (phrases.isPerson(source.head())
                                        && (!isPlaceFrom(last) || isFullName(source))
                                        && !isTown(source, last)
                                || !apposed
                                || statement.figure(source.head()) == statement.figure(last))
                        && !isObject(source)
                : !apposed && isSpeaker(source) && !statement.is(source.from(), "both");
    }

    /** "a lawyer representing Smith" */
    private boolean isObject(Source source) {
        int verb = statement.mentionStart(source.to()) - 1;
        return verb > source.from()
                && statement.is(verb, Kind.WORD)
                && statement.lower(verb).endsWith("ing");
    }

    /** The comma after a name, where its bearer's age stands before this one. */
    private int beforeAge(int comma) {
        boolean age = statement.is(comma - 1, Kind.NUMBER) && statement.is(comma - 2, Kind.COMMA);
        return age ? comma - 2 : comma;
    }

    /** "the member for Ely, Jane Doe," */
    private boolean isFullName(Source source) {
        Figure figure = statement.figure(source.head());
        return figure != null && (figure.isKnownPerson() || figure.name().split(" ", -1).length > 2);
    }

    /** "from Ely, North Wessex" */
    private boolean isPlaceFrom(int last) {
        int link = statement.mentionStart(last) - 1;
        return link > 0 // "In Ely, Jane Doe said" opens the sentence
                && statement.mention(last) != null
                && (statement.is(link, "from") || statement.is(link, "in"));
    }

    /** "the University of North Wessex, Ely": a single name nobody has but here, behind what has a place. */
    private boolean isTown(Source source, int last) {
        Mention before = statement.mention(last);
        Figure figure = statement.figure(source.head());
        return before != null
                && before.kind() == Mention.Kind.BODY
                && statement.mentionStart(source.to()) == source.to()
                && figure != null
                && !figure.isSurelyPerson()
                && !figure.isNamedAgain();
    }

    /** The first slot behind all of "of the union and the bank at a meeting". */
    int afterComplements(int slot) {
        int next = slot;
        while ((statement.isPreposition(next) || statement.is(next, "and")) && phrases.farEnd(next + 1) > next) {
            next = phrases.farEnd(next + 1) + 1;
        }
        return next;
    }

    private int boundaryBefore(int comma) {
        int i = comma - 1;
        while (i >= 0) {
            switch (statement.kind(i)) {
                case COMMA, STOP, COLON, SEMICOLON, BREAK -> {
                    return i;
                }
                default -> i--; // a passage may stand within: "X, known as «Y» in the files,"
            }
        }
        return -1;
    }

    /** Whose the noun in a slot is: "his opinion", "Smith's opinion", "the opinion of Smith". */
    @Nullable
    Source ownerOf(int noun) {
        if (phrases.isPossessive(noun - 1)) {
            return new Source(noun - 1, noun - 1, noun - 1, Source.Kind.PRONOUN);
        }
        if (statement.is(noun - 1, Kind.POSSESSIVE)) {
            return phrases.endingAt(noun - 2);
        }
        boolean of = statement.isDeterminer(noun - 1) && statement.is(noun + 1, "of");
        return of ? after(noun + 1) : null;
    }

    /** Who stands behind the verb: "said X". */
    @Nullable
    Source after(int verb) {
        int slot = isParticle(verb + 1) ? verb + 2 : verb + 1;
        while (Words.isAdverb(statement.plain(slot))) {
            slot++;
        }
        int first = afterTime(slot);
        return first < statement.size() ? following.startingAt(first) : null;
    }

    /** "pointed out" */
    boolean isParticle(int slot) {
        return statement.is(slot, "out");
    }

    /** "by last week's meeting", "by Monday's report" */
    private int afterTime(int slot) {
        int last = WHEN.contains(statement.plain(slot)) && AGO.contains(statement.plain(slot + 1)) ? slot + 1 : slot;
        boolean time = last > slot || WEEKDAYS.contains(statement.plain(slot));
        return time && statement.is(last + 1, Kind.POSSESSIVE) ? last + 2 : slot;
    }

    /** Whom the statement is about: its first name, pronoun or speaker that is no mere complement. */
    @Nullable
    Source subject() {
        if (!subjectKnown) {
            subject = new Subjects(statement, phrases, following, partners).first();
            subjectKnown = true;
        }
        return subject;
    }

    /** Whether a phrase is of the kind that speaks, even without a name. */
    boolean isSpeaker(Source source) {
        return source.kind() != Source.Kind.PHRASE
                || isCounted(source)
                || statement.mention(source.head()) != null
                || Words.isSource(statement.lower(source.head()))
                || isOneOfMany(source)
                || Words.OFFICES.contains(statement.lower(source.head()))
                || Words.PAPERS.contains(statement.lower(source.head()));
    }

    /** A word for how many that may stand right before a verb: "one said", "a mother of two told", "they all said". */
    static boolean isCount(String word) {
        return ONES.contains(word) || Phrases.PARTS.contains(word) || word.equals("all");
    }

    /** "One said", "others told reporters" */
    private boolean isOneOfMany(Source source) {
        return source.from() == source.to() && ONES.contains(statement.plain(source.head()));
    }

    /** "most voters", "3 in 10 independents" */
    private boolean isCounted(Source source) {
        boolean many = statement.lower(source.head()).endsWith("s") && statement.is(source.head(), Kind.WORD);
        return many && phrases.isNumber(source.from()) && !Words.DATES.contains(statement.lower(source.head()));
    }
}
