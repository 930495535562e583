package org.claimdesk.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimdesk.core.thing.Uids;

/**
 * One run of the shell in a test.
 *
 * @param code exit code
 * @param out what was written on standard output
 * @param err what was written on standard error
 */
record Run(int code, String out, String err) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-31T09:30:00Z"), ZoneOffset.UTC);

    static Surroundings surroundings(String input, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return surroundings(input.getBytes(StandardCharsets.UTF_8), out, err);
    }

    private static Surroundings surroundings(byte[] input, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Surroundings(
                Map.of("LANG", "C"),
                Path.of("").toAbsolutePath(),
                "ann",
                new ByteArrayInputStream(input),
                out,
                err,
                Screens.none(),
                CLOCK,
                new Uids(CLOCK, new Random(1)));
    }

    static Session session() {
        return Session.in(surroundings("", new ByteArrayOutputStream(), new ByteArrayOutputStream()));
    }

    /** The whole program. */
    static Run of(String... words) {
        return withInput("", words);
    }

    static Run withInput(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Claimdesk.run(List.of(words), surroundings(input, out, err));
        return new Run(code, text(out), text(err));
    }

    /** The {@link SampleCommands} alone. */
    static Run sample(String... words) {
        return sampleWithInput("", words);
    }

    static Run sampleWithInput(String input, String... words) {
        return sampleWithInput(input.getBytes(StandardCharsets.UTF_8), words);
    }

    static Run sampleWithInput(byte[] input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = Session.in(surroundings(input, out, err));
        PrintWriter errors = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        Dispatcher dispatcher = new Dispatcher(SampleCommands.book(), new Outlet(out), errors);
        Exit exit = new OneShot(dispatcher, session).run(List.of(words));
        return new Run(exit.code(), text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
