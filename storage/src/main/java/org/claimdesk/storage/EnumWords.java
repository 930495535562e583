package org.claimdesk.storage;

import java.util.Locale;

/** Constants as lower-case words joined by {@code -}, for the enums that only the journal writes out. */
final class EnumWords {
    private EnumWords() {}

    static <E extends Enum<E>> E parse(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
