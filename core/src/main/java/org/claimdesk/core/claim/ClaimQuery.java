package org.claimdesk.core.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.problem.Malformed;

/**
 * What a reviewer asks for: terms that must all hold. Terms on one field are ANDed like all others.
 *
 * @param terms in the order they were given
 */
public record ClaimQuery(List<Term> terms) {
    public static final ClaimQuery ALL = new ClaimQuery(List.of());

    /** A field and what it must be; letter case aside. */
    public record Term(Field field, String value) {}

    public enum Field {
        /** Words of the claim's text or its quotes; a phrase when there are several. */
        TEXT,
        STATUS,
        CLAIMANT,
        TAG,
        KIND,
        RATING,
        ASSIGNEE,
        ARTICLE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ClaimQuery {
        terms = List.copyOf(terms);
    }

    /** Each word is {@code field:value} or a word of the text. Throws {@code Malformed} for a value that cannot be. */
    public static ClaimQuery parse(List<String> words) {
        return new ClaimQuery(
                words.stream().filter(w -> !w.isBlank()).map(ClaimQuery::term).toList());
    }

    private static Term term(String word) {
        int colon = word.indexOf(':');
        String name = colon < 0 ? "" : word.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z]+") || word.startsWith("//", colon + 1)) {
            return new Term(Field.TEXT, word.strip());
        }
        Field field = field(name);
        return new Term(field, valid(field, unquoted(word.substring(colon + 1)).strip()));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static Field field(String name) {
        return Arrays.stream(Field.values())
                .filter(field -> field.toString().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Malformed("query-field-unknown", "no such field in a query: " + name, "one of " + all()));
    }

    private static String all() {
        return Arrays.stream(Field.values()).map(Field::toString).collect(Collectors.joining(", "));
    }

    private static String valid(Field field, String value) {
        if (value.isEmpty()) {
            throw new Malformed(
                    "query-value-missing", "nothing after " + field + ":", "give it like " + field + ":value");
        }
        return switch (field) {
            case STATUS -> VerificationStatus.parse(value).toString();
            case KIND -> ClaimKind.parse(value).toString();
            case ARTICLE -> ArticleId.parse(value).toString();
            case TEXT, CLAIMANT, TAG, RATING, ASSIGNEE -> value;
        };
    }

    public boolean names(Field field) {
        return terms.stream().anyMatch(term -> term.field() == field);
    }

    /** This query with one more term. */
    public ClaimQuery and(Field field, String value) {
        List<Term> more = new ArrayList<>(terms);
        more.add(new Term(field, valid(field, value)));
        return new ClaimQuery(more);
    }
}
