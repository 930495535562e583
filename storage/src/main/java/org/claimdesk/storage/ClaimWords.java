package org.claimdesk.storage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery.Field;
import org.claimdesk.core.claim.ClaimQuery.Term;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The words of a claim and its quotes, and the words of its claimant's name, in an FTS5 index. Words are cut here, so that
 * SQLite's own cutting meets nothing but words; matches come by claim number, without a ranking that would read them all.
 */
record ClaimWords(int claim, String words, String claimant) {
    private static final char FIRST_OTHER = '\u0080';
    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_QUOTE = '\u201F';

    /** A word that nobody types (private use), between texts that are no phrase together. */
    private static final String BREAK = " \uE000 ";

    static ClaimWords of(Claim claim) {
        List<String> texts = new ArrayList<>();
        texts.add(claim.statement().text());
        StringBuilder words = new StringBuilder(cut(texts.get(0)));
        for (Appearance appearance : claim.appearances()) {
            String quote = appearance.quote().exact();
            if (!texts.contains(quote)) {
                texts.add(quote);
                words.append(BREAK).append(cut(quote));
            }
        }
        String claimant = Objects.requireNonNullElse(claim.statement().claimant(), "");
        return new ClaimWords(claim.id().number(), words.toString(), cut(claimant));
    }

    /** The words alone, in small letters, with a space between two of them. */
    static String cut(String text) {
        char[] words = new char[text.length()];
        int length = 0;
        boolean between = false;
        for (int i = 0; i < words.length; i++) {
            char c = text.charAt(i);
            if (c >= FIRST_OTHER && (c < FIRST_DASH || c > LAST_QUOTE)) {
                return cutAny(text);
            }
            boolean part = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (part) {
                if (between && length > 0) {
                    words[length++] = ' ';
                }
                words[length++] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
            }
            between = !part;
        }
        return new String(words, 0, length);
    }

    /** The same of a text that has other letters than English. */
    private static String cutAny(String text) {
        String plain = composed(text).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(plain.length());
        boolean between = false;
        int letter;
        for (int at = 0; at < plain.length(); at += Character.charCount(letter)) {
            letter = plain.codePointAt(at);
            boolean part = isPart(letter);
            if (part && between && !words.isEmpty()) {
                words.append(' ');
            }
            if (part) {
                words.appendCodePoint(letter);
            }
            between = !part;
        }
        return words.toString();
    }

    private static boolean isPart(int letter) {
        return letter >= 'a' && letter <= 'z' || Character.isLetterOrDigit(letter) || isMark(letter);
    }

    /** In Normalization Form C, which texts of Western Europe are in already, their quotation marks and dashes included. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_MARK && (c < FIRST_DASH || c > LAST_QUOTE)) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean isMark(int letter) {
        if (letter < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static void replace(Rows rows, ClaimWords before, ClaimWords now) {
        if (!before.equals(now)) {
            before.delete(rows);
            insert(rows, List.of(now));
        }
    }

    static void insert(Rows rows, List<ClaimWords> texts) {
        List<@Nullable Object[]> values = new ArrayList<>();
        for (ClaimWords text : texts) {
            values.add(new @Nullable Object[] {text.claim, text.words, text.claimant});
        }
        rows.writeAll("insert into claim_words (rowid, words, claimant) values (:claim, :words, :claimant)", values);
    }

    /** The index keeps no texts, so that it must be told what to forget. */
    void delete(Rows rows) {
        rows.write("""
                        insert into claim_words (claim_words, rowid, words, claimant)
                        values ('delete', :claim, :words, :claimant)
                        """, claim, words, claimant);
    }

    /** A query of the index: each term a phrase, all of them required. Empty when a term has no words at all. */
    static String match(List<Term> terms) {
        List<String> phrases = new ArrayList<>();
        for (Term term : terms) {
            String words = cut(term.value());
            if (words.isEmpty()) {
                return "";
            }
            phrases.add(String.format("(%s : \"%s\")", term.field() == Field.CLAIMANT ? "claimant" : "words", words));
        }
        return String.join(" AND ", phrases);
    }

    /** The first claims, from a number on, that a query of the index fits. */
    static List<Integer> claims(Handle handle, String match, int from, int limit) {
        return match.isEmpty()
                ? List.of()
                : handle.createQuery("""
                                select rowid from claim_words
                                where claim_words match :match and rowid >= :from
                                order by rowid limit :limit
                                """)
                        .bind("match", match)
                        .bind("from", from)
                        .bind("limit", limit)
                        .mapTo(int.class)
                        .list();
    }
}
