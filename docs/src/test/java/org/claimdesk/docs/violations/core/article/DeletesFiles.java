package org.claimdesk.docs.violations.core.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class DeletesFiles {
    void delete(String file) throws IOException {
        Files.delete(Path.of(file));
    }
}
