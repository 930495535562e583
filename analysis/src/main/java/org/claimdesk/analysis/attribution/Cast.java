package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.analysis.attribution.Mention.Kind;
import org.claimdesk.analysis.word.OneLine;
import org.jspecify.annotations.Nullable;

/** Everybody a text names: which mention is of whom, and who holds which office. */
final class Cast {
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Figure[] figures;
    private final Map<String, Figure> byName = new LinkedHashMap<>();
    private final Map<String, List<Figure>> byWord = new HashMap<>();

    private Cast(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.figures = new Figure[mentions.size()];
    }

    static Cast of(Tokens tokens, List<Mention> mentions) {
        Cast cast = new Cast(tokens, mentions);
        cast.introduce();
        cast.recognise();
        cast.learn();
        return cast;
    }

    /** Full names first: they tell whom the short ones mean. */
    private void introduce() {
        for (int i = 0; i < figures.length; i++) {
            Mention mention = mentions.get(i);
            if (mention.kind() != Kind.ROLE && mention.nameLength() > 1) {
                figures[i] = introduced(mention);
                acronym(i);
            }
        }
    }

    private Figure introduced(Mention mention) {
        String key = key(mention);
        Figure known = byName.get(key);
        if (known != null) {
            return known;
        }
        Figure longer = mention.mayBePerson() ? known(mention) : null;
        Figure figure = longer != null ? longer : new Figure(name(mention), mention.kind() == Kind.BODY);
        figure.learnSurname(tokens.lower(lastName(mention)));
        if (!figure.isBody()) {
            figure.learnGender(Words.genderOfFirstName(tokens.lower(mention.nameFrom()))); // "Ms Roe" is not John Roe
        }
        byName.put(key, figure);
        if (longer == null) {
            index(mention, figure);
        }
        return figure;
    }

    /** "John R. Bolton" is "John Bolton". */
    private String key(Mention mention) {
        String first = tokens.lower(mention.nameFrom());
        String last = tokens.lower(lastName(mention));
        return mention.mayBePerson() ? first + ' ' + last : tokens.words(mention.nameFrom(), mention.nameTo());
    }

    private int lastName(Mention mention) {
        boolean generational = new NameShape(tokens).isGenerational(mention.nameTo()) && mention.nameLength() > 2;
        return generational ? mention.nameTo() - 1 : mention.nameTo();
    }

    private void index(Mention mention, Figure figure) {
        addWord(tokens.lower(lastName(mention)), figure);
        if (mention.kind() != Kind.BODY || Words.ORGANISATIONS.contains(tokens.lower(mention.nameTo()))) {
            addWord(tokens.lower(mention.nameFrom()), figure);
        }
        for (int i = mention.nameFrom() + 1; i < mention.nameTo() && mention.mayBePerson(); i++) {
            addWord(tokens.lower(i), figure);
        }
    }

    private void addWord(String word, Figure figure) {
        List<Figure> named = byWord.get(word);
        if (named == null) {
            named = new ArrayList<>(1);
            byWord.put(word, named);
        }
        if (!named.contains(figure) && named.size() < 16) {
            named.add(figure);
        }
    }

    /** "López Obrador" is the end of a longer name already told; "born Peter Baker" another name of Ginger Baker. */
    private @Nullable Figure known(Mention mention) {
        String name = ' ' + name(mention);
        boolean born = mention.from() > 0 && tokens.lower(mention.from() - 1).equals("born");
        for (Figure figure : byWord.getOrDefault(tokens.lower(mention.nameTo()), List.of())) {
            if (figure.name().endsWith(name) || born && !figure.isBody()) {
                return figure;
            }
        }
        return null;
    }

    /** "World Health Organization (WHO)". */
    private void acronym(int i) {
        Mention mention = mentions.get(i);
        if (mention.kind() != Kind.BODY || i + 1 >= figures.length) {
            return;
        }
        Mention next = mentions.get(i + 1);
        boolean inBrackets = next.from() == mention.to() + 2
                && next.from() == next.to()
                && tokens.kind(mention.to() + 1) == Tokens.Kind.OPEN;
        if (inBrackets) {
            byName.putIfAbsent(tokens.words(next.from(), next.to()), figures[i]);
        }
    }

