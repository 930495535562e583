package org.claimdesk.formats.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimdesk.formats.input.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** What stands under a page's headline: who wrote it and when, as shown to readers. Many pages say so nowhere else. */
final class Credits {
    private static final int LONGEST = 90;
    private static final int LONG_TEXT = 120;

    /** A summary may stand above the credits, the text stands below them. */
    private static final int LONG_TEXTS = 2;

    private static final int MOST_ELEMENTS = 400;
    private static final int DEEPEST_IN_BOX = 3;
    private static final Set<String> ASIDE = Set.of("nav", "form", "button", "figure", "template", "script", "style");
    private static final Pattern NAMED_FOR_DATE =
            Pattern.compile("(?i)(?:^|[-_ ])(?:date|time|timestamp|published|posted)(?:$|[-_ ])");
    private static final Pattern OF_AN_AUTHOR = Pattern.compile(
            "/@[^/]|/(?:authors?|by|profiles?|people|staff|contributors?|journalists?|reporters?|columnists?|writers?"
                    + "|our-team|meet-the-team)/[^/]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_FOR_IT = Pattern.compile("(?i)(?:^|[-_ ])(?:byline|author)(?:$|[-_ ])");
    private final @Nullable Element headline;

    /** Looked for once, and only on pages whose data leaves something open. */
    private @Nullable List<Element> below;

    private Credits(@Nullable Element headline) {
        this.headline = headline;
    }

    static Credits of(Document page, @Nullable String title) {
        return new Credits(Headline.headings(page)
                .filter(heading -> title != null && Texts.fold(heading.text()).startsWith(title))
                .findFirst()
                .orElse(null));
    }

    /** What is marked up as a date in the box of the headline. Today's date may stand further up. */
    private List<Element> above() {
        if (headline == null) {
            return List.of();
        }
        return headline.parents().stream()
                .limit(DEEPEST_IN_BOX)
                .filter(box -> !box.normalName().matches("body|html"))
                .flatMap(box -> box.getAllElements().stream().takeWhile(element -> element != headline))
                .filter(element -> element.normalName().equals("time")
                        || NAMED_FOR_DATE.matcher(element.className()).find())
                .toList();
    }

    private List<Element> below() {
        if (below == null) {
            below = behindHeadline();
        }
        return below;
    }

    private List<Element> behindHeadline() {
        List<Element> found = new ArrayList<>();
        List<Element> all = headline == null ? List.of() : headline.root().getAllElements();
        int longTexts = 0;
        int first = headline == null
                ? 0
                : all.indexOf(headline) + headline.getAllElements().size();
        for (int i = first; i < all.size() && i < first + MOST_ELEMENTS; i++) {
            Element element = all.get(i);
            longTexts += element.ownText().length() >= LONG_TEXT ? 1 : 0;
            if (longTexts >= LONG_TEXTS) {
                break;
            }
            if (isShown(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Whether no machinery is around an element that isn't around the headline too, as a form is around whole pages. */
    private boolean isShown(Element element) {
        return element.parents().stream()
                        .filter(box -> ASIDE.contains(box.normalName()))
                        .allMatch(this::isAroundHeadline)
                && !ASIDE.contains(element.normalName());
    }

    private boolean isAroundHeadline(Element box) {
        return headline != null && headline.parents().contains(box);
    }

    /** The day of publication; that of the last change when no other is shown. */
    @Nullable
    LocalDate day() {
        List<CreditLine> lines = Stream.concat(below().stream(), above().stream())
                .map(Credits::line)
                .map(CreditLine::of)
                .toList();
        return Stream.of(
                        lines.stream().map(CreditLine::published),
                        lines.stream().map(CreditLine::updated),
                        below().stream().map(element -> Dates.parse(element.attr("datetime"))))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The names behind "By", else those that lead to an author's page, else those in what is marked up as a byline. */
    List<String> authors() {
        List<Element> below = below();
        List<String> found = behindBy(below);
        if (found.isEmpty()) {
            found = named(below, Credits::isLinkToAuthor);
        }
        return found.isEmpty() ? named(below, Credits::isByline) : found;
    }

    private static List<String> behindBy(List<Element> below) {
        List<CreditLine> lines = below.stream()
                .map(Credits::line)
                .map(CreditLine::of)
                .filter(line -> !line.names().isEmpty())
                .toList();
        return lines.stream()
                .filter(CreditLine::sure)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(CreditLine::names)
                .orElse(List.of());
    }

    private static List<String> named(List<Element> below, Predicate<Element> marked) {
        return below.stream()
                .filter(marked)
                .map(Credits::line)
                .filter(CreditLine::isPerson)
                .distinct()
                .toList();
    }

    private static boolean isLinkToAuthor(Element element) {
        return element.normalName().equals("a")
                && (element.attr("rel").toLowerCase(Locale.ROOT).contains("author")
                        || OF_AN_AUTHOR.matcher(element.attr("href")).find());
    }

    private static boolean isByline(Element element) {
        return NAMED_FOR_IT.matcher(element.className()).find();
    }

    /** What an element shows; nothing when that is longer than a line of credits. */
    private static String line(Element element) {
        Shown shown = new Shown();
        NodeTraversor.filter(shown, element);
        String line = shown.letters > LONGEST ? "" : Texts.fold(shown.text.toString());
        return line.length() > LONGEST ? "" : line;
    }

    /** The words of an element, counted only until they are too many; its parts are apart, as they are on the page. */
    private static final class Shown implements NodeFilter {
        private final StringBuilder text = new StringBuilder();
        private int letters;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words.getWholeText());
            } else if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"))) {
                text.append(' ');
            }
            return letters > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                text.append(' ');
            }
            return FilterResult.CONTINUE;
        }

        private void add(String words) {
            if (begins(words)) {
                text.append(' ');
            }
            for (int i = 0; i < words.length() && letters <= LONGEST; i++) {
                letters += Character.isWhitespace(words.charAt(i)) ? 0 : 1;
                text.append(words.charAt(i));
            }
        }

        /** "May 5, 2026" and "12:10", which two elements hold with nothing between them; not "J" and "ANE". */
        private boolean begins(String words) {
            int end = text.length();
            return end > 1
                    && !words.isEmpty()
                    && Character.isLetterOrDigit(text.charAt(end - 1))
                    && Character.isLetterOrDigit(text.charAt(end - 2))
                    && (Character.isUpperCase(words.charAt(0)) || Character.isDigit(words.charAt(0)));
        }
    }
}
