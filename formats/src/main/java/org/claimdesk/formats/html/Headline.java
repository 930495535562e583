package org.claimdesk.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page's headline: what most of its four places say, namely its data, the title for sharing, the first heading, and the
 * title of the window. Where they differ two by two, the title for sharing decides.
 */
final class Headline {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·-]\\s+|\\s*[|»]\\s*");
    private static final int MOST_BESIDE_A_NAME = 12;
    private static final int FEWEST_LETTERS = 8;
    private static final int LONGEST_SITE = 50;
    private static final int MOST_HEADINGS = 30;
    private static final int MOST_OF_NOTHING = 2;
    private final List<String> said = new ArrayList<>();
    private final @Nullable String site;

    private Headline(@Nullable String site) {
        this.site = site;
    }

    static @Nullable String of(Document page, @Nullable String stated, @Nullable String shared, @Nullable String site) {
        Headline headline = new Headline(site);
        headline.add(shared);
        headline.add(stated);
        headings(page).map(Element::text).forEach(headline::add);
        smallerHeadings(page).forEach(headline::add);
        headline.add(page.title());
        return headline.mostSaid();
    }

    /** As many first headings as a page may have in earnest. */
    static Stream<Element> headings(Document page) {
        return page.select("h1").stream().limit(MOST_HEADINGS);
    }

    /**
     * A smaller heading that ends the title of the window, as on blogs whose name is the great one ("Ely Blog: Vote passes"), said
     * as often as the title; where no great one is, the first above a title that tells nothing ("Press release").
     */
    private static Stream<String> smallerHeadings(Document page) {
        String window = letters(page.title());
        List<String> smaller = page.select("h2,h3").stream()
                .limit(MOST_HEADINGS)
                .map(Element::text)
                .filter(text -> letters(text).length() >= FEWEST_LETTERS)
                .toList();
        List<String> ending = smaller.stream()
                .filter(text -> window.endsWith(letters(text)))
                .limit(1)
                .toList();
        if (!ending.isEmpty()) {
            return Stream.of(ending.get(0), ending.get(0));
        }
        boolean telling = page.selectFirst("h1") != null || page.title().split(" ").length > MOST_OF_NOTHING;
        return telling ? Stream.empty() : smaller.stream().limit(1);
    }

    private void add(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.add(withoutSite(Texts.fold(text)));
        }
    }

    /** A slogan or a logo may be a heading too, but nobody says it again. */
    private @Nullable String mostSaid() {
        return said.stream()
                .filter(title -> letters(title).length() >= FEWEST_LETTERS)
                .max(Comparator.comparingLong(this::votes).thenComparing(title -> -said.indexOf(title)))
                .orElse(said.isEmpty() ? null : said.get(0));
    }

    private long votes(String title) {
        return said.stream()
                .filter(other -> letters(other).equals(letters(title)) || isSaidFirst(title, other))
                .count();
    }

    /** "Example News" of "Vote passes | Politics | Example News"; null when nothing follows the headline. */
    static @Nullable String behind(String headline, String window) {
        String text = Texts.fold(window);
        if (!isSaidFirst(headline, text)) {
            return null;
        }
        String[] parts = SEPARATOR.split(text.substring(headline.length()));
        String last = parts.length == 0 ? "" : parts[parts.length - 1];
        return last.isBlank() || last.length() > LONGEST_SITE ? null : last;
    }

    /** Whether the other one is this title with something of the site's behind it. */
    private static boolean isSaidFirst(String title, String other) {
        return other.startsWith(title)
                && SEPARATOR
                        .matcher(other)
                        .region(title.length(), other.length())
                        .lookingAt();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** "Vote passes | Example News" without the site's name at its end. */
    private String withoutSite(String title) {
        String name = site == null ? "" : letters(site);
        Matcher separator = SEPARATOR.matcher(title);
        while (separator.find()) {
            String rest = letters(title.substring(separator.end()));
            boolean named = rest.contains(name) || name.contains(rest);
            if (named && name.length() > 1 && rest.length() <= name.length() + MOST_BESIDE_A_NAME) {
                return title.substring(0, separator.start());
            }
        }
        return title;
    }
}
