package org.claimdesk.shell;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.claimdesk.core.thing.UidSource;

/**
 * Everything a run takes from outside, so that it can be repeated: nothing else is read from the process.
 *
 * @param environment as {@link System#getenv()}
 * @param folder the current folder; relative paths start here
 * @param login the reviewer, if nobody else is named
 * @param in standard input; UTF-8
 * @param out standard output; UTF-8
 * @param err standard error; UTF-8
 * @param screens which of these are terminals
 */
public record Surroundings(
        Map<String, String> environment,
        Path folder,
        String login,
        InputStream in,
        OutputStream out,
        OutputStream err,
        Screens screens,
        Clock clock,
        UidSource uids) {
    /** The same for commands that come from standard input and so can't have it as well. */
    Surroundings withInputTaken() {
        return new Surroundings(environment, folder, login, new TakenInput(), out, err, screens, clock, uids);
    }

    Surroundings withColumns(int columns) {
        Screens resized = new Screens(screens.in(), screens.out(), screens.err(), columns);
        return new Surroundings(environment, folder, login, in, out, err, resized, clock, uids);
    }

    /** The variable's value; empty if it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
