package org.claimdesk.core.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When two addresses are the same page: scheme, {@code www.}, port, fragment, trailing slash and tracking parameters aside
 * (RFC 3986, section 6.2, and the custom of link trackers).
 */
public final class CanonicalUrl {
    private CanonicalUrl() {}

    /** A key that equal pages share; for a text that is no address, the text itself. */
    public static String of(String url) {
        URI page = page(url);
        return page == null ? url.strip() : host(page) + path(page) + query(page.getRawQuery());
    }

    /** The host without {@code www.}, in lower case; null for a text that is no address. */
    public static @Nullable String host(String url) {
        URI page = page(url);
        return page == null ? null : host(page);
    }

    private static @Nullable URI page(String url) {
        try {
            URI uri = new URI(url.strip());
            return uri.getHost() == null ? null : uri;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String host(URI page) {
        String host = page.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static String path(URI page) {
        String path = page.getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String query(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !tracks(parameter.toLowerCase(Locale.ROOT)))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tracks(String parameter) {
        return parameter.startsWith("utm_")
                || parameter.startsWith("fbclid=")
                || parameter.startsWith("gclid=")
                || parameter.startsWith("mc_cid=")
                || parameter.startsWith("mc_eid=");
    }
}
