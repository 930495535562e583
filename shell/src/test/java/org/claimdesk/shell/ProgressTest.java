package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private static final Screens TERMINAL = new Screens(true, true, true, 80);
    private final StringWriter err = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    private Progress progress(Screens screens, double share) {
        return new Progress(new PrintWriter(err), screens, "articles", () -> share, nanos::get);
    }

    @Test
    void shows_how_much_how_fast_and_how_long_still() {
        Progress progress = progress(TERMINAL, 0.25);
        nanos.set(2_000_000_000L);
        progress.done(1000);
        assertThat(err.toString().strip()).isEqualTo("[#####---------------]  25 %  articles 1,000  500/s  0:06 left");
    }

    @Test
    void while_nobody_knows_the_share_there_is_no_bar() {
        Progress progress = progress(TERMINAL, 0);
        nanos.set(1_000_000_000L);
        progress.done(10);
        assertThat(err.toString().strip()).isEqualTo("articles 10  10/s");
    }

    @Test
    void goes_away_when_closed() {
        Progress progress = progress(TERMINAL, 0);
        nanos.set(1_000_000_000L);
        progress.done(10);
        progress.close();
        assertThat(err.toString()).endsWith("\r" + " ".repeat(79) + "\r");
    }

    @Test
    void tells_in_the_place_of_the_bar_what_goes_on_at_the_end() {
        Progress progress = progress(TERMINAL, 0);
        progress.ending("stopping");
        assertThat(err.toString()).isEqualTo("\rstopping" + " ".repeat(71));
    }

    @Test
    void is_silent_where_nobody_looks() {
        Progress progress = progress(Screens.none(), 0.5);
        nanos.set(1_000_000_000L);
        progress.done(10);
        progress.ending("stopping");
        progress.close();
        assertThat(err.toString()).isEmpty();
    }
}
