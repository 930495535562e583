package org.claimdesk.formats.html;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes off a page the boxes that other articles are offered on: a line that leads there, often with some words under it. */
final class Cards {
    private static final String LINKED_HEADINGS = "h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4";
    private static final int LONGEST_CARD = 600;
    private static final int FEWEST_IN_A_ROW = 3;
    private static final int SHORTEST_LINE = 20;
    private static final double WHOLLY_LINKED = 0.95;
    private static final int HIGHEST = 6;

    private final Map<Element, Map<String, Integer>> alike = new IdentityHashMap<>();
    private final Map<Element, Set<Element>> found = new IdentityHashMap<>();

    private Cards() {}

    /** Those under headings that lead elsewhere. */
    static List<Element> headed(Document page) {
        Set<Element> cards = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Element, Set<String>> parts = new IdentityHashMap<>();
        for (Element heading : page.select(LINKED_HEADINGS)) {
            Element card = leadsElsewhere(heading) ? card(heading) : null;
            if (card != null) {
                cards.add(card);
            }
        }
        return cards.stream()
                .filter(card -> card.parent() == null
                        || !parts.computeIfAbsent(card.parent(), Cards::parts).contains(kind(card)))
                .toList();
    }

    /** "History [edit]" leads elsewhere in a part only, "12.10 Good morning" perhaps to itself. */
    private static boolean leadsElsewhere(Element headingOrLink) {
        Element link = headingOrLink.normalName().equals("a") ? headingOrLink : headingOrLink.closest("a");
        Element heading = headingOrLink.closest("h2,h3,h4");
        return link != null
                && link.attr("href").indexOf('#') < 0
                && (heading == null || 2 * link.text().length() > heading.text().length());
    }

    private static @Nullable Element card(Element heading) {
        Element card = heading.parent();
        while (card != null && card.parent() != null && !isBox(card)) {
            card = card.parent();
        }
        if (card == null || card.parent() == null || !isSmall(card)) {
            return null;
        }
        boolean alone = card.select("p").isEmpty() && card.parent().parent() != null && isSmall(card.parent());
        return alone ? card.parent() : card;
    }

    /** The kinds of boxes that have headings which lead nowhere: "five harbours to see", of which one has a page of its own. */
    private static Set<String> parts(Element row) {
        return row.children().stream()
                .filter(part -> part.selectFirst("h2,h3,h4") != null && part.selectFirst(LINKED_HEADINGS) == null)
                .map(Cards::kind)
                .collect(toSet());
    }

    private static boolean isBox(Element element) {
        return element.tagName().matches("div|article|li|section|td")
                && !element.text().isBlank();
    }

    private static boolean isSmall(Element box) {
        return box.text().length() < LONGEST_CARD && box.select("p").size() <= 2;
    }

    /** Boxes alike, side by side, most of them with a line that leads elsewhere as a whole, whatever tags they are made of. */
    static List<Element> rows(Document page) {
        Cards cards = new Cards();
        Prose prose = Prose.in(page);
        for (Block block : Block.in(page.body())) {
            Element card = isLine(block) ? cards.around(block.owner(), prose) : null;
            if (card != null) {
                cards.found
                        .computeIfAbsent(card.parent(), row -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(card);
            }
        }
        List<Element> rows = new ArrayList<>();
        cards.found.forEach((row, those) -> rows.addAll(cards.isRow(row, those) ? those : Set.of()));
        return rows;
    }

    private static boolean isLine(Block block) {
        return block.text().length() >= SHORTEST_LINE
                && block.linkDensity() > WHOLLY_LINKED
                && block.owner().select("a[href^=#]").isEmpty();
    }

    private @Nullable Element around(Element line, Prose prose) {
        Element box = line;
        for (int i = 0; i < HIGHEST && box.parent() != null && prose.of(box) < LONGEST_CARD; i++) {
            if (alike(box) >= FEWEST_IN_A_ROW) {
                return box;
            }
            box = box.parent();
        }
        return null;
    }

    private boolean isRow(Element row, Set<Element> cards) {
        return cards.size() >= FEWEST_IN_A_ROW && cards.stream().allMatch(card -> 2 * cards.size() > alike(card));
    }

    /** How many boxes of its kind stand beside one, itself included. */
    private int alike(Element box) {
        Element row = box.parent();
        return row == null ? 0 : alike.computeIfAbsent(row, Cards::kinds).getOrDefault(kind(box), 0);
    }

    private static Map<String, Integer> kinds(Element row) {
        Map<String, Integer> kinds = new HashMap<>();
        row.children().forEach(child -> kinds.merge(kind(child), 1, Integer::sum));
        return kinds;
    }

    private static String kind(Element box) {
        return box.tagName() + " " + box.className();
    }
}
