package org.claimdesk.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.InputReader;

/**
 * One command's exchange with whoever called it: the session and the words it was called with, its answer, notes beside
 * the answer, questions. It travels through Spring Shell as the command's {@link InputReader}.
 */
final class Conversation implements InputReader {
    private final Session session;
    private final List<String> words;
    private final Outlet out;
    private final PrintWriter err;
    private final Asking asking;

    Conversation(Session session, List<String> words, Outlet out, PrintWriter err, Asking asking) {
        this.session = session;
        this.words = words;
        this.out = out;
        this.err = err;
        this.asking = asking;
    }

    Session session() {
        return session;
    }

    /** The command and its words, without globals. */
    List<String> words() {
        return words;
    }

    /** Writes the answer; throws {@link Incomplete} afterwards if it carries a complaint. */
    void give(Answer answer) throws IOException {
        Answer.Raw raw = answer.raw();
        if (raw != null) {
            raw.write(out);
        } else if (session.json()) {
            writeJson(answer);
        } else {
            show(answer.text());
        }
        out.flush();
        Complaint complaint = answer.complaint();
        if (complaint != null) {
            throw new Incomplete(complaint);
        }
    }

    /** Shows a text at once, for a command that goes on talking, before its answer; not with {@code --json}. */
    void show(Answer.Text text) throws IOException {
        Screens screens = session.surroundings().screens();
        Writer writer = out.writer();
        text.write(new Page(writer, screens.out(), session.colored(), screens.columns()));
        writer.flush();
        out.flush();
    }

    private void writeJson(Answer answer) throws IOException {
        Writer writer = out.writer();
        answer.json().write(writer);
        writer.write('\n');
        writer.flush();
    }

    /** One line beside the answer, on standard error. */
    void note(String line) {
        err.println(Inert.line(line));
        err.flush();
    }

    /** A bar for long work, of which a share is done; 0 while nobody knows. Shown only on a terminal. */
    Progress progress(String what, DoubleSupplier share) {
        return Progress.on(err, session.surroundings().screens(), what, share);
    }

    /** Until it is closed, Ctrl-C asks this thread to stop and does not end the process. */
    Interruptible interruptible() {
        return asking.interruptible();
    }

    /** The line the reviewer types after the question; null when there is no more input. */
    @Nullable
    String ask(String question) throws IOException {
        return asking.ask(question);
    }

    /** Lends the terminal that the reviewer sits at; refuses where there is none, or where programs want the answer. */
    <T> T atTerminal(AtTerminal<T> use) throws IOException {
        if (session.json()) {
            throw Usage.noTerminal("--json is for programs");
        }
        return asking.atTerminal(use);
    }

    /** How to reach whoever called a command. */
    @FunctionalInterface
    interface Asking {
        /** Asks a question and gives the line typed after it; null at the end of input. */
        @Nullable
        String ask(String question) throws IOException;

        /** Lends the whole terminal for one use; refuses where there is none. */
        default <T> T atTerminal(AtTerminal<T> use) throws IOException {
            throw Usage.noTerminal("the commands come from a file or a pipe");
        }

        /** Until it is closed, Ctrl-C interrupts this thread and does not end the process. */
        default Interruptible interruptible() {
            return new CtrlC(Thread.currentThread());
        }
    }
}
