package org.claimdesk.formats.html;

import static java.util.stream.Collectors.joining;

import org.jsoup.nodes.Document;

/** Every word a page shows, one block a paragraph. */
final class AllText {
    private AllText() {}

    static String of(Document page) {
        page.select("script,style,noscript,template,head").remove();
        return Block.in(page).stream().map(Block::text).collect(joining("\n\n"));
    }
}
