package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SessionTest {
    private static Session with(Map<String, String> environment, Screens screens) {
        Surroundings plain = Run.surroundings("", new ByteArrayOutputStream(), new ByteArrayOutputStream());
        return Session.in(new Surroundings(
                environment,
                Path.of("/desks"),
                "ann",
                plain.in(),
                plain.out(),
                plain.err(),
                screens,
                plain.clock(),
                plain.uids()));
    }

    @Test
    void desk_and_reviewer_come_from_the_environment_or_else_are_the_usual() {
        Session named = with(Map.of("CLAIMDESK_DESK", "x.desk", "CLAIMDESK_REVIEWER", "bob"), Screens.none());
        assertThat(named.desk()).isEqualTo(Path.of("/desks/x.desk"));
        assertThat(named.reviewer()).isEqualTo("bob");
        Session usual = with(Map.of("CLAIMDESK_DESK", "", "CLAIMDESK_REVIEWER", " "), Screens.none());
        assertThat(usual.desk()).isEqualTo(Path.of("/desks/claims.desk"));
        assertThat(usual.reviewer()).isEqualTo("ann");
    }

    @Test
    void colour_is_on_for_a_terminal_unless_somebody_says_no() {
        Screens terminal = new Screens(true, true, true, 80);
        assertThat(with(Map.of(), terminal).colored()).isTrue();
        assertThat(with(Map.of(), Screens.none()).colored()).isFalse();
        assertThat(with(Map.of("NO_COLOR", "1"), terminal).colored()).isFalse();
        assertThat(with(Map.of("TERM", "dumb"), terminal).colored()).isFalse();
        assertThat(with(Map.of("NO_COLOR", "1"), terminal)
                        .withColoring(Coloring.ALWAYS)
                        .colored())
                .isTrue();
    }

    @Test
    void the_width_is_a_number_or_eighty() {
        assertThat(Screens.parse("012", "132")).isEqualTo(new Screens(true, true, true, 132));
        assertThat(Screens.parse("1", "")).isEqualTo(new Screens(false, true, false, 80));
        assertThat(Screens.parse("", "0").columns()).isEqualTo(80);
        assertThat(with(Map.of(), Screens.none())
                        .withColumns(0)
                        .surroundings()
                        .screens()
                        .columns())
                .isEqualTo(80);
    }
}
