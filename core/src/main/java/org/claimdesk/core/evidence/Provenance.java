package org.claimdesk.core.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.core.anchor.Sketch;
import org.claimdesk.core.article.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where a text comes from, as far as it can be told.
 *
 * @param page its canonical address; empty for none
 * @param site the host it is on, without {@code www.} and the like; empty for none
 * @param publisher its publisher's name, folded; empty for none
 * @param origins whom it is declared to have its words from, by name and by site
 * @param sha256 of its bytes or its body; empty for none
 */
record Provenance(String page, String site, String publisher, Set<String> origins, String sha256, Sketch sketch) {
    private static final String[] EDITIONS = {"m.", "mobile.", "amp."};

    static Provenance of(Evidence item) {
        Citation citation = item.citation();
        Snapshot snapshot = item.snapshot();
        return of(
                original(citation.url()),
                citation.publisher(),
                citation.origin(),
                snapshot == null ? "" : snapshot.sha256(),
                item.sketch());
    }

    static Provenance of(Checked.Text text) {
        return of(text.url(), text.publisher(), null, text.sha256(), text.sketch());
    }

    private static Provenance of(
            @Nullable String url, @Nullable String publisher, @Nullable String origin, String sha256, Sketch sketch) {
        Set<String> origins = new HashSet<>(List.of(folded(origin), site(origin)));
        origins.remove("");
        return new Provenance(
                url == null ? "" : CanonicalUrl.of(url), site(url), folded(publisher), origins, sha256, sketch);
    }

    /** The address of the page that a web archive's address holds within its path; else the address itself. */
    private static String original(String url) {
        int at = Math.max(url.lastIndexOf("/http://"), url.lastIndexOf("/https://"));
        int query = url.indexOf('?');
        return at < 0 || query >= 0 && query < at ? url : url.substring(at + 1);
    }

    private static String site(@Nullable String url) {
        String host = url == null ? null : CanonicalUrl.host(url);
        if (host == null) {
            return "";
        }
        for (String edition : EDITIONS) {
            if (host.startsWith(edition)) {
                return host.substring(edition.length());
            }
        }
        return host;
    }

    private static String folded(@Nullable String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    boolean samePage(Provenance other) {
        return !page.isEmpty() && page.equals(other.page);
    }

    boolean sameBytes(Provenance other) {
        return !sha256.isEmpty() && sha256.equals(other.sha256);
    }

    boolean sameSite(Provenance other) {
        return !site.isEmpty() && site.equals(other.site);
    }

    boolean samePublisher(Provenance other) {
        return !publisher.isEmpty() && publisher.equals(other.publisher);
    }

    /** Whether both have their words from one place, or one of them from the other. */
    boolean sameOrigin(Provenance other) {
        return origins.stream().anyMatch(other::from) || other.origins.stream().anyMatch(this::from);
    }

    private boolean from(String origin) {
        return origins.contains(origin) || origin.equals(publisher) || origin.equals(site);
    }
}
