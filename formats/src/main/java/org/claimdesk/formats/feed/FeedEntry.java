package org.claimdesk.formats.feed;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.formats.html.Page;
import org.claimdesk.formats.input.DraftParts;
import org.claimdesk.formats.input.Finding;
import org.jspecify.annotations.Nullable;

/** One entry of a feed, in the words of whichever sort of feed it is. */
final class FeedEntry {
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> authors = new LinkedHashSet<>();

    void put(String name, Map<String, String> attributes, String text) {
        switch (name) {
            case "link", "atom:link" -> link(attributes, text);
            case "guid" -> guid(attributes, text);
            case "author" -> author(between(text, "<name>", "</name>"));
            case "dc:creator" -> author(text);
            case "source" -> texts.put("publisher", between(text, "<title>", "</title>"));
            default -> texts.putIfAbsent(name, text);
        }
    }

    private void link(Map<String, String> attributes, String text) {
        String address = attributes.getOrDefault("href", text).strip();
        if (attributes.getOrDefault("rel", "alternate").equals("alternate") && !address.isEmpty()) {
            texts.putIfAbsent("link", address);
        }
    }

    /** A guid is the address too, unless it says it isn't. */
    private void guid(Map<String, String> attributes, String text) {
        if (!attributes.getOrDefault("isPermaLink", "true").equals("false")
                && text.strip().startsWith("http")) {
            texts.put("guid", text.strip());
        }
    }

    /** RSS writes {@code mail@example.org (Name)}; a mail address alone is no name. */
    private void author(String text) {
        String name = between(text, "(", ")").strip();
        if (!name.isEmpty() && !name.contains("@")) {
            authors.add(name);
        }
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        int to = text.lastIndexOf(end);
        return from >= 0 && to > from ? text.substring(from + start.length(), to) : text;
    }

    Finding finding(@Nullable String feedTitle, @Nullable String feedLanguage, String place) {
        DraftParts parts = new DraftParts()
                .url(first("link", "guid"))
                .title(plain(first("title")))
                .body(Page.story(first("content:encoded", "content", "description", "summary")))
                .publisher(plain(
                        first("publisher", "dc:publisher").isEmpty()
                                ? text(feedTitle)
                                : first("publisher", "dc:publisher")))
                .language(first("dc:language").isEmpty() ? feedLanguage : first("dc:language"))
                .published(first("pubDate", "published", "dc:date", "date", "updated"));
        authors.forEach(name -> parts.author(plain(name)));
        return parts.finding(place);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String first(String... names) {
        return Stream.of(names)
                .map(name -> texts.getOrDefault(name, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String plain(String markup) {
        return Page.fragment(markup);
    }
}
