package org.claimdesk.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Something that holds for a claim and can be asked for, as a row of an index from terms to claims. */
record ClaimTerm(String field, String value, int claim) {
    private static final String STATUS = "status";
    /** The rating of the last review; whether it stands is a term of its own. */
    private static final String RATED = "rated";

    private static final String STANDING = "standing";

    /** All that follow from the claim itself, each once. */
    static List<ClaimTerm> of(Claim claim) {
        int number = claim.id().number();
        List<ClaimTerm> terms = new ArrayList<>();
        terms.add(status(claim.status().toString(), number));
        claim.statement().kinds().forEach(kind -> terms.add(kind(kind.toString(), number)));
        claim.tags().forEach(tag -> terms.add(tag(tag, number)));
        for (Appearance appearance : claim.appearances()) {
            ClaimTerm article = article(appearance.article().toString(), number);
            if (!terms.contains(article)) {
                terms.add(article);
            }
        }
        String assignee = claim.plan().assignee();
        if (assignee != null) {
            terms.add(assignee(assignee, number));
        }
        if (claim.status().verdictStands()) {
            terms.add(standing(number));
        }
        return terms;
    }

    static ClaimTerm status(String status, int claim) {
        return new ClaimTerm(STATUS, status, claim);
    }

    static ClaimTerm kind(String kind, int claim) {
        return new ClaimTerm("kind", kind, claim);
    }

    static ClaimTerm tag(String tag, int claim) {
        return new ClaimTerm("tag", tag.toLowerCase(Locale.ROOT), claim);
    }

    static ClaimTerm article(String id, int claim) {
        return new ClaimTerm("article", id, claim);
    }

    static ClaimTerm assignee(String name, int claim) {
        return new ClaimTerm("assignee", name.toLowerCase(Locale.ROOT), claim);
    }

    static ClaimTerm standing(int claim) {
        return new ClaimTerm(STANDING, "yes", claim);
    }

    /** Letter case, spaces and hyphens of a rating's label aside. */
    static ClaimTerm rated(String label, int claim) {
        return new ClaimTerm(RATED, label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""), claim);
    }

    static void replace(Rows rows, List<ClaimTerm> before, List<ClaimTerm> now) {
        List<ClaimTerm> gone = new ArrayList<>(before);
        gone.removeAll(now);
        gone.forEach(term -> term.delete(rows));
        List<ClaimTerm> come = new ArrayList<>(now);
        come.removeAll(before);
        insert(rows, come);
    }

    /** A row a statement: with several, SQLite keeps a journal for each statement, which takes longer than the rows. */
    static void insert(Rows rows, List<ClaimTerm> terms) {
        List<@Nullable Object[]> values = new ArrayList<>();
        for (ClaimTerm term : terms) {
            values.add(new @Nullable Object[] {term.field, term.value, term.claim});
        }
        rows.writeAll("insert into claim_term values (:field, :value, :claim)", values);
    }

    void delete(Rows rows) {
        rows.write(
                "delete from claim_term where field = :field and value = :value and claim = :claim",
                field,
                value,
                claim);
    }

    /** The first claims, from this one's number on, for which the term holds. */
    List<Integer> claims(Handle handle, int from, int limit) {
        return handle.createQuery("""
                        select claim from claim_term
                        where field = :field and value = :value and claim >= :from
                        order by claim limit :limit
                        """)
                .bind("field", field)
                .bind("value", value)
                .bind("from", from)
                .bind("limit", limit)
                .mapTo(int.class)
                .list();
    }
}
