package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimdesk.analysis.attribution.Tokens.Kind;

/** What a text says of somebody beside the name: "Mayor", "study co-author", ", the city's home minister,". */
final class Introductions {
    private static final int LONGEST = 12;
    private static final Map<String, String> WRITTEN_OUT = Map.of(
            "gov",
            "governor",
            "sen",
            "senator",
            "rep",
            "representative",
            "prof",
            "professor",
            "dr",
            "doctor",
            "col",
            "colonel",
            "capt",
            "captain",
            "sgt",
            "sergeant");

    private final Tokens tokens;

    Introductions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Words of office and trade around a mention, in lower case. */
    List<String> of(Mention mention) {
        List<String> roles = new ArrayList<>(4);
        for (int i = mention.from(); i < mention.nameFrom(); i++) {
            addRole(i, roles);
        }
        if (Words.ROYAL.contains(tokens.lower(mention.nameFrom()))) {
            addRole(mention.nameFrom(), roles);
        }
        if (mention.nameFrom() > mention.from() && roles.isEmpty()) {
            officeBefore(mention.from() - 1, roles);
        }
        smallWordsBefore(mention.from() - 1, roles);
        appositionAfter(mention.to() + 1, roles);
        appositionBefore(mention.from() - 1, roles);
        return roles;
    }

    /** All words around a mention that may tell one minister from another, in lower case. */
    List<String> titles(Mention mention) {
        List<String> titles = new ArrayList<>();
        for (int i = firstOfTitle(mention.from()); i < mention.nameFrom(); i++) {
            titles.add(tokens.lower(i));
        }
        for (int i = mention.to() + 1; i < Math.min(tokens.size(), mention.to() + 10); i++) {
            if (tokens.kind(i) == Kind.STOP || tokens.kind(i) == Kind.BREAK) {
                break;
            }
            titles.add(tokens.lower(i));
        }
        return titles;
    }

    /** Of "the chief executive of the Ely Bank, John Roe" the first word. */
    private int firstOfTitle(int name) {
        int from = name - 1;
        boolean apposed = from > 0 && tokens.kind(from) == Kind.COMMA;
        while (apposed && from > 0 && from > name - LONGEST && !endsPhrase(from - 1)) {
            from--;
        }
        return Math.max(0, Math.min(from, name - 4));
    }

    /** "the minister for trade and", before "Information Jane Doe" */
    private void officeBefore(int last, List<String> roles) {
        for (int i = last; i >= 0 && i > last - LONGEST && roles.isEmpty(); i--) {
            if (tokens.kind(i) != Kind.WORD && !tokens.isCapital(i)) {
                return;
            }
            addRole(i, roles);
        }
    }

    private void smallWordsBefore(int last, List<String> roles) {
        for (int i = last; i >= 0 && i > last - 4 && tokens.kind(i) == Kind.WORD; i--) {
            String word = tokens.lower(i);
            boolean other = Words.PREPOSITIONS.contains(word) || Words.AUXILIARIES.contains(word);
            if (other || Words.CONJUNCTIONS.contains(word) || endsPhrase(i)) {
                return; // "the spokesman added that Jane Doe": she is none
            }
            addRole(i, roles);
        }
    }

    private void appositionAfter(int comma, List<String> roles) {
        int i = comma;
        if (i + 2 >= tokens.size()) {
            return;
        }
        boolean is = tokens.lower(i).equals("is") || tokens.lower(i).equals("was");
        if (tokens.kind(i) == Kind.COMMA) {
            i++;
            i += tokens.lower(i).equals("who") || tokens.kind(i) == Kind.NUMBER ? 2 : 0;
        } else if (!is) {
            return;
        } else {
            i++;
        }
        collect(i, Math.min(tokens.size(), i + LONGEST), is, roles);
    }

    private void collect(int from, int to, boolean needsArticle, List<String> roles) {
        if (from >= to || needsArticle && !Words.DETERMINERS.contains(tokens.lower(from)) || isName(from, to)) {
            return;
        }
        if (Words.PREPOSITIONS.contains(tokens.lower(from))) {
            return; // "of the city council"
        }
        int end = from;
        while (end < to && !endsPhrase(end)) {
            end++;
        }
        addOwnRoles(from, end, roles);
    }

    /** A list of names is no apposition. */
    private boolean isName(int from, int to) {
        return from + 1 < to
                && tokens.isCapital(from)
                && tokens.isCapital(from + 1)
                && !Words.OFFICES.contains(tokens.lower(from))
                && !Words.OFFICES.contains(tokens.lower(from + 1));
    }

    private void appositionBefore(int comma, List<String> roles) {
        if (comma < 1 || tokens.kind(comma) != Kind.COMMA) {
            return;
        }
        int from = comma - 1;
        while (from > 0 && from > comma - LONGEST && !endsPhrase(from - 1)) {
            from--;
        }
        boolean phrase = Words.DETERMINERS.contains(tokens.lower(from))
                || Words.OFFICES.contains(tokens.lower(from))
                || tokens.kind(from + 1) == Kind.POSSESSIVE; // "Wessex's ambassador, "
        if (phrase) {
            addOwnRoles(from, comma, roles);
        }
    }

    /** Those of "the prime minister's wife" are hers, not the minister's. */
    private void addOwnRoles(int from, int to, List<String> roles) {
        int before = roles.size();
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) == Kind.POSSESSIVE) {
                roles.subList(before, roles.size()).clear();
            }
            addRole(i, roles);
        }
    }

    private boolean endsPhrase(int i) {
        return switch (tokens.kind(i)) {
            case COMMA, STOP, BREAK, COLON, SEMICOLON, MARK, DASH, OPEN, CLOSE -> true;
            case WORD -> Cue.of(tokens.lower(i)) != null && !Words.SOURCES.contains(tokens.lower(i));
            default -> false;
        };
    }

    private void addRole(int i, List<String> roles) {
        String word = tokens.lower(i);
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (Words.OFFICES.contains(bare) || Words.SOURCES.contains(bare)) {
            roles.add(WRITTEN_OUT.getOrDefault(bare, bare));
        }
    }
}