    private void recognise() {
        for (int i = 0; i < figures.length; i++) {
            Mention mention = mentions.get(i);
            if (mention.kind() != Kind.ROLE && mention.nameLength() == 1) {
                figures[i] = recognised(mention);
            } else if (mention.nameLength() == 1 && !hasArticle(mention)) {
                figures[i] = surnamed(mention);
            }
            if (figures[i] != null) {
                figures[i].seenAt(mention.from());
            }
        }
    }

    private boolean hasArticle(Mention mention) {
        return mention.from() > 0 && Words.DETERMINERS.contains(tokens.lower(mention.from() - 1));
    }

    /** "King said", after Martin Luther King was told of; null where the word is but an office. */
    private @Nullable Figure surnamed(Mention mention) {
        String word = tokens.lower(mention.nameTo());
        for (Figure figure : byWord.getOrDefault(word, List.of())) {
            if (!figure.isBody() && figure.lastSeen() >= 0 && figure.surname().equals(word)) {
                return figure;
            }
        }
        return null;
    }

    private Figure recognised(Mention mention) {
        String word = tokens.words(mention.nameTo(), mention.nameTo());
        Figure same = byName.get(word);
        if (same != null) {
            return same;
        }
        Figure full = fullName(mention);
        if (full != null) {
            return full;
        }
        Figure figure = new Figure(word, mention.kind() == Kind.BODY);
        byName.put(word, figure);
        return figure;
    }

    /** Of several with this name, the one named last if that was near, else the one the text told first. */
    private @Nullable Figure fullName(Mention mention) {
        String word = tokens.lower(mention.nameTo());
        Gender gender = titleGender(mention);
        Figure first = null;
        Figure near = null;
        for (Figure figure : byWord.getOrDefault(word, List.of())) {
            boolean told = figure.lastSeen() >= 0 || isLast(figure, word); // "Strava" is no later Strava Community Hub
            if (!told || !fits(figure, word, mention) || !figure.gender().agreesWith(gender)) {
                continue;
            }
            first = first == null || (isLast(figure, word) && !isLast(first, word)) ? figure : first;
            boolean recent = figure.lastSeen() > 0 && mention.from() - figure.lastSeen() < 25;
            near = recent && isLast(figure, word) ? figure : near;
        }
        return near != null ? near : first;
    }

    private boolean fits(Figure figure, String word, Mention mention) {
        if (figure.isBody()) {
            return mention.kind() == Kind.OPEN && !Words.PLACES.contains(word) && !Words.ORGANISATIONS.contains(word);
        }
        return mention.kind() != Kind.BODY;
    }

    private static boolean isLast(Figure figure, String word) {
        return figure.name().length() >= word.length()
                && figure.name().regionMatches(true, figure.name().length() - word.length(), word, 0, word.length());
    }

    private Gender titleGender(Mention mention) {
        Gender gender = Gender.OPEN;
        for (int i = mention.from(); i < mention.nameFrom() && gender == Gender.OPEN; i++) {
            gender = Words.genderOfRole(tokens.lower(i).replace(".", ""));
        }
        return gender;
    }

    private void learn() {
        Introductions introductions = new Introductions(tokens);
        for (int i = 0; i < figures.length; i++) {
            Figure figure = figures[i];
            if (figure != null && !figure.isBody() && mentions.get(i).kind() != Kind.ROLE) {
                learn(figure, introductions, mentions.get(i));
                figure.learnGender(
                        Words.genderOfFirstName(tokens.lower(mentions.get(i).nameFrom())));
            }
        }
    }

    private static void learn(Figure figure, Introductions introductions, Mention mention) {
        List<String> roles = introductions.of(mention);
        for (String role : roles) {
            figure.learnRole(role);
        }
        if (!roles.isEmpty()) {
            for (String title : introductions.titles(mention)) {
                figure.learnTitle(title);
            }
        }
    }

    /** Whom a mention names; null for an office without a name. */
    @Nullable
    Figure figure(int mention) {
        return figures[mention];
    }

    private String name(Mention mention) {
        return OneLine.of(tokens.words(mention.nameFrom(), mention.nameTo()));
    }
}
