package org.claimdesk.shell.load;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/**
 * How long the program takes to start, beside a bare JVM that says hello: {@code LAUNCHER DESK [PAIRS]}. Measures one
 * command on the desk, and the time to the first prompt on a pseudo terminal; each run has a hello of its own before it,
 * and the median of the pairs' ratios is what counts on a machine that has other things to do. Uses a cache of its own.
 */
public final class StartUp {
    private static final int USUAL_PAIRS = 15;
    private static final int PATIENCE_SECONDS = 120;
    private static final String HELLO =
            "public class Hello {" + " public static void main(String[] args) { System.out.println(\"hello\"); } }";

    private final Path folder;
    private final String launcher;
    private final String desk;

    private StartUp(Path folder, String launcher, String desk) {
        this.folder = folder;
        this.launcher = launcher;
        this.desk = desk;
    }

    public static void main(String[] args) throws Exception {
        int pairs = args.length > 2 ? Integer.parseInt(args[2]) : USUAL_PAIRS;
        Path folder = Files.createTempDirectory("claimdesk start");
        try {
            String desk = Path.of(args[1]).toAbsolutePath().toString();
            new StartUp(folder, Path.of(args[0]).toAbsolutePath().toString(), desk).measure(pairs);
        } finally {
            delete(folder);
        }
    }

    private void measure(int pairs) throws Exception {
        Files.writeString(folder.resolve("Hello.java"), HELLO);
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, folder.resolve("Hello.java").toString());
        awaitArchive();
        tell("one command", pairs, this::command);
        tell("first prompt", pairs, this::prompt);
    }

    /** The first run makes the archive in the background; it is there once its folder has its last name. */
    private void awaitArchive() throws Exception {
        Path made = Files.createDirectories(folder.resolve("cache/claimdesk"));
        try (WatchService watch = made.getFileSystem().newWatchService()) {
            made.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            run(List.of(launcher, "version"));
            while (!isThere(made)) {
                WatchKey changed = watch.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (changed == null) {
                    throw new IllegalStateException("no archive comes in " + made);
                }
                changed.pollEvents();
                changed.reset();
            }
        }
    }

    private static boolean isThere(Path made) throws IOException {
        try (Stream<Path> all = Files.list(made)) {
            List<Path> found = all.toList();
            return found.stream().noneMatch(one -> one.getFileName().toString().startsWith("making"))
                    && found.stream().anyMatch(one -> Files.exists(one.resolve("classes.jsa")));
        }
    }

    private interface Timed {
        double millis() throws Exception;
    }

    private void tell(String what, int pairs, Timed ours) throws Exception {
        ours.millis(); // from disk to memory
        double[] hellos = new double[pairs];
        double[] times = new double[pairs];
        double[] ratios = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            hellos[i] = hello();
            times[i] = ours.millis();
            ratios[i] = times[i] / hellos[i];
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f times a bare JVM (medians of %d pairs; %.0f ms beside %.0f ms)%n",
                what,
                median(ratios),
                pairs,
                median(times),
                median(hellos));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double hello() throws Exception {
        String home = System.getenv("JAVA_HOME");
        String java = home == null || home.isEmpty() ? "java" : home + "/bin/java";
        return run(List.of(java, "-cp", folder.toString(), "Hello"));
    }

    private double command() throws Exception {
        return run(List.of(launcher, "--desk", desk, "claim", "show", "C1", "--json"));
    }

    private double run(List<String> words) throws Exception {
        ProcessBuilder process = process(words).redirectOutput(Redirect.DISCARD);
        process.redirectInput(Redirect.from(new File("/dev/null")));
        long begin = System.nanoTime();
        int code = process.start().waitFor();
        double millis = since(begin);
        if (code != 0) {
            throw new IllegalStateException(words + " ended with " + code);
        }
        return millis;
    }

    /** From the start of the process until its prompt stands on the terminal. */
    private double prompt() throws Exception {
        try (JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(null, new Size(80, 24))) {
            File terminal = new File(pty.getName());
            ProcessBuilder shell = process(List.of(launcher, "--desk", desk));
            shell.redirectInput(terminal).redirectOutput(terminal).redirectError(terminal);
            long begin = System.nanoTime();
            Process process = shell.start();
            await("> ", pty.getMasterInput());
            double millis = since(begin);
            pty.getMasterOutput().write("exit\r".getBytes(StandardCharsets.UTF_8));
            process.waitFor();
            return millis;
        }
    }

    private static void await(String text, InputStream written) throws IOException {
        StringBuilder shown = new StringBuilder();
        while (shown.indexOf(text) < 0) {
            int c = written.read();
            if (c < 0) {
                throw new EOFException("no prompt, but: " + shown);
            }
            shown.append((char) c);
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private ProcessBuilder process(List<String> words) {
        ProcessBuilder process = new ProcessBuilder(new ArrayList<>(words));
        process.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        process.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        process.environment().put("TERM", "xterm-256color");
        return process.redirectError(Redirect.INHERIT);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
