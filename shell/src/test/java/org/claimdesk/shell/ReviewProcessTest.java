package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop as a command of its own, in a process of its own, on a pseudo terminal. */
final class ReviewProcessTest {
    @TempDir
    private Path folder;

    private JniNativePty pty;
    private Monitor monitor;

    @BeforeEach
    void openTerminal() throws IOException {
        pty = (JniNativePty) new JniTerminalProvider().open(null, new Size(80, 24));
        monitor = Monitor.of(pty, 80, 24);
        String desk = folder.resolve("claims.desk").toString();
        assertThat(Run.of("--desk", desk, "claim", "add", "--text", "Rents rose by 27 percent.")
                        .code())
                .isZero();
    }

    @AfterEach
    void closeTerminal() throws IOException {
        pty.close();
    }

    private Process start() throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dclaimdesk.terminals=012",
                "-cp",
                classes,
                Main.class.getName(),
                "review",
                "start"));
        builder.directory(folder.toFile());
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("CLAIMDESK_REVIEWER", "ann");
        File terminal = new File(pty.getName());
        return builder.redirectInput(Redirect.from(terminal))
                .redirectOutput(Redirect.appendTo(terminal))
                .redirectError(Redirect.appendTo(terminal))
                .start();
    }

    private void type(String keys) throws IOException {
        pty.getMasterOutput().write(keys.getBytes(StandardCharsets.UTF_8));
    }

    private static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private void assertThatTheTerminalIsAsItWas() throws IOException {
        monitor.await("the screen before", screen -> !screen.shows("q quit"));
        assertThat(monitor.transcript()).contains("\u001b[?1049h").contains("\u001b[?1049l");
        assertThat(pty.getAttr().getLocalFlag(LocalFlag.ECHO)).isTrue();
        assertThat(pty.getAttr().getLocalFlag(LocalFlag.ICANON)).isTrue();
    }

    @Test
    void it_takes_the_terminal_and_gives_it_back() throws Exception {
        Process process = start();
        monitor.await("the claim", screen -> screen.shows("Rents rose") && screen.shows("q quit"));
        type("q");
        assertThat(end(process)).isZero();
        monitor.await("the summary", screen -> screen.shows("0 claims done in 0 steps, 1 left"));
        assertThatTheTerminalIsAsItWas();
    }

    @Test
    void ctrl_c_ends_it_as_a_shell_expects() throws Exception {
        Process process = start();
        monitor.await("the claim", screen -> screen.shows("q quit"));
        type("\u0003");
        assertThat(end(process)).isEqualTo(130);
        monitor.await("the word", screen -> screen.shows("error: interrupted"));
        assertThatTheTerminalIsAsItWas();
    }

    @Test
    void a_process_that_is_ended_from_outside_leaves_no_mess() throws Exception {
        Process process = start();
        monitor.await("the claim", screen -> screen.shows("q quit"));
        process.destroy();
        assertThat(end(process)).isEqualTo(143);
        assertThatTheTerminalIsAsItWas();
    }
}
