package org.claimdesk.shell;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimdesk.shell.Globals.Line;

/** The whole program as one call: no exit of the process, nothing static, nothing read but what is passed in. */
public final class Claimdesk {
    private Claimdesk() {}

    /**
     * Runs one command, a script, the commands on standard input, or the interactive shell.
     *
     * @param args the words of the command line, as the system passed them
     * @return the exit code
     */
    public static int run(List<String> args, Surroundings surroundings) {
        Outlet out = new Outlet(surroundings.out());
        PrintWriter err = new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8));
        Session usual = Session.in(surroundings);
        try (Wiring wiring = new Wiring()) {
            return run(args, usual, wiring, new Dispatcher(wiring.commands(), out, err))
                    .code();
        } catch (RuntimeException | Error e) {
            return new Complaints(out, err).about(e, usual, "").code();
        }
    }

    private static Exit run(List<String> args, Session usual, Wiring wiring, Dispatcher dispatcher) {
        Line line;
        try {
            line = Globals.read(args, usual);
        } catch (RuntimeException e) {
            return dispatcher.fail(e, args.contains("--json") ? usual.withJson() : usual, "");
        }
        boolean interactive =
                line.words().isEmpty() && usual.surroundings().screens().in();
        return interactive
                ? Interactive.run(wiring, dispatcher, line.session())
                : new OneShot(dispatcher, line.session()).run(line.words());
    }
}
