package org.claimdesk.core.anchor;

import org.jspecify.annotations.Nullable;

/** A text with one place marked by {@code [[ ]]}, or none. */
record Marked(CodePointText text, @Nullable TextPositionSelector place) {
    static Marked parse(String line) {
        String text = line.equals("(empty)") ? "" : line.replace("\\n", "\n");
        int start = text.indexOf("[[");
        int end = text.indexOf("]]");
        if (start < 0) {
            return new Marked(CodePointText.of(text), null);
        }
        CodePointText words =
                CodePointText.of(text.substring(0, start) + text.substring(start + 2, end) + text.substring(end + 2));
        return new Marked(words, words.place(start, end - 2));
    }

    TextQuoteSelector quote() {
        return TextQuoteSelector.of(text, place);
    }

    @Override
    public String toString() {
        return place == null ? "nowhere" : place + " '" + text.slice(place) + "'";
    }
}
