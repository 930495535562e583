package org.claimdesk.formats.html;

import java.io.IOException;
import java.io.InputStream;
import org.claimdesk.formats.input.DraftParts;
import org.claimdesk.formats.input.Finding;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One news page: parsed within bounds, then read for what it says of itself and for its text. */
public final class Page {
    /** A news page has a few thousand; each costs a few hundred bytes once parsed. */
    private static final int MOST_TAGS = 400_000;

    private static final int DEEPEST = 256;

    private Page() {}

    /**
     * The article of a page.
     *
     * @param address where it was fetched from, if known; what the page calls its canonical address wins
     * @param charset what the server said of its encoding, if anything
     * @param place where the page stands in its file, for messages; may be empty
     */
    public static Finding finding(byte[] bytes, @Nullable String address, @Nullable String charset, String place) {
        HtmlBytes.Decoded decoded = HtmlBytes.decode(bytes, charset);
        long tags = tags(decoded);
        if (tags > MOST_TAGS) {
            return Finding.bad("page has " + tags + " tags, the most is " + MOST_TAGS);
        }
        Document page = Parser.htmlParser()
                .setMaxDepth(DEEPEST)
                .parseInput(decoded.text().replace('\0', '\ufffd'), address == null ? "" : address);
        return parts(page, address, decoded.doubt()).finding(place);
    }

    private static DraftParts parts(Document page, @Nullable String address, @Nullable String doubt) {
        Facts facts = Facts.of(page);
        String canonical = facts.url();
        DraftParts parts = new DraftParts()
                .url(canonical == null ? address : canonical)
                .title(facts.title())
                .publisher(facts.publisher())
                .publishedOn(facts.publishedOn())
                .language(facts.language());
        facts.authors().forEach(parts::author);
        parts.body(MainText.of(page, facts));
        if (doubt != null) {
            parts.doubt(doubt);
        }
        return parts;
    }

    /**
     * The readable text of any page, for those who look for a passage in it.
     *
     * @param whole all that it shows
     * @param article what it is about, without what stands around it
     */
    public record Texts(String whole, String article) {}

    /** Null when the page is larger than pages are. */
    public static @Nullable Texts texts(InputStream bytes) throws IOException {
        byte[] all = bytes.readNBytes(HtmlBytes.LONGEST + 1);
        HtmlBytes.Decoded decoded = HtmlBytes.decode(all, null);
        if (all.length > HtmlBytes.LONGEST || tags(decoded) > MOST_TAGS) {
            return null;
        }
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(decoded.text(), "");
        String whole = AllText.of(page);
        return new Texts(whole, MainText.of(page, Facts.of(page)));
    }

    private static long tags(HtmlBytes.Decoded decoded) {
        return decoded.text().chars().filter(c -> c == '<').count();
    }

    /** The text of a piece of a page, such as a feed carries. */
    public static String fragment(String markup) {
        if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
            return markup.strip();
        }
        return AllText.of(piece(markup));
    }

    /** The article in a piece of a page: without captions, links elsewhere and what its site says; all of it where nothing else is there. */
    public static String story(String markup) {
        String story = markup.indexOf('<') < 0 ? "" : MainText.ofPiece(piece(markup));
        return story.isEmpty() ? fragment(markup) : story;
    }

    private static Document piece(String markup) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput("<body>" + markup, "");
    }
}
