package org.claimdesk.shell;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.claimdesk.core.thing.Uids;
import org.jspecify.annotations.Nullable;

/** Where the process begins: the only place that reads the process's environment and ends it. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // libraries log; nobody here listens
        System.setProperty("org.jboss.logging.provider", "slf4j");
        int code = Claimdesk.run(List.of(args), surroundings());
        Runtime.getRuntime().exit(code);
    }

    private static Surroundings surroundings() {
        Clock clock = Clock.systemUTC();
        return new Surroundings(
                System.getenv(),
                Path.of("").toAbsolutePath(),
                System.getProperty("user.name", "reviewer"),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                screens(System.getProperty("claimdesk.terminals")),
                clock,
                new Uids(clock, new SecureRandom()));
    }

    /** What the launcher found out; without it, a console counts as three terminals. */
    private static Screens screens(@Nullable String terminals) {
        String columns = System.getProperty("claimdesk.columns", "");
        return Screens.parse(terminals == null ? (hasConsole() ? "012" : "") : terminals, columns);
    }

    /** From JDK 22 there can be a console that is no terminal; the method that tells is newer than 17. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
