package org.claimdesk.formats.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the boxes that ask readers to subscribe or sign in, with all that they promise for it. */
final class Gates {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_BOX = 1000;

    /** What tells of somebody's words is prose, and so is what quotes them. */
    private static final Pattern TOLD = Pattern.compile("\\b(?:said|says|told)\\b|[“”\"]", Pattern.CASE_INSENSITIVE);

    private final Set<Element> tooMuch = Collections.newSetFromMap(new IdentityHashMap<>());

    private Gates() {}

    static List<Element> in(Document page) {
        Gates gates = new Gates();
        return Block.in(page.body()).stream()
                .filter(block -> block.text().length() < LONGEST_LINE && Pointers.LISTED.ask(block.text()))
                .map(block -> gates.around(block.owner()))
                .distinct()
                .toList();
    }

    /** The widest box around a line that asks and holds nothing longer. */
    private Element around(Element line) {
        Element box = line;
        while (box.parent() != null && isGate(box.parent())) {
            box = box.parent();
        }
        return box;
    }

    private boolean isGate(Element box) {
        if (tooMuch.contains(box)) {
            return false;
        }
        String text = box.tagName().matches("body|html|article|main") ? "" : box.text();
        boolean gate = !text.isEmpty()
                && text.length() < LONGEST_BOX
                && !TOLD.matcher(text).find()
                && box.selectFirst("h1") == null;
        if (!gate) {
            tooMuch.add(box);
        }
        return gate;
    }
}
