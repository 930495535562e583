package org.claimdesk.formats.html;

import java.util.regex.Pattern;

/** Text from pages, where white space means nothing. */
final class Texts {
    private static final String UNSEEN = "\u00ad\u200b\u2060\ufeff";
    private static final Pattern UNSEEN_ONES = Pattern.compile("[" + UNSEEN + "]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private Texts() {}

    /** Where a word may or must not be broken, and marks of an encoding: a page shows nothing there. */
    static boolean isUnseen(char c) {
        return UNSEEN.indexOf(c) >= 0;
    }

    static String fold(String text) {
        return SPACE.matcher(UNSEEN_ONES.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
