package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.Test;

final class HelpTest {
    private static final int COLUMNS = 80;
    private final CommandBook book = new Wiring().commands();

    @Test
    void every_command_has_an_example_that_can_be_typed() {
        StrictCommandParser parser = new StrictCommandParser(book);
        for (String name : book.names()) {
            List<String> examples =
                    HelpText.parse(book.command(name).orElseThrow().getHelp()).examples();
            assertThat(examples).as(name).isNotEmpty();
            for (String example : examples) {
                assertThat(example).startsWith(name);
                assertThatCode(() -> parser.parse(example)).as(example).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void every_command_stands_in_the_table_of_contents_and_says_what_it_does() {
        assertThat(book.names())
                .allMatch(Contents::names)
                .allMatch(name ->
                        !book.command(name).orElseThrow().getDescription().isBlank());
    }

    @Test
    void the_list_fits_an_ordinary_terminal() {
        assertThat(Run.of("help").out().lines()).allMatch(line -> Columns.of(line) <= COLUMNS);
    }

    @Test
    void a_command_is_explained() {
        Golden.matches(
                HelpTest.class,
                "claim-add.txt",
                Run.sample("help", "claim", "add").out());
        Golden.matches(
                HelpTest.class,
                "claim-tag.txt",
                Run.sample("help", "claim", "tag").out());
    }

    @Test
    void notes_are_broken_by_the_width_of_the_page_alone() {
        assertThat(HelpText.parse("x\n\nOne\ntwo.\n\nThree\n  four.").notes()).isEqualTo("One two.\n\nThree four.");
    }

    @Test
    void a_group_is_listed() {
        assertThat(Run.sample("help", "claim").out())
                .isEqualTo("Claims\n  claim show         Show\n  claim add          Add\n  claim tag          Tag\n\n");
    }

    @Test
    void help_for_programs_is_json() {
        Golden.matches(
                HelpTest.class,
                "claim-tag.json",
                Run.sample("help", "claim", "tag", "--json").out());
        assertThat(Run.sample("help", "--json").out())
                .startsWith("[{\"name\":\"claim show\"")
                .endsWith("]\n");
    }

    @Test
    void a_command_that_comes_later_says_so() {
        assertThat(Run.sample("help", "claim", "merge").out()).isEqualTo("claim merge comes with a later version\n");
        assertThat(Run.sample("help", "claim", "merge", "--json").out())
                .isEqualTo("{\"name\":\"claim merge\",\"later\":true}\n");
        assertThat(Run.sample("claim", "merge").err())
                .isEqualTo("error: not in this version – claim merge – it comes later; see: help\n");
        assertThat(Run.sample("claim", "merge").code()).isEqualTo(2);
    }

    @Test
    void the_version_is_told_both_ways() {
        assertThat(Run.of("--version").out()).isEqualTo("claimdesk development\n");
        assertThat(Run.of("version", "--json").out()).isEqualTo("{\"version\":\"development\"}\n");
    }
}
