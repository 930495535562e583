package org.claimdesk.shell;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.claimdesk.core.thing.Uids;
import org.jspecify.annotations.Nullable;

/** Where the process begins: the only place that reads the process's environment and ends it. */
final class Main {
    private static final int LAST_WITH_SHORT_TABLES = 20;

    private Main() {}

    public static void main(String[] args) {
        quiet();
        neutral();
        int code = Claimdesk.run(List.of(args), surroundings());
        Runtime.getRuntime().exit(code);
    }

    /** Libraries log; nobody here listens, and nobody need look through every jar for somebody who does. */
    private static void quiet() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }

    /**
     * Nothing here is said in the words of a place; but SQLite's driver gets ready to do so, and reading the tables of all
     * places takes longer than opening a desk. The short tables are gone in later versions of Java.
     */
    private static void neutral() {
        Locale.setDefault(Locale.ROOT);
        if (Runtime.version().feature() <= LAST_WITH_SHORT_TABLES) {
            System.setProperty("java.locale.providers", "COMPAT");
        }
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
                new Uids(clock, dice()));
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

    /** Made when the first number is drawn: it takes longer than a short command should, and most need no uid. */
    private static RandomGenerator dice() {
        AtomicReference<@Nullable RandomGenerator> dice = new AtomicReference<>();
        return () -> {
            dice.compareAndSet(null, dice.get() == null ? new SecureRandom() : dice.get());
            return Objects.requireNonNull(dice.get()).nextLong();
        };
    }
}
