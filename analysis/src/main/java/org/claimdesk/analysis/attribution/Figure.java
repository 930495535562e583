package org.claimdesk.analysis.attribution;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Somebody or something a text names, by the name it is introduced with. */
final class Figure {
    private static final int NOT_SEEN = -1;
    /** What one is called that has the word in its name, unlike a bank or an agency. */
    private static final WordSet TOLD_BY_NAME = WordSet.of("embassy", "exchange", "treasury");

    private static final Pattern HEAD = Pattern.compile("(?:\\S+ )*?(\\S+)(?: (?:of|for) .*|$)");

    private final String name;
    private final boolean body;
    private final Set<String> roles = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private String surname = "";
    private Gender gender = Gender.OPEN;
    private int lastSeen = NOT_SEEN;
    private boolean namedAgain;
    /** Whether the text calls it an organisation, and whether it gives it an office or a trade. */
    private boolean founded;

    private boolean serving;
    private boolean person;

    private @Nullable String noun;
    private @Nullable Boolean place;
    private @Nullable Boolean people;
    private @Nullable Boolean speaking;

    Figure(String name, boolean body) {
        this.name = name;
        this.body = body;
    }

    String name() {
        return name;
    }

    /** Whether it is an organisation, a place or a people. */
    boolean isBody() {
        return body;
    }

    /** Whether its last word is that of a place or a people. */
    boolean isPlace() {
        if (place == null) {
            String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            place = Words.PLACES.contains(last) || Words.DEMONYMS.contains(last);
        }
        return place;
    }

    /** Whether it is many: "Canadians", whom no "it" means. */
    boolean isPeople() {
        if (people == null) {
            String one =
                    name.endsWith("s") ? name.substring(0, name.length() - 1).toLowerCase(Locale.ROOT) : "";
            people = Words.DEMONYMS.contains(one) || Words.SOURCES.contains(one);
        }
        return people;
    }

    /** Whether its name alone tells that it can say something: an organisation, no building, law or event. */
    boolean isSpeaking() {
        if (speaking == null) {
            String last = name.substring(name.lastIndexOf(' ') + 1);
            boolean abbreviated = last.length() == name.length() && last.equals(last.toUpperCase(Locale.ROOT));
            speaking = !abbreviated && !Words.MUTE.contains(last.toLowerCase(Locale.ROOT));
        }
        return speaking;
    }

    /** Whether "the ministry" can be this: not if its name says it is something else. */
    boolean mayBe(String noun) {
        boolean told = false;
        for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (word.equals(noun)) {
                return true;
            }
            told |= Words.CONSTITUTED.contains(word);
        }
        return !TOLD_BY_NAME.contains(noun) && (!told || !Words.CONSTITUTED.contains(noun));
    }

    /** What it is called by: the last word of its name, or the one before "of" and "for", in lower case. */
    String noun() {
        if (noun == null) {
            Matcher head = HEAD.matcher(name.toLowerCase(Locale.ROOT));
            noun = head.lookingAt() ? head.group(1) : "";
        }
        return noun;
    }

    /** The last word of its name in lower case, "Jr." aside; empty for a name of one word. */
    String surname() {
        return surname;
    }

    void learnSurname(String word) {
        surname = word;
    }

    Gender gender() {
        return gender;
    }

    /** Whether more than a single word speaks for a person. */
    boolean isSurelyPerson() {
        return isKnownPerson() || !body && (person || (serving || !founded) && name.indexOf(' ') >= 0 && !isShouted());
    }

    /** "PICTURE GALLERY" */
    private boolean isShouted() {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether the text tells a gender or an office. */
    boolean isKnownPerson() {
        return !body && (gender != Gender.OPEN || (serving || !founded) && !roles.isEmpty());
    }

    void learnGender(Gender shown) {
        gender = gender == Gender.OPEN ? shown : gender;
    }

    void learnRole(String role) {
        roles.add(role);
        founded |= Words.BODIES.contains(role);
        serving |= Words.OFFICES.contains(role);
        learnGender(Words.genderOfRole(role));
    }

    /** Told of as somebody: "Blair, who". */
    void learnPerson() {
        person = true;
    }

    /** Told of as a thing: whatever a name of its shape may be, it is nobody's. */
    void learnThing() {
        founded = true;
    }

    void learnTitle(String word) {
        titles.add(word);
    }

    /** Whether all these words stood before the name: "health minister" is not "foreign minister". */
    boolean isTitled(Set<String> words) {
        return titles.containsAll(words);
    }

    Set<String> roles() {
        return roles;
    }

    void seenAt(int token) {
        namedAgain = lastSeen != NOT_SEEN;
        lastSeen = token;
    }

    /** Whether the text names it more than once, so that it is no mere word at the start of a sentence. */
    boolean isNamedAgain() {
        return namedAgain;
    }

    int lastSeen() {
        return lastSeen;
    }
}
