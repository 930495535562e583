package org.claimdesk.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much of some files has been read, in bytes as they lie on the disk. */
public final class Meter {
    private final long total;
    private long read;

    private Meter(long total) {
        this.total = total;
    }

    /** For what {@link ArticleFiles#read} reads of these paths. */
    public static Meter of(List<Path> paths, Format format) {
        return new Meter(
                InputFiles.under(paths, format).stream().mapToLong(Meter::size).sum());
    }

    /** A pipe has no size; then nobody knows how much there is to read. */
    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0; // who reads it will tell
        }
    }

    /** From 0 to 1; 0 as well when nobody knows. */
    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) read / total);
    }

    InputStream through(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                read += one < 0 ? 0 : 1;
                return one;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                read += Math.max(0, count);
                return count;
            }
        };
    }
}
