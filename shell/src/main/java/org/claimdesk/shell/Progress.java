package org.claimdesk.shell;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A bar for long work on standard error: how much is done, how fast, how long still. Silent unless standard error is a
 * terminal; gone when closed.
 */
final class Progress implements AutoCloseable {
    private static final long EVERY_NANOS = 100_000_000;
    private static final int BAR = 20;
    private static final double NANOS = 1e9;
    private final PrintWriter err;
    private final boolean shown;
    private final int columns;
    private final String what;
    private final long total;
    private final LongSupplier nanos;
    private final long start;
    private long last;
    private boolean drawn;

    Progress(PrintWriter err, Screens screens, String what, long total, LongSupplier nanos) {
        this.err = err;
        this.shown = screens.err();
        this.columns = screens.columns();
        this.what = what;
        this.total = total;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.last = start;
    }

    static Progress on(PrintWriter err, Screens screens, String what, long total) {
        return new Progress(err, screens, what, total, System::nanoTime);
    }

    /** So many parts are done by now. Cheap enough to call for each. */
    void done(long count) {
        long now = shown ? nanos.getAsLong() : last;
        if (now - last >= EVERY_NANOS) {
            last = now;
            draw(line(count, (now - start) / NANOS));
        }
    }

    private String line(long count, double seconds) {
        double rate = count / seconds;
        String speed = String.format(Locale.ROOT, "%s %,d  %,.0f/s", what, count, rate);
        if (total <= 0 || count <= 0) {
            return speed;
        }
        long left = Math.round(Math.max(0, total - count) / rate);
        return String.format(Locale.ROOT, "%s  %s of %,d  %s left", bar(count), speed, total, clock(left));
    }

    private String bar(long count) {
        int full = (int) Math.min(BAR, BAR * count / total);
        return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "]";
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private void draw(String line) {
        err.print("\r" + Columns.padRight(Columns.fit(Inert.line(line), columns - 1), columns - 1));
        err.flush();
        drawn = true;
    }

    @Override
    public void close() {
        if (drawn) {
            err.print("\r" + " ".repeat(columns - 1) + "\r");
            err.flush();
        }
    }
}
