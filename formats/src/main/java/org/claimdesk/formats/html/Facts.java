package org.claimdesk.formats.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimdesk.formats.input.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of its article: as JSON-LD, as OpenGraph and other meta tags, or on its face. */
final class Facts {
    private final Document page;
    private final LinkedData data;
    private final @Nullable JsonNode article;
    private final @Nullable String title;
    private final Credits credits;
    private final List<String> authors;

    private Facts(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
        this.article = data.article();
        this.title = headline();
        this.credits = Credits.of(page, title);
        this.authors = byline();
    }

    static Facts of(Document page) {
        return new Facts(page, LinkedData.of(page));
    }

    @Nullable
    String url() {
        Element link = page.selectFirst("link[rel=canonical][href]");
        return Stream.of(link == null ? "" : link.absUrl("href"), link == null ? "" : link.attr("href"), meta("og:url"))
                .filter(Objects::nonNull)
                .filter(Facts::isWebAddress)
                .findFirst()
                .orElse(null);
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url.strip());
            return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(?i)https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Nullable
    String title() {
        return title;
    }

    private @Nullable String headline() {
        return Headline.of(page, plain(LinkedData.text(article, "headline")), meta("og:title"), namedPublisher());
    }

    /** As the data or the tags name it, else what stands behind the headline in the title of the window. */
    @Nullable
    String publisher() {
        String named = namedPublisher();
        return named != null || title == null ? named : Headline.behind(title, page.title());
    }

    private @Nullable String namedPublisher() {
        List<String> named = data.names(article, "publisher");
        return named.isEmpty()
                ? first(meta("og:site_name"), meta("publisher"), meta("application-name"))
                : named.get(0);
    }

    List<String> authors() {
        return authors;
    }

    private List<String> byline() {
        List<String> named = data.names(article, "author");
        if (named.isEmpty()) {
            named = data.names(article, "creator");
        }
        List<String> metas = Stream.of(
                        "author", "article:author", "byl", "parsely-author", "dc.creator", "sailthru.author")
                .flatMap(name -> metas(name).stream())
                .toList();
        return Byline.authors(page, named, metas, credits, namedPublisher());
    }

    @Nullable
    LocalDate publishedOn() {
        Element time = page.selectFirst("[itemprop=datePublished]");
        Element first = page.selectFirst("article time[datetime], main time[datetime], time[datetime][pubdate]");
        return Stream.of(
                        LinkedData.text(article, "datePublished"),
                        LinkedData.text(article, "dateCreated"),
                        meta("article:published_time"),
                        time == null ? null : time.hasAttr("content") ? time.attr("content") : time.attr("datetime"),
                        meta("datePublished"),
                        meta("parsely-pub-date"),
                        meta("sailthru.date"),
                        meta("dc.date"),
                        meta("date"),
                        meta("pubdate"),
                        first == null ? null : first.attr("datetime"))
                .filter(Objects::nonNull)
                .map(Dates::parse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(credits::day);
    }

    @Nullable
    String language() {
        Element root = page.selectFirst("html");
        String language = first(
                root == null ? null : root.attr("lang"), LinkedData.text(article, "inLanguage"), meta("og:locale"));
        String tag = language == null ? "" : language.strip().replace('_', '-');
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? tag : null;
    }

    /** Whether this is what the page says of itself in a sentence. */
    boolean describes(String text) {
        return Stream.of(meta("description"), meta("og:description"), plain(LinkedData.text(article, "description")))
                .filter(Objects::nonNull)
                .anyMatch(description -> Texts.fold(description).equals(text));
    }

    /** The body as the page states it for machines; null when it does not. */
    @Nullable
    String stated() {
        return plain(LinkedData.text(article, "articleBody"));
    }

    private @Nullable String meta(String name) {
        return metas(name).stream().findFirst().orElse(null);
    }

    private List<String> metas(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop")
                        .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .toList();
    }

    private static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** JSON-LD often holds HTML entities, which JSON knows nothing of. */
    static @Nullable String plain(@Nullable String text) {
        return text == null ? null : Parser.unescapeEntities(text, false);
    }
}
