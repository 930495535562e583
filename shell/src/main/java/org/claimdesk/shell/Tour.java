package org.claimdesk.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.fixtures.Corpus;
import org.claimdesk.formats.json.Json;
import org.jspecify.annotations.Nullable;

/** Runs the tour's script in a folder of its own, and shows each command with its answer. */
final class Tour {
    private static final String SCRIPT = "scripts/tour.claims";
    private final Session session;
    private final Path folder;
    private final List<Map<String, Object>> told = new ArrayList<>();

    private Tour(Session session, Path folder) {
        this.session = session;
        this.folder = folder;
    }

    static Answer of(Conversation conversation) {
        Session session = conversation.session();
        return Answer.of(
                page -> inFolder(session, tour -> tour.show(conversation)),
                out -> inFolder(session, tour -> {
                    tour.show(null);
                    out.write(Json.object(Map.of("commands", tour.told)));
                }));
    }

    private interface Trip {
        void go(Tour tour) throws IOException;
    }

    private static void inFolder(Session session, Trip trip) throws IOException {
        Path folder = Files.createTempDirectory("claimdesk-tour");
        try {
            for (String part : List.of("articles", "corrected", "evidence")) {
                Corpus.copy(part, folder);
            }
            trip.go(new Tour(session, folder));
        } finally {
            delete(folder);
        }
    }

    private void show(@Nullable Conversation conversation) throws IOException {
        for (String line : Corpus.text(SCRIPT).lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            if (conversation != null) {
                conversation.show(page ->
                        page.line(line.startsWith("#") ? Style.DIM.of(line) : Style.BOLD.of("$ claimdesk " + line)));
            }
            if (!line.startsWith("#")) {
                String answer = answer(line);
                told.add(entry(line, answer));
                if (conversation != null) {
                    conversation.show(page -> {
                        for (String told : answer.split("\n", -1)) {
                            page.line(told);
                        }
                    });
                }
            }
        }
    }

    private static Map<String, Object> entry(String line, String answer) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("command", line);
        entry.put("answer", answer);
        return entry;
    }

    private String answer(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings outer = session.surroundings();
        Surroundings inner = new Surroundings(
                Map.of(),
                folder,
                "ann",
                InputStream.nullInputStream(),
                out,
                err,
                Screens.none(),
                outer.clock(),
                outer.uids());
        int code = Claimdesk.run(Words.split(line), inner);
        if (code != 0) {
            throw new Refused(
                    "tour-stopped",
                    "the tour stopped at: " + line + " – " + err.toString(UTF_8).strip(),
                    "");
        }
        return (out.toString(UTF_8) + err.toString(UTF_8)).stripTrailing();
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
