package org.claimdesk.docs.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.docs.guide.Console;
import org.claimdesk.docs.guide.Pages;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsTest {
    private static final String LATER = "comes with a later version";

    /** Everything that the command surface names, in the order of a reviewer's work. */
    private static final List<String> COMMANDS = List.of(
            "article import",
            "article list",
            "article show",
            "article diff",
            "article read",
            "claim list",
            "claim show",
            "claim add",
            "claim accept",
            "claim dismiss",
            "claim edit",
            "claim tag",
            "claim assign",
            "claim check",
            "claim merge",
            "claim publish",
            "claim withdraw",
            "source add",
            "source list",
            "source show",
            "evidence add",
            "evidence list",
            "evidence remove",
            "evidence verify",
            "verdict give",
            "verdict history",
            "review next",
            "review start",
            "report export",
            "report validate",
            "text claims",
            "text score",
            "journal log",
            "journal verify",
            "journal head",
            "undo",
            "redo",
            "desk status",
            "desk set",
            "desk check",
            "desk backup",
            "desk rebuild",
            "desk stats",
            "desk agreement",
            "tour",
            "help",
            "version");

    private static final Set<String> MAY_COME_LATER = Set.of("report validate");

    @TempDir
    private Path folder;

    static List<String> commands() {
        return COMMANDS;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_explains_every_command_or_says_that_it_comes_later(String command) {
        List<String> help = help(command);
        assertThat(help).isNotEmpty().noneMatch(line -> line.startsWith("? "));
        if (comesLater(help)) {
            assertThat(MAY_COME_LATER).contains(command);
            assertThat(new Console(folder).type("claimdesk " + command, List.of()))
                    .hasSize(2)
                    .last()
                    .isEqualTo("? 2");
        } else {
            assertThat(help.get(0)).startsWith(command);
        }
    }

    @Test
    void the_reference_is_what_help_says() {
        List<String> page = new ArrayList<>(List.of(
                "# Commands",
                "",
                "What `help` says of each command, written by a test. `--json` and `--help` work after every command; `--desk FILE`, `--as NAME`,",
                "`--json` and `--color auto|always|never` before it."));
        for (String command : COMMANDS) {
            page.addAll(List.of("", "## " + command, "", "```text"));
            page.addAll(help(command));
            page.add("```");
        }
        Golden.document("reference/commands.md", String.join("\n", page) + "\n");
    }

    @Test
    void every_command_is_run_somewhere_in_the_guide() {
        List<String> lines = Pages.commandLines();
        List<String> missing = COMMANDS.stream()
                .filter(command -> !command.equals("tour"))
                .filter(command -> lines.stream().noneMatch(line -> line.contains(command)))
                .filter(command -> !comesLater(help(command)))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static boolean comesLater(List<String> help) {
        return help.stream().anyMatch(line -> line.contains(LATER)) && help.size() == 1;
    }

    private List<String> help(String command) {
        return Console.outside(folder).type("claimdesk help " + command, List.of());
    }
}
