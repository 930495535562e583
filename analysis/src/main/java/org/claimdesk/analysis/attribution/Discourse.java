package org.claimdesk.analysis.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Who was told of lately, while a text is read in order: tells whom "he", "they" and "the minister" mean. */
final class Discourse {
    private static final int MEMORY = 6;
    /** How many statements that tell of nobody may stand between. */
    private static final int REACH_OF_BYNAME = 2;

    private static final WordSet OPENING = WordSet.of(
            "asked",
            "questioned",
            "pressed",
            "speaking",
            "talking",
            "writing",
            "responding",
            "replying",
            "referring",
            "commenting",
            "addressing",
            "answering");

    /** "the Republican governor" is the governor. */
    private static final WordSet PARTIES = WordSet.of(
            "republican", "democratic", "democrat", "conservative", "labour", "liberal", "tory", "socialist");

    private static final Deque<Figure> NOBODY = new ArrayDeque<>();

    /** Of each statement, the people it tells of, the one who spoke first. */
    private final Deque<List<Figure>> people = new ArrayDeque<>();

    /** Who holds each office, the one told of last first. */
    private final Map<String, Deque<Figure>> holders = new HashMap<>();

    private List<Figure> speakersHere = new ArrayList<>();
    /** All who have spoken so far. */
    private final Set<Figure> spoken = new HashSet<>();

    private final Bodies bodies = new Bodies();
    private final Unnamed unnamed = new Unnamed();
    /** Whom a pronoun's bearer speaks of by name, so that it isn't himself. */
    private Set<Figure> toldOf = Set.of();

    /** The name of who speaks; null where the text leaves it open. */
    @Nullable
    String speaker(Statement statement, Source source) {
        Figure figure = figure(statement, source);
        if (figure != null) {
            remember(figure);
            return figure.name();
        }
        String stated = source.isTelling() ? statement.words(firstTold(statement, source), source.to()) : null;
        if (stated != null) {
            bodies.othersSpeak();
        }
        unnamed.speaks(statement, source, stated);
        String pronoun = source.kind() == Source.Kind.PRONOUN ? statement.lower(source.head()) : "";
        return pronoun.isEmpty() ? stated : unnamed.meant(pronoun, gender(pronoun));
    }

    /** "the Ministry of Defence and Jane Doe" are told without the article, as each alone would be. */
    private static int firstTold(Statement statement, Source source) {
        int first = source.from();
        while (statement.is(first, "the") || statement.is(first, "both")) {
            first++;
        }
        boolean pair = statement.mention(first) != null
                && statement.is(statement.mentionEnd(first) + 1, "and")
                && statement.mention(source.to()) != null;
        return pair ? first : source.from();
    }

    private void remember(Figure figure) {
        bodies.speaks(figure);
        if (figure.isBody()) {
            unnamed.speaks(figure);
        } else {
            speakersHere.add(figure);
            spoken.add(figure);
        }
    }

    private @Nullable Figure figure(Statement statement, Source source) {
        return switch (source.kind()) {
            case NAME -> statement.figure(source.head());
            case PRONOUN -> meant(statement, source.head());
            case EPITHET -> byname(statement, source);
            case PHRASE -> phrase(statement, source);
        };
    }

    private @Nullable Figure phrase(Statement statement, Source source) {
        Mention mention = statement.mention(source.head());
        boolean office = mention != null && mention.kind() == Mention.Kind.ROLE;
        Figure surnamed = office ? statement.figure(source.head()) : null;
        return surnamed != null ? surnamed : holder(statement, source);
    }

    /** "the striker" holds that office, or is told of alone. */
    private @Nullable Figure byname(Statement statement, Source source) {
        Figure holder = holder(statement, source);
        String noun = statement.lower(source.head());
        return holder != null ? holder : onlyOneTold(noun.equals("actor") ? Gender.MALE : Words.genderOfRole(noun));
    }

    /**
     * Whom the text told of last, if that is one person alone, or one alone of a gender: of two men nobody knows who is the
     * Belgian.
     */
    private @Nullable Figure onlyOneTold(Gender gender) {
        int back = 0;
        for (List<Figure> told : people) {
            Set<Figure> different = new HashSet<>(told);
            if (different.size() > 1 && gender != Gender.OPEN) {
                different.removeIf(figure -> figure.gender() != gender);
            }
            if (!different.isEmpty() || back++ == REACH_OF_BYNAME) {
                return different.size() == 1 ? different.iterator().next() : null;
            }
        }
        return null;
    }

    private @Nullable Figure meant(Statement statement, int pronoun) {
        toldOf = People.toldOf(statement, pronoun);
        String word = statement.lower(pronoun);
        if (word.equals("it")) {
            return bodies.meant();
        }
        Gender gender = gender(word);
        if (gender == Gender.OPEN) {
            return null;
        }
        People told = People.of(statement, pronoun);
        Figure subject = agreeing(told.subjects(), gender);
        Figure here = subject != null ? subject : agreeing(told.owners(), gender);
        if (here != null || unnamed.mayBe(gender)) {
            return here;
        }
        Figure other = agreeing(told.others(), gender);
        Figure before = other == null || opensApart(statement) ? earlier(gender) : null;
        return before != null ? before : other;
    }

