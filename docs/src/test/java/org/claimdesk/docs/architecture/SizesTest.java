package org.claimdesk.docs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.docs.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {
    private static final int MOST_LINES = 400;

    @Test
    void no_file_is_too_long_to_read() {
        List<Path> files = mainFiles();
        assertThat(files).isNotEmpty();
        assertThat(files).allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(MOST_LINES));
    }

    @ParameterizedTest
    @CsvSource({"org.claimdesk, 45", "org.claimdesk.storage, 80", "org.claimdesk.shell, 80"})
    void most_types_are_nobody_elses_business(String prefix, int atLeast) {
        List<JavaClass> types = Code.topLevel(prefix);
        long hidden = types.stream().filter(SizesTest::isHidden).count();
        assertThat(100 * hidden)
                .as("%d of %d types below %s are package-private", hidden, types.size(), prefix)
                .isGreaterThanOrEqualTo((long) atLeast * types.size());
    }

    private static boolean isHidden(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static List<Path> mainFiles() {
        return Code.MODULES.stream()
                .map(module -> Project.root().resolve(module).resolve("src/main/java"))
                .flatMap(SizesTest::javaFiles)
                .toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
