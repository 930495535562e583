package org.claimdesk.formats.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How a PDF file must end; the parser is content with one that was cut off, and would show only some of its pages. */
final class Ending {
    private static final String MARK = "%%EOF";
    /** Servers append a little; a file that was cut off has lost its mark for good. */
    private static final int LOOK = 1 << 13;

    private Ending() {}

    static void require(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, bytes.length() - LOOK);
            byte[] end = new byte[(int) (bytes.length() - from)];
            bytes.seek(from);
            bytes.readFully(end);
            if (!new String(end, StandardCharsets.ISO_8859_1).contains(MARK)) {
                throw new IOException("it ends in the middle");
            }
        }
    }
}
