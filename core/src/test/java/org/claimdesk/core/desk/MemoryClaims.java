package org.claimdesk.core.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.ClaimQuery.Term;
import org.claimdesk.core.claim.Claims;
import org.claimdesk.core.claim.Urgency;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.review.Panel;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.jspecify.annotations.Nullable;

/** The claims of a desk in memory. */
final class MemoryClaims implements Claims {
    private final MemoryDesk desk;
    private final MemoryShelf<Claim> shelf;

    MemoryClaims(MemoryDesk desk) {
        this.desk = desk;
        shelf = new MemoryShelf<>(
                desk,
                Claim.class,
                Kind.CLAIM,
                c -> c.id().number(),
                (c, version) -> new Claim(
                        c.uid(), c.id(), version, c.statement(), c.proposal(), c.appearances(), c.tags(), c.work()));
    }

    @Override
    public Claim get(Ref ref) {
        return shelf.get(ref);
    }

    @Override
    public Stream<Claim> matching(ClaimQuery query) {
        return shelf.all().filter(claim -> query.terms().stream().allMatch(term -> holds(term, claim)));
    }

    private boolean holds(Term term, Claim claim) {
        return switch (term.field()) {
            case TEXT -> texts(claim).anyMatch(text -> hasWords(text, term.value()));
            case STATUS -> claim.status().toString().equals(term.value());
            case CLAIMANT -> hasWords(claim.statement().claimant(), term.value());
            case TAG -> claim.tags().contains(term.value().toLowerCase(Locale.ROOT));
            case KIND ->
                claim.statement().kinds().stream()
                        .anyMatch(kind -> kind.toString().equals(term.value()));
            case RATING -> isRated(claim, term.value());
            case ASSIGNEE -> term.value().equalsIgnoreCase(claim.plan().assignee());
            case ARTICLE ->
                claim.appearances().stream()
                        .anyMatch(place -> place.article().toString().equals(term.value()));
        };
    }

    private static Stream<String> texts(Claim claim) {
        return Stream.concat(
                Stream.of(claim.statement().text()),
                claim.appearances().stream().map(place -> place.quote().exact()));
    }

    private static boolean hasWords(@Nullable String text, String phrase) {
        String words = words(phrase);
        return text != null && !words.isBlank() && words(text).contains(words);
    }

    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                        .strip() + " ";
    }

    private boolean isRated(Claim claim, String label) {
        Review standing = Panel.of(
                        desk.reviews().of(claim.id()), claim.statement().text())
                .standing();
        return claim.status().verdictStands()
                && standing != null
                && folded(standing.verdict().rating().label()).equals(folded(label));
    }

    private static String folded(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Override
    public Stream<Claim> appearingIn(ArticleId article) {
        return matching(ClaimQuery.ALL.and(ClaimQuery.Field.ARTICLE, article.toString()));
    }

    @Override
    public Stream<Claim> byUrgency(ClaimQuery query, Instant now, String reviewer) {
        Comparator<Claim> byUrgency = Comparator.comparingDouble(claim -> -Urgency.at(claim, now));
        return matching(query).filter(Urgency::open).sorted(byUrgency.thenComparing(Claim::id));
    }

    @Override
    public Map<VerificationStatus, Long> countByStatus() {
        Function<Claim, VerificationStatus> status = Claim::status;
        return shelf.all().collect(Collectors.groupingBy(status, TreeMap::new, Collectors.counting()));
    }

    @Override
    public ClaimId nextId() {
        return new ClaimId(shelf.nextNumber());
    }

    @Override
    public void add(List<Claim> claims) {
        claims.forEach(claim -> desk.keeping().checkNew(claim));
        claims.forEach(claim -> keep(claim, Verb.ADDED));
    }

    @Override
    public Claim keep(Claim claim, Verb verb) {
        return shelf.keep(claim, verb);
    }
}
