package org.claimdesk.analysis.attribution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimdesk.analysis.attribution.Mention.Kind;
import org.claimdesk.analysis.word.OneLine;
import org.jspecify.annotations.Nullable;

/** Everybody a text names: which mention is of whom, and who holds which office. */
final class Cast {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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
        cast.learn(true); // whose wife somebody is, before "Ms Roe" is told from "Mr Roe"
        cast.recognise();
        cast.learn(false);
        return cast;
    }

    /** Full names first: they tell whom the short ones mean. */
    private void introduce() {
        for (int i = 0; i < figures.length; i++) {
            Mention mention = mentions.get(i);
            if (mention.kind() != Kind.ROLE && mention.nameLength() > 1) {
                figures[i] = introduced(mention);
            }
        }
        abbreviate();
    }

    private Figure introduced(Mention mention) {
        String key = key(mention);
        Figure known = byName.get(key);
        if (known != null) {
            return known;
        }
        Figure longer = mention.mayBePerson() ? known(mention) : company(mention);
        Figure figure = longer != null ? longer : new Figure(name(mention), mention.kind() == Kind.BODY);
        figure.learnSurname(tokens.lower(lastName(mention)));
        if (!figure.isBody()) {
            figure.learnGender(Words.genderOfFirstName(tokens.lower(mention.nameFrom()))); // "Ms Roe" is not John Roe
        }
        byName.put(key, figure);
        if (longer == null) {
            index(mention, figure);
        }
        if (mention.nameFrom() > mention.from() && Words.ROYAL.contains(tokens.lower(mention.nameFrom() - 1))) {
            byName.putIfAbsent(tokens.lower(mention.nameFrom() - 1) + ' ' + tokens.lower(mention.nameFrom()), figure);
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

    private void addWord(String spelt, Figure figure) {
        List<Figure> named = byWord.computeIfAbsent(plain(spelt), word -> new ArrayList<>(1));
        if (!named.contains(figure) && named.size() < 16) {
            named.add(figure);
        }
    }

    private List<Figure> named(String spelt) {
        return byWord.getOrDefault(plain(spelt), List.of());
    }

    /** Without accents, which papers leave out at times: "Erdogan". */
    private static String plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7f) {
                return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return word;
    }

    /** "López Obrador" is the end of a longer name already told; "born Peter Baker" another name of Ginger Baker. */
    private @Nullable Figure known(Mention mention) {
        String name = ' ' + name(mention);
        boolean born = mention.from() > 0 && tokens.lower(mention.from() - 1).equals("born");
        for (Figure figure : named(tokens.lower(mention.nameTo()))) {
            if (figure.name().endsWith(name) || born && !figure.isBody()) {
                return figure;
            }
        }
        return mention.kind() == Kind.OPEN ? company(mention) : null;
    }

    /** "Computer Terminal" is the Computer Terminal Systems Inc told of before, but no Computer Terminal Bank Inc. */
    private @Nullable Figure company(Mention mention) {
        String name = name(mention) + ' ';
        boolean place = Words.PLACES.contains(tokens.lower(mention.nameTo()));
        for (Figure figure : place ? List.<Figure>of() : named(tokens.lower(mention.nameFrom()))) {
            if (figure.isBody()
                    && figure.name().startsWith(name)
                    && isForm(figure.name().substring(name.length()))) {
                return figure;
            }
        }
        return null;
    }

    private static boolean isForm(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!Words.COMPANIES.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** "World Health Organization (WHO)", of which the letters may know more than the capitals beside them. */
    private void abbreviate() {
        Acronyms acronyms = new Acronyms(tokens);
        for (int i = 0; i < figures.length; i++) {
            Mention mention = mentions.get(i);
            String letters = mention.kind() == Kind.ROLE ? null : acronyms.behind(mention.to());
            if (letters != null) {
                abbreviate(i, acronyms.start(mention.nameTo(), letters), letters);
            }
        }
    }

    private void abbreviate(int number, int start, String letters) {
        Mention mention = mentions.get(number);
        Figure figure = figures[number];
        if (start >= 0 && start < mention.nameFrom()) {
            abbreviated(number, start, letters);
        } else if (mention.kind() == Kind.BODY && figure != null && holds(mention, letters)) {
            byName.putIfAbsent(letters, figure);
        }
    }

    private boolean holds(Mention mention, String letters) {
        for (int i = mention.nameFrom(); i <= mention.nameTo(); i++) {
            if (tokens.words(i, i).charAt(0) == letters.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    /** A name that goes over several mentions; a place at its end is still that place. */
    private void abbreviated(int last, int start, String letters) {
        String name = OneLine.of(tokens.words(start, mentions.get(last).nameTo()));
        Figure whole = byName.computeIfAbsent(name, n -> new Figure(n, true));
        byName.put(letters, whole);
        for (int i = last; i >= 0 && mentions.get(i).from() >= start; i--) {
            Figure part = figures[i];
            if (mentions.get(i).from() == start || i == last && (part == null || !part.isPlace())) {
                figures[i] = whole;
            }
        }
    }

    private void recognise() {
        for (int i = 0; i < figures.length; i++) {
            Mention mention = mentions.get(i);
            boolean single = figures[i] == null && mention.nameLength() == 1;
            if (single && mention.kind() != Kind.ROLE) {
                figures[i] = recognised(mention);
            } else if (single && !hasArticle(mention)) {
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

    /** "King said", after Martin Luther King was told of; null where the word is but an office or a place. */
    private @Nullable Figure surnamed(Mention mention) {
        String word = tokens.lower(mention.nameTo());
        for (Figure figure : named(word)) {
            if (!figure.isBody() && figure.lastSeen() >= 0 && figure.surname().equals(word)) {
                return figure;
            }
        }
        return null;
    }

    private Figure recognised(Mention mention) {
        String word = tokens.words(mention.nameTo(), mention.nameTo());
        Gender title = titleGender(mention);
        String key = title == Gender.OPEN ? word : title + " " + word; // "Ms Roe" may be another than "Roe"
        Figure namesake = mention.kind() == Kind.BODY && !isWhere(mention) ? surnamed(mention) : null;
        Figure meant = namesake != null ? namesake : shortened(mention);
        Figure same = meant != null ? meant : byName.get(key);
        if (same != null) {
            return same;
        }
        Figure full = fullName(mention);
        if (full != null) {
            return full;
        }
        Figure figure = new Figure(word, mention.kind() == Kind.BODY);
        byName.put(key, figure);
        if (title != Gender.OPEN) {
            figure.learnGender(title);
            addWord(tokens.lower(mention.nameTo()), figure);
        }
        return figure;
    }

    /** "the Bank", where the text tells of the World Bank and no other; else null. */
    private @Nullable Figure shortened(Mention mention) {
        String word = tokens.lower(mention.nameTo());
        if (mention.kind() != Kind.BODY || !Words.CONSTITUTED.contains(word) || !hasArticle(mention)) {
            return null;
        }
        Figure only = null;
        for (Figure figure : named(word)) {
            boolean whole = figure.isBody() && isLast(figure, word);
            if (whole && only != null) {
                return null;
            }
            only = whole ? figure : only;
        }
        return only != null && only.lastSeen() >= 0 ? only : null;
    }

    /** "in Paris", which is no Jane Paris. */
    private boolean isWhere(Mention mention) {
        return mention.from() > 0 && Words.PREPOSITIONS.contains(tokens.lower(mention.from() - 1));
    }

    /** Of several with this name, the one named last if that was near, else the one the text told first. */
    private @Nullable Figure fullName(Mention mention) {
        String word = tokens.lower(mention.nameTo());
        Gender gender = titleGender(mention);
        Figure first = null;
        Figure near = null;
        for (Figure figure : named(word)) {
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

    /** What the text tells of people where it gives their full names, or else where it gives a part. */
    private void learn(boolean full) {
        Introductions introductions = new Introductions(tokens);
        for (int i = 0; i < figures.length; i++) {
            Figure figure = figures[i];
            Mention mention = mentions.get(i);
            boolean person = figure != null && !figure.isBody() && mention.kind() != Kind.ROLE;
            if (person && full == mention.nameLength() > 1) {
                learn(figure, introductions, mention);
                if (isFollowedBy(mention, "which")) {
                    figure.learnThing();
                } else if (isFollowedBy(mention, "who")) {
                    figure.learnPerson();
                }
                learnGender(figure, mention);
            }
        }
    }

    /** By the first name; of Lovely Warren "Warren" is none, whoever else it may call. */
    private void learnGender(Figure figure, Mention mention) {
        String first = tokens.lower(mention.nameFrom());
        boolean surname = mention.nameLength() == 1 && first.equals(figure.surname());
        if (!surname) {
            figure.learnGender(Words.genderOfFirstName(first));
        }
    }

    /** "Glidden Paints, which it bought" are nobody; "Blair, who dated him" is somebody. */
    private boolean isFollowedBy(Mention mention, String relative) {
        int comma = mention.to() + 1;
        return comma + 1 < tokens.size()
                && tokens.kind(comma) == Tokens.Kind.COMMA
                && tokens.lower(comma + 1).equals(relative);
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
