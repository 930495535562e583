package org.claimdesk.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Bytes as text, in parts: UTF-8, UTF-16 with its mark, or else what Windows writes. */
final class PlainText {
    private static final int PART = 1 << 13;
    private final Supplier<InputStream> bytes;

    /** @param bytes opened anew for each look */
    PlainText(Supplier<InputStream> bytes) {
        this.bytes = bytes;
    }

    void read(Consumer<String> reader) throws IOException {
        decode(charset(), CodingErrorAction.REPLACE, reader);
    }

    private Charset charset() throws IOException {
        byte[] mark = mark();
        if (mark.length == 2
                && (mark[0] == (byte) 0xff && mark[1] == (byte) 0xfe
                        || mark[0] == (byte) 0xfe && mark[1] == (byte) 0xff)) {
            return StandardCharsets.UTF_16;
        }
        try {
            decode(StandardCharsets.UTF_8, CodingErrorAction.REPORT, part -> {});
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    private byte[] mark() throws IOException {
        try (InputStream in = bytes.get()) {
            return in.readNBytes(2);
        }
    }

    private void decode(Charset charset, CodingErrorAction ifMalformed, Consumer<String> reader) throws IOException {
        char[] part = new char[PART];
        try (Reader in = new InputStreamReader(
                bytes.get(), charset.newDecoder().onMalformedInput(ifMalformed).onUnmappableCharacter(ifMalformed))) {
            boolean first = true;
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                int from = first && count > 0 && part[0] == '\ufeff' ? 1 : 0;
                reader.accept(new String(part, from, count - from));
                first = false;
            }
        }
    }
}
