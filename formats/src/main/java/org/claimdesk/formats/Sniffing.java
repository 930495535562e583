package org.claimdesk.formats;

import java.util.regex.Pattern;
import org.claimdesk.formats.input.PeekedBytes;
import org.claimdesk.formats.input.Utf8Bytes;

/** Tells a file's format from its first bytes, and from its name where they leave it open. */
final class Sniffing {
    private static final Pattern JSON = Pattern.compile("\\s*(\\{\\s*[\"}]|\\[\\s*[{\\]]).*", Pattern.DOTALL);
    private static final Pattern WARC = Pattern.compile("\\s*WARC/[01]\\..*", Pattern.DOTALL);
    private static final Pattern FEED = Pattern.compile("<(\\w{1,20}:)?(rss|feed|RDF)[\\s>]");
    private static final Pattern HTML =
            Pattern.compile("<(!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CSV = Pattern.compile("\"?\\w[^\\n\\r]*[,;\\t][^\\n\\r]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CSV_BODY = Pattern.compile("\\b(body|text)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CSV_NAME = Pattern.compile("\\b(title|url)\\b", Pattern.CASE_INSENSITIVE);

    private Sniffing() {}

    static Format of(PeekedBytes bytes, String fileName) {
        Format named = Format.ofName(fileName);
        String start = Utf8Bytes.glimpse(bytes);
        if (WARC.matcher(start).matches()) {
            return Format.WARC;
        }
        if (JSON.matcher(start).matches()) {
            return named == Format.JSONL && !start.strip().startsWith("[") ? Format.JSONL : Format.JSON;
        }
        return start.stripLeading().startsWith("<") ? markup(start, named) : plain(start, named);
    }

    private static Format markup(String start, Format named) {
        if (FEED.matcher(start).find() && named != Format.HTML && named != Format.MARKDOWN) {
            return Format.FEED;
        }
        if (HTML.matcher(start).find() && named != Format.MARKDOWN) {
            return Format.HTML;
        }
        return named == Format.AUTO ? Format.HTML : named;
    }

    private static Format plain(String start, Format named) {
        if (named != Format.AUTO) {
            return named;
        }
        String header = start.lines().findFirst().orElse("");
        boolean columns = CSV.matcher(header).matches()
                && CSV_BODY.matcher(header).find()
                && CSV_NAME.matcher(header).find()
                && header.length() < 500;
        return columns ? Format.CSV : Format.TEXT;
    }
}
