package org.claimdesk.storage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.ClaimQuery.Field;
import org.claimdesk.core.claim.ClaimQuery.Term;
import org.claimdesk.core.journal.CanonicalJson;

/**
 * The numbers of the claims for which every term of a query holds, ascending. The terms leap over each other's gaps, so that
 * the cost follows the rarest of them.
 */
final class Matches implements Iterator<Integer> {
    private static final int NONE = Integer.MAX_VALUE;
    private final List<Postings> terms;
    private int next;

    private Matches(List<Postings> terms) {
        this.terms = terms;
        this.next = from(1);
    }

    static Matches of(Session session, ClaimQuery query) {
        List<Postings> postings = new ArrayList<>();
        for (ClaimTerm term : indexed(query)) {
            postings.add(new Postings((from, limit) -> session.read(handle -> term.claims(handle, from, limit))));
        }
        if (query.terms().stream().anyMatch(Matches::isWorded)) {
            String match = words(query);
            postings.add(new Postings(
                    (from, limit) -> session.read(handle -> ClaimWords.claims(handle, match, from, limit))));
        }
        return new Matches(postings);
    }

    /** The terms of the query that stand in the index of terms. */
    private static List<ClaimTerm> indexed(ClaimQuery query) {
        List<ClaimTerm> indexed = new ArrayList<>();
        for (Term term : query.terms()) {
            switch (term.field()) {
                case STATUS -> indexed.add(ClaimTerm.status(term.value(), 0));
                case KIND -> indexed.add(ClaimTerm.kind(term.value(), 0));
                case TAG -> indexed.add(ClaimTerm.tag(term.value(), 0));
                case ASSIGNEE -> indexed.add(ClaimTerm.assignee(term.value(), 0));
                case ARTICLE -> indexed.add(ClaimTerm.article(term.value(), 0));
                case RATING -> {
                    indexed.add(ClaimTerm.rated(term.value(), 0));
                    indexed.add(ClaimTerm.standing(0));
                }
                case TEXT, CLAIMANT -> {} // by their words
            }
        }
        return indexed;
    }

    /** The same as a JSON array of objects with {@code field} and {@code value}. */
    static String terms(ClaimQuery query) {
        return indexed(query).stream()
                .map(term -> "{\"field\":" + CanonicalJson.quote(term.field()) + ",\"value\":"
                        + CanonicalJson.quote(term.value()) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The rest of the query as one of the index of words; empty when there is none. */
    static String words(ClaimQuery query) {
        return ClaimWords.match(query.terms().stream().filter(Matches::isWorded).toList());
    }

    private static boolean isWorded(Term term) {
        return term.field() == Field.TEXT || term.field() == Field.CLAIMANT;
    }

    /** The first number from the given one on that all terms agree on. */
    private int from(int start) {
        int candidate = start;
        int agreeing = 0;
        for (int i = 0; agreeing < terms.size() && candidate != NONE; i = (i + 1) % terms.size()) {
            int found = terms.get(i).next(candidate);
            agreeing = found == candidate ? agreeing + 1 : 1;
            candidate = found;
        }
        return candidate;
    }

    @Override
    public boolean hasNext() {
        return next != NONE;
    }

    @Override
    public Integer next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int found = next;
        next = from(found + 1);
        return found;
    }

    /** The claims for which one term holds, ascending, read in blocks. */
    static final class Postings {
        private static final int BLOCK = 64;

        /** Gives the first claims from a number on. */
        interface Block {
            List<Integer> from(int claim, int limit);
        }

        private final Block source;
        private List<Integer> block = List.of();
        private int at;

        Postings(Block source) {
            this.source = source;
        }

        int next(int from) {
            while (at < block.size() && block.get(at) < from) {
                at++;
            }
            if (at == block.size()) {
                block = source.from(from, BLOCK);
                at = 0;
            }
            return block.isEmpty() ? NONE : block.get(at);
        }
    }
}
