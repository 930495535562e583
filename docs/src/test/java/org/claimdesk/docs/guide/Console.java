package org.claimdesk.docs.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimdesk.core.thing.UidSource;
import org.claimdesk.core.thing.Uids;
import org.claimdesk.fixtures.Corpus;
import org.claimdesk.shell.Claimdesk;
import org.claimdesk.shell.Screens;
import org.claimdesk.shell.Surroundings;

/**
 * A reviewer's command line in a folder with the sample files. Each command comes a minute after the one before, and uids
 * come from the same dice, so that the same commands always say the same.
 *
 * <p>Knows {@code claimdesk …} with {@code NAME=value} before it and {@code < FILE} or {@code > FILE} after it,
 * {@code cat > FILE <<'END'}, {@code cat FILE}, {@code cp FROM TO} and {@code rm FILE}.
 */
public final class Console {
    private static final Instant MONDAY = Instant.parse("2026-05-11T08:00:00Z");
    private static final long SEED = 1923;
    private static final String SHOWN_FOLDER = "/home/ann/checks";
    private final Path folder;
    private Instant now = MONDAY;
    private final UidSource uids;

    /** Lays the samples out in an empty folder. */
    public Console(Path folder) {
        this(folder, List.of("articles", "corrected", "damaged", "evidence", "pages", "scripts"));
    }

    private Console(Path folder, List<String> samples) {
        this.folder = folder;
        this.uids = new Uids(clock(), new Random(SEED));
        samples.forEach(part -> Corpus.copy(part, folder));
    }

    /** A command line without any samples. */
    public static Console outside(Path folder) {
        return new Console(folder, List.of());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    /**
     * Runs a line.
     *
     * @param below the lines after it, for a file that is typed in
     * @return what the terminal shows: standard output, standard error, and {@code ? CODE} unless that is 0
     */
    public List<String> type(String line, List<String> below) {
        now = now.plus(Duration.ofMinutes(1));
        List<String> words = new ArrayList<>(Prompt.words(line));
        try {
            return switch (words.get(0)) {
                case "cat" -> cat(words, below);
                case "cp" -> copied(words.get(1), words.get(2));
                case "rm" -> removed(words.get(1));
                default -> claimdesk(words);
            };
        } catch (IOException e) {
            throw new AssertionError("$ " + line, e);
        }
    }

    private List<String> cat(List<String> words, List<String> below) throws IOException {
        if (!words.get(1).equals(">")) {
            return lines(Files.readString(folder.resolve(words.get(1))));
        }
        Files.writeString(folder.resolve(words.get(2)), String.join("\n", below) + "\n");
        return List.of();
    }

    private List<String> copied(String from, String to) throws IOException {
        Files.copy(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
        return List.of();
    }

    private List<String> removed(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return List.of();
    }

    private List<String> claimdesk(List<String> words) throws IOException {
        Map<String, String> environment = new HashMap<>();
        while (words.get(0).matches("[A-Z_]+=.*")) {
            String[] setting = words.remove(0).split("=", 2);
            environment.put(setting[0], setting[1]);
        }
        if (!words.remove(0).endsWith("claimdesk")) {
            throw new AssertionError("not a command of the guide: " + words);
        }
        String in = redirected(words, "<");
        String out = redirected(words, ">");
        return shown(words, environment, in.isEmpty() ? new byte[0] : Files.readAllBytes(folder.resolve(in)), out);
    }

    private static String redirected(List<String> words, String sign) {
        int at = words.lastIndexOf(sign);
        if (at < 0) {
            return "";
        }
        String file = words.get(at + 1);
        words.subList(at, at + 2).clear();
        return file;
    }

    private List<String> shown(List<String> words, Map<String, String> environment, byte[] in, String outFile)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream typed = new ByteArrayInputStream(in);
        int code = Claimdesk.run(
                words, new Surroundings(environment, folder, "ann", typed, out, err, Screens.none(), clock(), uids));
        List<String> shown = new ArrayList<>();
        if (outFile.isEmpty()) {
            shown.addAll(lines(out.toString(UTF_8)));
        } else {
            Files.write(folder.resolve(outFile), out.toByteArray());
        }
        shown.addAll(lines(err.toString(UTF_8)));
        if (code != 0) {
            shown.add("? " + code);
        }
        return shown;
    }

    private List<String> lines(String text) {
        return text.replace(folder.toString(), SHOWN_FOLDER)
                .lines()
                .map(String::stripTrailing)
                .toList();
    }
}
