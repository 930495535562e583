package org.claimdesk.formats.html;

/** Text from pages, where white space means nothing. */
final class Texts {
    private Texts() {}

    static String fold(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " ").strip();
    }
}
