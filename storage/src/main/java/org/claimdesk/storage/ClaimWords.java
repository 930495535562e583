package org.claimdesk.storage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery.Field;
import org.claimdesk.core.claim.ClaimQuery.Term;
import org.jdbi.v3.core.Handle;

/**
 * The words of a claim and its quotes, and the words of its claimant's name, in an FTS5 index. Words are cut here, so that
 * SQLite's own cutting meets nothing but words; matches come by claim number, without a ranking that would read them all.
 */
record ClaimWords(int claim, String words, String claimant) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** A word that nobody types (private use), between texts that are no phrase together. */
    private static final String BREAK = " \uE000 ";

    static ClaimWords of(Claim claim) {
        List<String> texts = new ArrayList<>();
        texts.add(cut(claim.statement().text()));
        for (Appearance appearance : claim.appearances()) {
            String quote = cut(appearance.quote().exact());
            if (!texts.contains(quote)) {
                texts.add(quote);
            }
        }
        String claimant = Objects.requireNonNullElse(claim.statement().claimant(), "");
        return new ClaimWords(claim.id().number(), String.join(BREAK, texts), cut(claimant));
    }

    private static String cut(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(plain.length());
        for (Matcher word = WORD.matcher(plain); word.find(); ) {
            words.append(words.isEmpty() ? "" : " ").append(word.group());
        }
        return words.toString();
    }

    static void replace(Handle handle, ClaimWords before, ClaimWords now) {
        if (!before.equals(now)) {
            before.delete(handle);
            now.insert(handle);
        }
    }

    void insert(Handle handle) {
        handle.createUpdate("insert into claim_words (rowid, words, claimant) values (:claim, :words, :claimant)")
                .bind("claim", claim)
                .bind("words", words)
                .bind("claimant", claimant)
                .execute();
    }

    /** The index keeps no texts, so that it must be told what to forget. */
    void delete(Handle handle) {
        handle.createUpdate("""
                        insert into claim_words (claim_words, rowid, words, claimant)
                        values ('delete', :claim, :words, :claimant)
                        """)
                .bind("claim", claim)
                .bind("words", words)
                .bind("claimant", claimant)
                .execute();
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
