package org.claimdesk.formats.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How many characters each element of a page has that speak, whatever tags they stand in: long blocks with few links. */
final class Prose {
    private final Map<Element, Integer> lengths = new IdentityHashMap<>();
    private final Element root;

    private Prose(Element root) {
        this.root = root;
    }

    static Prose in(Element root) {
        Prose prose = new Prose(root);
        for (Block block : Block.in(root)) {
            if (block.speaks()) {
                prose.lengths.merge(block.owner(), block.plain(), Integer::sum);
            }
        }
        root.traverse(prose.new Summing());
        return prose;
    }

    int of(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    int all() {
        return of(root);
    }

    private final class Summing implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            // A parent's sum is known once its last child has been left.
        }

        @Override
        public void tail(Node node, int depth) {
            if (node != root && node.parent() instanceof Element parent && node instanceof Element element) {
                int own = of(element);
                if (own > 0) {
                    lengths.merge(parent, own, Integer::sum);
                }
            }
        }
    }
}
