package org.claimdesk.formats.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.formats.input.TooLong;
import org.jspecify.annotations.Nullable;

/** The bytes of a page as text: by its byte order mark, by what it declares, by what it is. */
final class HtmlBytes {
    /** Ten times the size of the largest news pages. */
    static final int LONGEST = 16 << 20;

    private static final int DECLARED_WITHIN = 4096;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    /**
     * A page's text.
     *
     * @param doubt what had to be guessed or replaced; null when all was clear
     */
    record Decoded(String text, @Nullable String doubt) {}

    private HtmlBytes() {}

    /** All bytes of one page; throws {@link TooLong} past what a page can be. */
    static byte[] read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new TooLong("page goes on past " + LONGEST + " bytes");
        }
        return bytes;
    }

    /**
     * @param stated the encoding that was stated outside the page, such as by the server; null for none
     */
    static Decoded decode(byte[] bytes, @Nullable String stated) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return decode(bytes, marked);
        }
        Charset declared = charset(stated);
        declared = declared == null ? declared(bytes) : declared;
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return decode(bytes, declared);
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, null);
        }
        return declared == null ? decode(bytes, WESTERN) : decode(bytes, StandardCharsets.UTF_8);
    }

    private static Decoded decode(byte[] bytes, Charset charset) {
        String text = strict(bytes, charset);
        return text != null
                ? new Decoded(withoutMark(text), null)
                : new Decoded(
                        withoutMark(new String(bytes, charset)),
                        "bytes that are not valid " + charset + " were replaced by U+FFFD");
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length < 2) {
            return null;
        }
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (mark == 0xfffe) {
            return StandardCharsets.UTF_16LE;
        }
        return mark == 0xfeff ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARED_WITHIN);
        Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return declared.find() ? charset(declared.group(1)) : null;
    }

    /** As browsers do, Latin-1 is taken for its superset, and UTF-16 cannot be declared in bytes that say so in ASCII. */
    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name.strip());
            boolean ascii = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return ascii ? WESTERN : charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
