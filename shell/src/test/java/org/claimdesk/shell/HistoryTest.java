package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryTest {
    @TempDir
    private Path home;

    private Surroundings with(Map<String, String> environment) {
        Surroundings plain = Run.surroundings("", new ByteArrayOutputStream(), new ByteArrayOutputStream());
        return new Surroundings(
                environment,
                home,
                "ann",
                plain.in(),
                plain.out(),
                plain.err(),
                Screens.none(),
                plain.clock(),
                plain.uids());
    }

    @Test
    void is_kept_in_a_private_folder_of_the_users_configuration() throws IOException {
        assertThat(History.file(with(Map.of("HOME", home.toString()))))
                .contains(home.resolve(".config/claimdesk/history"));
        assertThat(Files.getPosixFilePermissions(home.resolve(".config/claimdesk")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(History.file(with(Map.of(
                        "HOME", "/none", "XDG_CONFIG_HOME", home.resolve("c").toString()))))
                .contains(home.resolve("c/claimdesk/history"));
    }

    @Test
    void a_folder_that_cannot_be_made_is_no_fault() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        assertThat(History.file(with(Map.of("XDG_CONFIG_HOME", file.toString()))))
                .isEmpty();
        assertThat(History.file(with(Map.of("HOME", "a\0b")))).isEmpty();
    }
}
