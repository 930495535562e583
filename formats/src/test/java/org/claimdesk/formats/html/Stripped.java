package org.claimdesk.formats.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages without what they say to machines, to see what the rest tells. */
enum Stripped {
    /** As it is. */
    NOTHING,
    /** Without JSON-LD and meta tags. */
    DATA,
    /** Besides, no class, id or tag of layout means anything. */
    NAMES;

    private static final String LAYOUT = "section,aside,nav,header,footer,main,article,figure,figcaption";

    byte[] of(byte[] page) {
        if (this == NOTHING) {
            return page;
        }
        Document document = Jsoup.parse(HtmlBytes.decode(page, null).text());
        document.select("script[type^=application/ld+json],meta").remove();
        if (this == NAMES) {
            document.select(LAYOUT).forEach(element -> element.tagName("div"));
            document.getAllElements().forEach(Stripped::rename);
        }
        document.outputSettings().prettyPrint(false);
        return ("<meta charset=utf-8>" + document.outerHtml()).getBytes(StandardCharsets.UTF_8);
    }

    private static void rename(Element element) {
        for (Attribute attribute : List.copyOf(element.attributes().asList())) {
            String name = attribute.getKey();
            if (name.equals("class") || name.equals("id")) {
                element.attr(
                        name, "n" + Integer.toHexString(attribute.getValue().hashCode()));
            } else if (name.matches("data-.*|aria-.*|role|itemprop|rel")) {
                element.removeAttr(name);
            }
        }
    }
}
