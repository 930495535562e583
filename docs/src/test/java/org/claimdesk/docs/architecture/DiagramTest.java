package org.claimdesk.docs.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.docs.Project;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.Test;

class DiagramTest {
    private static final String PAGE = "architecture.md";

    @Test
    void the_diagrams_on_the_page_show_the_code_as_it_is() throws IOException {
        String page = Files.readString(Project.docs().resolve(PAGE));
        String modules = withBlock(page, "modules", Diagram.modules());
        Golden.document(PAGE, withBlock(modules, "packages of core", Diagram.features()));
    }

    private static String withBlock(String page, String title, String block) {
        return Pattern.compile("(?s)(```mermaid\n)%% " + title + ".*?(?=```)")
                .matcher(page)
                .replaceFirst("$1" + Matcher.quoteReplacement(block));
    }
}
