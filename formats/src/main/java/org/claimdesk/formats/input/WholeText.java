package org.claimdesk.formats.input;

import java.io.IOException;
import java.io.Reader;
import org.claimdesk.core.article.ArticleDraft;

/** A text file that is one document, read whole as far as a document may go. */
public final class WholeText {
    /** Room for a body and what stands around it, in UTF-16 units. */
    private static final int LONGEST = ArticleDraft.LONGEST_BODY + 1_000_000;

    private WholeText() {}

    /**
     * The text with line ends as LF.
     *
     * @throws TooLong when it is longer than any article
     * @throws NotText when it is not valid in its encoding, or holds a NUL
     */
    public static String of(PeekedBytes bytes) throws IOException {
        int mark = Utf8Bytes.markLength(bytes);
        StringBuilder text = new StringBuilder();
        try (Reader reader = new Utf8Reader(Utf8Bytes.of(bytes), mark)) {
            char[] buffer = new char[8 * 1024];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                text.append(buffer, 0, count);
                check(text, count);
            }
        }
        return text.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void check(StringBuilder text, int added) throws IOException {
        if (text.length() > LONGEST) {
            throw new TooLong("text goes on past " + LONGEST + " characters");
        }
        int nul = text.indexOf("\0", text.length() - added);
        if (nul >= 0) {
            throw new NotText("not a text: a NUL at character " + nul);
        }
    }
}
