package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DryRunTest {
    /** What only shows something, writes a report, or asks at each step. */
    private static final Set<String> NOT_WRITING = Set.of(
            "article diff, article list, article read, article show, claim check, claim list, claim show, desk agreement,"
                    .concat(" desk check, desk stats, desk status, evidence list, evidence verify, help, journal head,")
                    .concat(" journal log, journal verify, report export, review next, review start, source list,")
                    .concat(" source show, text claims, text score, tour, verdict history, version")
                    .split(", "));

    @TempDir
    private Path folder;

    private Run desk(String... words) {
        String line = "--desk " + folder.resolve("claims.desk") + " " + String.join(" ", words);
        return Run.of(line.split(" "));
    }

    @Test
    void all_commands_that_write_can_only_tell_what_would_happen() {
        try (Wiring wiring = new Wiring()) {
            CommandBook book = wiring.commands();
            Set<String> without = book.names().stream()
                    .filter(name -> book.command(name)
                            .orElseThrow()
                            .signature()
                            .option("--dry-run")
                            .isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(without).isEqualTo(new TreeSet<>(NOT_WRITING));
        }
    }

    @Test
    void what_would_be_refused_for_its_place_is_refused_in_a_dry_run() {
        String nowhere = folder.resolve("none/claims.desk").toString();
        Run rehearsed = Run.of("--desk", nowhere, "claim", "add", "--text", "x", "--dry-run");
        assertThat(rehearsed).isEqualTo(Run.of("--desk", nowhere, "claim", "add", "--text", "x"));
        assertThat(rehearsed.code()).isEqualTo(3);
    }

    @Test
    void so_can_what_writes_without_a_step() {
        desk("claim add --text x");
        assertThat(desk("desk rebuild --dry-run").out()).isEqualTo("would be rebuilt from 2 entries\n");
        String copy = folder.resolve("copy.desk").toString();
        assertThat(desk("desk backup", copy, "--dry-run").out()).isEqualTo("would be backed up to " + copy + "\n");
        assertThat(Path.of(copy)).doesNotExist();
        desk("desk backup", copy);
        assertThat(desk("desk backup", copy, "--dry-run").code()).isEqualTo(1);
    }
}
