package org.claimdesk.formats.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.formats.html.Page;
import org.claimdesk.formats.input.ArticleReader;
import org.claimdesk.formats.input.Finding;
import org.claimdesk.formats.input.Inert;
import org.claimdesk.formats.input.PeekedBytes;
import org.claimdesk.formats.input.TooLong;
import org.claimdesk.formats.input.Utf8Bytes;
import org.claimdesk.formats.input.Utf8Reader;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an RSS 0.9x, 1.0 or 2.0 or an Atom feed. No DTD is read and no entity resolved, from within or without.
 * Where XML breaks the feed ends, with a problem; what came before stays.
 */
public final class FeedArticles implements ArticleReader {
    private static final int DEEPEST = 100;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private final Reader text;
    private final XMLStreamReader xml;
    private final Map<String, String> feed = new HashMap<>();
    private @Nullable String unresolved;
    private boolean ended;

    private FeedArticles(Reader text, XMLStreamReader xml) {
        this.text = text;
        this.xml = xml;
    }

    /**
     * @throws IOException when it does not even begin like XML
     */
    public static ArticleReader open(PeekedBytes bytes) throws IOException {
        Reader reader = reader(bytes);
        try {
            return new FeedArticles(reader, factory().createXMLStreamReader(reader));
        } catch (XMLStreamException e) {
            throw new IOException(reason(e), e);
        }
    }

    /** Decoded here and not by the parser, so that what is no text is told with its place. */
    private static Reader reader(PeekedBytes bytes) throws IOException {
        int mark = Utf8Bytes.markLength(bytes);
        Matcher declared = ENCODING.matcher(Utf8Bytes.glimpse(bytes));
        boolean utf8 = mark > 0 || !declared.find() || declared.group(1).equalsIgnoreCase("utf-8");
        InputStream bounded = new BoundedXml(Utf8Bytes.of(bytes));
        if (utf8) {
            return new Utf8Reader(bounded, mark);
        }
        try {
            return new InputStreamReader(
                    bounded, Charset.forName(declared.group(1)).newDecoder());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IOException("declares an encoding nobody knows: " + Inert.quote(declared.group(1)), e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    @Override
    public @Nullable Finding next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    Finding finding = element();
                    if (finding != null) {
                        return finding;
                    }
                }
            }
            ended = true;
            return null;
        } catch (XMLStreamException e) {
            ended = true;
            return Finding.bad(reason(e));
        }
    }

    private @Nullable Finding element() throws XMLStreamException, IOException {
        String name = xml.getLocalName();
        if (name.equals("item") || name.equals("entry")) {
            return entry(xml.getLocation().getLineNumber());
        }
        if (name.equals("title") || name.equals("language")) {
            feed.putIfAbsent(name, text(DEEPEST).strip());
        } else if (name.equals("feed")) {
            String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
            feed.put("language", language == null ? "" : language);
        } else if (name.equals("image") || name.equals("author") || name.equals("textInput")) {
            text(DEEPEST);
        }
        return null;
    }

    private Finding entry(int line) throws XMLStreamException, IOException {
        FeedEntry entry = new FeedEntry();
        unresolved = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String name =
                        xml.getPrefix().isEmpty() ? xml.getLocalName() : xml.getPrefix() + ":" + xml.getLocalName();
                Map<String, String> attributes = attributes();
                entry.put(name, attributes, text(DEEPEST));
            }
        }
        if (unresolved != null) {
            return Finding.bad("entity " + Inert.quote(unresolved) + " is not resolved (line " + line + ")");
        }
        return entry.finding(feed.get("title"), feed.get("language"), "line " + line);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    /** All text to the end of this element; elements inside become tags again, for those that hold XHTML. */
    private String text(int deepest) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                text.append('<').append(xml.getLocalName()).append('>');
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                text.append(depth > 0 ? "</" + xml.getLocalName() + ">" : "");
            } else {
                append(event, text);
            }
            if (depth > deepest || text.length() > ArticleDraft.LONGEST_BODY) {
                throw new TooLong("an element goes deeper than " + deepest + " or on past " + ArticleDraft.LONGEST_BODY
                        + " characters (" + place(xml.getLocation()) + ")");
            }
        }
        return text.toString();
    }

    private void append(int event, StringBuilder text) {
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            String reference = "&" + xml.getLocalName() + ";";
            unresolved = Page.fragment(reference).equals(reference) ? xml.getLocalName() : unresolved;
            text.append(reference);
        } else if (event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            text.append(xml.getText());
        }
    }

    private static String reason(XMLStreamException fault) {
        String message = String.valueOf(fault.getMessage()).replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "");
        String words =
                fault.getNestedException() instanceof TooLong tooLong ? String.valueOf(tooLong.getMessage()) : message;
        Location location = fault.getLocation();
        return "invalid XML: " + Inert.brief(words) + (location == null ? "" : " (" + place(location) + ")");
    }

    private static String place(Location location) {
        return "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
