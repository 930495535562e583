package org.claimdesk.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A run of text that no block-level tag interrupts: a paragraph, a heading, an item of a list.
 *
 * @param owner the innermost block-level element around it
 * @param text with white space folded
 * @param linked how many of its characters lead elsewhere
 */
record Block(Element owner, String text, int linked) {
    private static final int LONG = 40;
    private static final double MOSTLY_LINKS = 0.5;
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    static List<Block> in(Element root) {
        Collecting collecting = new Collecting(root);
        root.traverse(collecting);
        collecting.flush();
        return collecting.blocks;
    }

    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    /** Whether it is long enough for a sentence and leads nowhere for the most part. */
    boolean speaks() {
        return isLong() && linkDensity() <= MOSTLY_LINKS;
    }

    /** Whether it is long enough for a sentence. */
    boolean isLong() {
        return text.length() >= LONG;
    }

    /** How many of its characters lead nowhere. */
    int plain() {
        return text.length() - linked;
    }

    boolean isHeading() {
        return owner.tagName().matches("h[1-6]");
    }

    /** A cell of a table of names and figures. */
    boolean isDatum() {
        return owner.tagName().matches("t[dh]") && !speaks();
    }

    boolean isParagraph() {
        return owner.tagName().equals("p");
    }

    private static final class Collecting implements NodeVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Element owner;
        private int links;
        private int linked;
        private boolean lineBreak;

        Collecting(Element root) {
            owner = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words.getWholeText());
            } else if (node instanceof Element element) {
                enter(element);
            }
        }

        private void enter(Element element) {
            String tag = element.tagName();
            if (BLOCKS.contains(tag)) {
                flush();
                owner = element;
            } else if (tag.equals("a")) {
                links++;
            } else if (tag.equals("br")) {
                if (lineBreak) {
                    flush();
                }
                lineBreak = true;
                text.append(' ');
            }
        }

        private void add(String words) {
            int before = text.length();
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean space = Character.isWhitespace(c) || c == '\u00a0';
                if (Texts.isUnseen(c)) {
                    continue;
                }
                if (!space) {
                    text.append(c);
                } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
            linked += links > 0 ? text.length() - before : 0;
            lineBreak &= words.isBlank();
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (BLOCKS.contains(element.tagName())) {
                flush();
                owner = element.parent() == null ? element : element.parent();
            } else if (element.tagName().equals("a")) {
                links--;
            }
        }

        private void flush() {
            String words = text.toString().strip();
            if (!words.isEmpty()) {
                blocks.add(new Block(owner, words, linked));
            }
            text.setLength(0);
            linked = 0;
            lineBreak = false;
        }
    }
}
