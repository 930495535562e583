package org.claimdesk.docs.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.claimdesk.docs.Project;

/** The launcher with what a build leaves, in a folder whose name has blanks, with settings of its own. */
final class Installed {
    /** Long, for a machine can be busy; only a test that fails waits for its end. */
    private static final int PATIENCE_SECONDS = 120;

    private static final String NO_PLACE = "/dev/null/cache";

    /** What was printed, and how it ended. */
    record Ended(int code, String out, String err) {}

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private Path launcher;
    private int runs;

    private Installed(Path folder) {
        this.folder = folder;
        this.launcher = home().resolve("claimdesk");
        variables.put("XDG_CACHE_HOME", NO_PLACE); // else each test would make an archive behind its own back
        variables.put("XDG_CONFIG_HOME", folder.resolve("the settings").toString());
        variables.put("CLAIMDESK_REVIEWER", "ann");
    }

    /** Fetched, but not built. */
    static Installed unbuilt(Path folder) throws IOException {
        Installed made = new Installed(folder);
        Files.createDirectories(made.home());
        Files.copy(Project.root().resolve("claimdesk"), made.launcher);
        return made;
    }

    static Installed built(Path folder) throws IOException {
        Installed made = unbuilt(folder);
        Path from = Project.root().resolve("shell/target");
        Path to = Files.createDirectories(made.home().resolve("shell/target"));
        Files.copy(from.resolve("claimdesk.jar"), to.resolve("claimdesk.jar"));
        Files.createSymbolicLink(to.resolve("lib"), from.resolve("lib"));
        return made;
    }

    Path home() {
        return folder.resolve("a claim desk");
    }

    /** Keeps class-data archives; in no folder with a blank in its name, as JDK 17 takes no classes of jars from there. */
    Installed caching() throws IOException {
        Files.createDirectories(archives());
        return with("XDG_CACHE_HOME", archives().getParent().toString());
    }

    Path archives() {
        return folder.resolve("cache/claimdesk");
    }

    Installed with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Installed by(Path link) {
        launcher = link;
        return this;
    }

    Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        runs++;
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(said("out").toFile())
                .redirectError(said("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CLAIMDESK_") || name.equals("JAVA_HOME"));
        builder.environment().putAll(variables);
        return builder.start();
    }

    private Path said(String where) {
        return folder.resolve("said " + runs + "." + where);
    }

    Ended run(String... words) throws IOException, InterruptedException {
        Process process = start(words);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(said("out")), Files.readString(said("err")));
    }

    /** Puts a program of a few lines of shell into a folder of its own, which is given. */
    Path program(String name, String... lines) throws IOException {
        Path program = folder.resolve("programs of " + name).resolve(name);
        Files.createDirectories(program.getParent());
        Files.write(
                program, Stream.concat(Stream.of("#!/bin/sh"), Stream.of(lines)).toList(), StandardCharsets.UTF_8);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program.getParent();
    }

    /** Waits until the archive that a first run makes in the background is there whole; gives its folder. */
    Path awaitArchive() throws IOException, InterruptedException {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            archives().register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            List<Path> there = there();
            while (there.size() != 1 || !Files.exists(there.get(0).resolve("classes.jsa"))) {
                WatchKey key = watch.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                assertThat(key).as("no archive comes; there are %s", there).isNotNull();
                key.pollEvents();
                key.reset();
                there = there();
            }
            return there.get(0);
        }
    }

    /** All in the folder of the archives, but the copies of jars beside them. */
    private List<Path> there() throws IOException {
        try (Stream<Path> all = Files.list(archives())) {
            return all.filter(one -> !one.toString().endsWith(".jars")).toList();
        }
    }
}
