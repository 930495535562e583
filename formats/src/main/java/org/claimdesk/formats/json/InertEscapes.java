package org.claimdesk.formats.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Escapes what JSON allows but terminals and scripts obey: DEL, the C1 controls, and the separators U+2028 and U+2029. */
final class InertEscapes extends CharacterEscapes {
    private static final int DEL = 0x7f;
    private static final int LAST_CONTROL = 0x9f;
    private final int[] ascii = standardAsciiEscapesForJSON();

    InertEscapes() {
        ascii[DEL] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
        boolean obeyed = ch >= DEL && ch <= LAST_CONTROL || ch == '\u2028' || ch == '\u2029';
        return obeyed ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", ch)) : null;
    }
}