    /** "Asked about Smith, he said", "In a letter to Smith, he wrote": it is not Smith. */
    private static boolean opensApart(Statement statement) {
        return statement.isPreposition(0) || OPENING.contains(statement.plain(0));
    }

    private static Gender gender(String word) {
        return switch (word) {
            case "he", "him", "his" -> Gender.MALE;
            case "she", "her" -> Gender.FEMALE;
            default -> Gender.OPEN;
        };
    }

    private @Nullable Figure earlier(Gender gender) {
        Figure spoke = agreeing(speakersHere, gender);
        if (spoke != null) {
            return spoke;
        }
        for (List<Figure> told : people) {
            Figure figure = agreeing(told, gender);
            if (figure != null) {
                return figure;
            }
        }
        return null;
    }

    private @Nullable Figure agreeing(List<Figure> figures, Gender gender) {
        for (Figure figure : figures) {
            if (!toldOf.contains(figure)
                    && figure.isSurelyPerson()
                    && figure.gender().agreesWith(gender)) {
                return figure;
            }
        }
        return null;
    }

    /** Whom a phrase like "the foreign minister" means, if somebody was told to be that. */
    private @Nullable Figure holder(Statement statement, Source source) {
        boolean definite = statement.is(source.from(), "the");
        String role = Callings.office(statement.lower(source.head()));
        boolean indefinite = statement.isDeterminer(source.from()) && !definite;
        boolean titled = statement.mention(source.head()) != null && !indefinite;
        boolean owned = source.to() > source.head() && !statement.is(source.head() + 1, Tokens.Kind.POSSESSIVE);
        if (!definite && !titled || owned && !titled) {
            return null;
        }
        if (Words.BODIES.contains(role) || Words.CONSTITUTED.contains(role)) {
            return source.to() - source.from() == 1 ? bodies.meant(role, statement) : null;
        }
        Figure inOffice = Words.OFFICES.contains(role)
                ? titled(holders.getOrDefault(role, NOBODY), modifiers(statement, source))
                : null;
        Figure premier = inOffice == null && role.equals("premier") ? primeMinister() : inOffice;
        return premier == null && definite ? Callings.only(role, holders) : premier;
    }

    /** Whom "the premier" means, where nobody is called so. */
    private @Nullable Figure primeMinister() {
        return titled(holders.getOrDefault("minister", NOBODY), new HashSet<>(Callings.rank("pm")));
    }

    private static Set<String> modifiers(Statement statement, Source source) {
        Set<String> modifiers = new HashSet<>();
        for (int i = source.from(); i < source.head(); i++) {
            if (!statement.isDeterminer(i) && !statement.lower(i).isEmpty()) {
                modifiers.add(statement.lower(i));
            }
        }
        modifiers.addAll(Callings.rank(statement.lower(source.head())));
        return modifiers;
    }

    /** Of several in office only one whose title fits, or the last where the phrase doesn't tell. */
    private static @Nullable Figure titled(Deque<Figure> inOffice, Set<String> modifiers) {
        for (Figure figure : inOffice) {
            if (figure.isTitled(modifiers)) {
                return figure;
            }
        }
        modifiers.removeIf(
                word -> PARTIES.contains(word) || !Words.OFFICES.contains(word) && !Words.PORTFOLIOS.contains(word));
        Figure only = inOffice.size() == 1 ? inOffice.getFirst() : null;
        return only != null && only.isTitled(modifiers) ? only : null; // a first minister is no prime minister
    }

    /** Who was told of last: whose a quotation is that nothing else attributes. */
    @Nullable
    String latestSpeaker() {
        Figure figure = speakersHere.isEmpty() ? latest() : speakersHere.get(speakersHere.size() - 1);
        return figure == null ? null : figure.name();
    }

    private @Nullable Figure latest() {
        for (List<Figure> told : people) {
            if (!told.isEmpty()) {
                Figure last = told.get(0);
                return spoken.contains(last) || last.isKnownPerson() ? last : null;
            }
        }
        return null;
    }

    /** Remembers a statement once it is read. */
    void leave(Statement statement) {
        List<Figure> told = new ArrayList<>(speakersHere);
        told.addAll(People.of(statement, statement.size()).all());
        unnamed.leave(statement, !told.isEmpty(), !speakersHere.isEmpty());
        people.addFirst(told);
        if (people.size() > MEMORY) {
            people.removeLast();
        }
        for (int i : statement.mentions()) {
            Figure figure = statement.figure(i);
            if (figure != null && !figure.isBody()) {
                learn(figure);
            }
        }
        bodies.leave(statement);
        speakersHere = new ArrayList<>();
    }

    private static void enter(Figure figure, Deque<Figure> inOffice) {
        if (inOffice.peekFirst() != figure) {
            inOffice.remove(figure);
            inOffice.addFirst(figure);
        }
        if (inOffice.size() > MEMORY) {
            inOffice.removeLast();
        }
    }

    private void learn(Figure figure) {
        for (String role : figure.roles()) {
            enter(figure, holders.computeIfAbsent(role, r -> new ArrayDeque<>()));
        }
    }
}
