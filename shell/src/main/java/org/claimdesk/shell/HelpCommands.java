package org.claimdesk.shell;

import java.util.List;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;

/** What the program says about itself. */
final class HelpCommands {
    private final CommandBook book;

    HelpCommands(CommandBook book) {
        this.book = book;
    }

    @Command(name = "help", description = "List the commands, or explain one", help = """
                    help
                    help claim
                    help claim show

                    COMMAND --help does the same.""")
    Answer help(@Arguments @Takes(value = "COMMAND…", completion = "command") List<String> words) {
        return new HelpView(book).of(String.join(" ", words));
    }

    @Command(name = "version", description = "Tell the version", help = "version")
    Answer version() {
        String version = String.valueOf(HelpCommands.class.getPackage().getImplementationVersion());
        String shown = version.equals("null") ? "development" : version;
        return Answer.line("claimdesk " + shown, Answer.Json.of("{\"version\":" + JsonText.quote(shown) + "}"));
    }
}
