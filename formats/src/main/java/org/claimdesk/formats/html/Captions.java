package org.claimdesk.formats.html;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the boxes that hold a picture and a few words under it, and nothing else, however they are called. */
final class Captions {
    private static final int LONGEST = 300;
    private static final int LONGEST_LABEL = 40;
    private static final int HIGHEST = 4;

    private Captions() {}

    static List<Element> in(Document page) {
        return page.select("img,picture").stream()
                .map(Captions::around)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The first box around a picture that says more than where it is from; null where that may be a paragraph the picture stands in. */
    private static @Nullable Element around(Element picture) {
        Element box = picture.parent();
        for (int i = 0; i < HIGHEST && box != null && !box.hasText(); i++) {
            box = box.parent();
        }
        if (box == null || !isBox(box)) {
            return null;
        }
        Element wider = box.parent();
        boolean label = wider != null && isBox(wider) && box.text().length() < LONGEST_LABEL;
        return label ? wider : box;
    }

    private static boolean isBox(Element box) {
        return box.tagName().matches("div|section|a|li")
                && box.ownText().isBlank()
                && box.selectFirst("h1") == null
                && box.text().length() < LONGEST;
    }
}
