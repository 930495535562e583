package org.claimdesk.formats.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text from outside as Markdown that shows exactly this text, and links that lead nowhere but to the web. */
final class MarkdownText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~!&$]");
    private static final Pattern LIST_START = Pattern.compile("^(?:([+\\-=])|(\\d{1,9})([.)]))");

    private MarkdownText() {}

    /** In one line. */
    static String of(String text) {
        String escaped = SPECIAL.matcher(Visible.line(text)).replaceAll("\\\\$0");
        return LIST_START.matcher(escaped).replaceFirst(found -> {
            String digits = found.group(2);
            return digits == null ? "\\\\" + found.group(1) : digits + "\\\\" + found.group(3);
        });
    }

    /** A link when the address is one of the web, else both as text. */
    static String link(String text, @Nullable String url) {
        if (url == null) {
            return of(text);
        }
        String address = webAddress(url);
        if (address == null) {
            return of(text) + " (" + of(url) + ")";
        }
        return "[" + of(text) + "](<" + address + ">)";
    }

    private static @Nullable String webAddress(String url) {
        try {
            URI uri = new URI(url.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
            return web
                    ? uri.toASCIIString()
                            .replace("<", "%3C")
                            .replace(">", "%3E")
                            .replace("\\", "%5C")
                    : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
