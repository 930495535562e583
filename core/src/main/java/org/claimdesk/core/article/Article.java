package org.claimdesk.core.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Sha256;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.core.thing.Uid;
import org.jspecify.annotations.Nullable;

/**
 * A published text under scrutiny. Its body is kept apart, one {@link Revision} per state.
 *
 * @param revision number of the current revision, from 1
 * @param sha256 of the current body in UTF-8, lower-case hexadecimal digits
 */
public record Article(
        Uid uid,
        ArticleId id,
        int version,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        List<String> authors,
        @Nullable LocalDate publishedOn,
        @Nullable String language,
        int revision,
        String sha256)
        implements Thing {
    public Article {
        authors = List.copyOf(authors);
    }

    /** A new article from what came in; its first revision is still to be kept. */
    public static Article of(Uid uid, ArticleId id, ArticleDraft draft) {
        return new Article(
                uid,
                id,
                0,
                draft.url(),
                draft.title(),
                draft.publisher(),
                draft.authors(),
                draft.publishedOn(),
                draft.language(),
                1,
                Sha256.of(draft.body()));
    }

    /** This article as a later import describes it; what the draft leaves out stays. */
    public Article describedBy(ArticleDraft draft) {
        return new Article(
                uid,
                id,
                version,
                address(draft),
                or(draft.title(), title),
                or(draft.publisher(), publisher),
                draft.authors().isEmpty() ? authors : draft.authors(),
                or(draft.publishedOn(), publishedOn),
                or(draft.language(), language),
                revision,
                sha256);
    }

    /** The same page is not known better by a tracked or otherwise spelled address. */
    private @Nullable String address(ArticleDraft draft) {
        String other = draft.url();
        boolean samePage = url != null && other != null && CanonicalUrl.of(url).equals(CanonicalUrl.of(other));
        return samePage ? url : or(other, url);
    }

    /** This article with a new body as its current revision. */
    public Article revisedTo(String body) {
        return new Article(
                uid, id, version, url, title, publisher, authors, publishedOn, language, revision + 1, Sha256.of(body));
    }

    /** What to call it in a list: its title, or else its address. */
    public String headline() {
        return title != null ? title : Objects.requireNonNullElse(url, id.toString());
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }

    @Override
    public String name() {
        return id.toString();
    }
}
