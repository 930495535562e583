package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimdesk.fixtures.Corpus;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays the guide's page on the review loop. A line {@code Keys: `5` `True⏎` → `C1 rated`} is typed, and waits for what
 * stands after the arrow; a text block below it holds the screen then. In a row of the table the second and third cell are
 * typed, each one key with its answers.
 */
final class ReviewPageTest {
    private static final String PAGE = "../docs/guide/review-loop.md";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Map<String, Key> NAMED = Map.of("⏎", Key.ENTER, "⇥", Key.TAB, "↑", Key.UP, "↓", Key.DOWN);

    @TempDir
    private Path folder;

    private final List<String> played = new ArrayList<>();
    private int settled;

    @Test
    void the_page_shows_what_its_keys_do() throws IOException, InterruptedException {
        Corpus.copy("articles", folder);
        Corpus.copy("evidence", folder);
        List<String> page =
                Files.readAllLines(Path.of(System.getProperty("basedir", "")).resolve(PAGE));
        try (Typing typing = Typing.in(folder).where("NO_COLOR", "1").begin()) {
            for (int at = 0; at < page.size(); ) {
                at = play(page, at, typing);
            }
        }
        Golden.document(PAGE, String.join("\n", played) + "\n");
    }

    @Test
    void twenty_claims_take_at_most_two_keys_with_their_answers_each() throws IOException {
        List<String> page =
                Files.readAllLines(Path.of(System.getProperty("basedir", "")).resolve(PAGE));
        assertThat(page.stream().filter(ReviewPageTest::isRow))
                .hasSize(18)
                .allMatch(row -> row.split("\\|").length <= 4);
    }

    private int play(List<String> page, int at, Typing typing) {
        String line = page.get(at);
        played.add(line);
        if (line.startsWith("$ claimdesk ") && !line.contains("review start")) {
            typing.run(line.substring("$ claimdesk ".length()));
        } else if (line.startsWith("Keys: ")) {
            return screen(page, at, typing);
        } else if (isRow(line)) {
            type(line.substring(line.indexOf('|', 1)), typing);
            settled++;
            typing.await((settled + 2) + " done");
        }
        return at + 1;
    }

    private static boolean isRow(String line) {
        return line.matches("\\| C[0-9]+ \\|.*");
    }

    /** Types a line of keys; gives the place after the screen that belongs to it. */
    private int screen(List<String> page, int at, Typing typing) {
        String[] keys = page.get(at).split("→");
        type(keys[0], typing);
        typing.await(keys[1].strip().replace("`", ""));
        if (keys[0].contains("`q`")) {
            typing.awaitPrompt();
        }
        if (at + 2 >= page.size() || !page.get(at + 2).equals("```text")) {
            return at + 1;
        }
        int end = at + 3;
        while (!page.get(end).equals("```")) {
            end++;
        }
        String shown = String.join("\n", page.subList(at + 3, end)) + "\n";
        boolean update = System.getProperty("golden", "").equals("update");
        Screen screen = typing.await(
                "the page's screen:\n" + shown, now -> update || now.text().equals(shown));
        played.addAll(List.of("", "```text", screen.text().stripTrailing(), "```"));
        return end + 1;
    }

    private static void type(String cells, Typing typing) {
        CODE.matcher(cells).results().map(code -> code.group(1)).forEach(code -> code.codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> {
                    Key key = NAMED.get(character);
                    if (key == null) {
                        typing.type(character);
                    } else {
                        typing.press(key);
                    }
                }));
    }
}
