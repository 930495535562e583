package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class BarChartTest {
    private final BarChart chart = new BarChart("Publisher");

    private String print(int width) throws IOException {
        StringWriter out = new StringWriter();
        chart.write(new Page(out, true, false, width));
        return out.toString();
    }

    @Test
    void bars_are_as_long_as_their_share_of_the_largest() throws IOException {
        chart.bar("The Example Courier", 16);
        chart.bar("新聞", 8);
        chart.bar("The Daily", 1);
        chart.bar("Nobody", 0);

        assertThat(print(42)).isEqualTo("""

                Publisher
                  The Example Courier  16  ███████████████
                  新聞                  8  ███████▌
                  The Daily             1  █
                  Nobody                0
                """);
    }

    @Test
    void what_is_there_at_all_is_seen() throws IOException {
        chart.bar("many", 1_000_000);
        chart.bar("one", 1);

        assertThat(print(80)).contains("  one         1  ▏\n");
    }

    @Test
    void no_line_is_wider_than_the_page() throws IOException {
        chart.bar("A publisher with a very long name that goes on and on\u001b[31m", 7);

        assertThat(print(30).lines()).allMatch(line -> Columns.of(line) <= 30);
    }

    @Test
    void without_anything_to_count_nothing_is_printed() throws IOException {
        chart.bar("Nobody", 0);

        assertThat(print(80)).isEmpty();
    }
}
