package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.shell.core.command.annotation.Command;

final class CommandBookTest {
    /** A class that cannot be read: its command gives no answer. */
    static final class Unreadable {
        @Command(name = "broken", description = "", help = "")
        String broken() {
            return "";
        }
    }

    /** A class with a command that the samples have too. */
    static final class Twin {
        @Command(
                name = {"claim", "show"},
                description = "",
                help = "")
        Answer show() {
            return Answer.line("", Answer.Json.of("{}"));
        }
    }

    private final CommandBook book = SampleCommands.book();

    @Test
    void a_class_is_read_only_when_its_commands_are_asked_for() {
        book.add(Unreadable.class, conversation -> new Unreadable(), "broken");
        assertThat(book.command("claim show")).isPresent();
        assertThat(book.isPrefix("claim")).isTrue();
        assertThat(book.command("nothing")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.command("broken"))
                .withMessageStartingWith("a command returns an Answer");
    }

    @Test
    void a_command_stands_under_its_first_word() {
        book.add(Unreadable.class, conversation -> new Unreadable(), "other");
        assertThatIllegalStateException().isThrownBy(book::names).withMessage("nobody would look for [broken] here");
    }

    @Test
    void a_name_is_taken_once() {
        book.add(Twin.class, conversation -> new Twin(), "claim");
        assertThatIllegalStateException()
                .isThrownBy(() -> book.command("claim show"))
                .withMessage("two commands of one name: claim show");
    }
}
