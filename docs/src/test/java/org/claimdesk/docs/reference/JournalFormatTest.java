package org.claimdesk.docs.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.docs.Project;
import org.claimdesk.docs.guide.Console;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the page word by word, with nothing of Claimdesk but the file. */
class JournalFormatTest {
    private static final String PAGE = "reference/journal.md";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void some_work_is_done() {
        console = new Console(folder);
        console.type("claimdesk article import articles/rent-cap.json --no-claims", List.of());
        console.type("claimdesk claim add --text 'Rents \"rose\" – by 27 %.' --claimant 'Élena Brandt'", List.of());
        console.type("claimdesk claim tag C1 +rents", List.of());
        console.type("claimdesk undo", List.of());
    }

    @Test
    void the_chain_can_be_checked_without_claimdesk() throws SQLException {
        String previous = "0".repeat(64);
        List<Map<String, Object>> entries = entries();
        assertThat(entries).hasSizeGreaterThan(6);
        for (Map<String, Object> entry : entries) {
            assertThat(entry.get("previous")).isEqualTo(previous);
            previous = String.valueOf(entry.remove("hash"));
            assertThat(sha256(canonical(entry))).isEqualTo(previous);
        }
        assertThat(console.type("claimdesk journal head", List.of())).containsExactly(previous);
    }

    @Test
    void the_page_shows_an_entry_as_it_is() throws SQLException, IOException {
        Map<String, Object> entry = entries().stream()
                .filter(each -> String.valueOf(each.get("content")).contains("+rents"))
                .findFirst()
                .orElseThrow();
        String hash = String.valueOf(entry.remove("hash"));
        String block = "$ printf '%s' '" + canonical(entry) + "' | sha256sum\n" + hash + "  -\n";
        String page = Files.readString(Project.docs().resolve(PAGE));
        Golden.document(
                PAGE,
                Pattern.compile("(?s)(?<=```sh\n)\\$ printf.*?(?=```)")
                        .matcher(page)
                        .replaceFirst(Matcher.quoteReplacement(block)));
    }

    private List<Map<String, Object>> entries() throws SQLException {
        List<Map<String, Object>> entries = new ArrayList<>();
        try (Connection desk = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("claims.desk"));
                Statement statement = desk.createStatement();
                ResultSet rows = statement.executeQuery("select * from entry order by seq")) {
            while (rows.next()) {
                Map<String, Object> entry = new TreeMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    entry.put(rows.getMetaData().getColumnName(i), rows.getObject(i));
                }
                entries.add(entry);
            }
        }
        return entries;
    }

    private static String canonical(Map<String, Object> entry) {
        List<String> fields = new ArrayList<>();
        entry.forEach((name, value) ->
                fields.add(json(name) + ":" + (name.equals("content") ? String.valueOf(value) : json(value))));
        return "{" + String.join(",", fields) + "}";
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
