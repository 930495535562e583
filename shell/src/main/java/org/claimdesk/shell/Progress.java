package org.claimdesk.shell;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * A bar for long work on standard error: what share of it is done, how much, how fast, how long still. Silent unless standard error is a
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
    private final DoubleSupplier share;
    private final LongSupplier nanos;
    private final long start;
    private long last;
    private boolean drawn;

    /** @param share of the work that is done, up to 1; 0 while nobody knows */
    Progress(PrintWriter err, Screens screens, String what, DoubleSupplier share, LongSupplier nanos) {
        this.err = err;
        this.shown = screens.err();
        this.columns = screens.columns();
        this.what = what;
        this.share = share;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.last = start;
    }

    static Progress on(PrintWriter err, Screens screens, String what, DoubleSupplier share) {
        return new Progress(err, screens, what, share, System::nanoTime);
    }

    /** So many parts are done by now. Cheap enough to call for each. */
    void done(long count) {
        long now = shown ? nanos.getAsLong() : last;
        if (now - last >= EVERY_NANOS) {
            last = now;
            draw(line(count, (now - start) / NANOS));
        }
    }

    /** What goes on at the end, in place of the bar. */
    void ending(String what) {
        if (shown) {
            draw(what);
        }
    }

    private String line(long count, double seconds) {
        String speed = String.format(Locale.ROOT, "%s %,d  %,.0f/s", what, count, count / seconds);
        double done = Math.min(1, share.getAsDouble());
        if (done <= 0) {
            return speed;
        }
        long left = Math.round(seconds / done - seconds);
        return String.format(Locale.ROOT, "%s %3.0f %%  %s  %s left", bar(done), 100 * done, speed, clock(left));
    }

    private static String bar(double done) {
        int full = (int) (BAR * done);
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
