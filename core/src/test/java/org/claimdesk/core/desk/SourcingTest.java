package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.Refusals.assertFails;
import static org.claimdesk.core.desk.Refusals.assertRefused;

import org.claimdesk.core.source.Source;
import org.claimdesk.core.source.SourceKind;
import org.junit.jupiter.api.Test;

class SourcingTest {
    private final Newsroom newsroom = new Newsroom();
    private final Sourcing sourcing = new Sourcing(newsroom.desk, newsroom.shift);

    private Source add(String label) {
        return newsroom.step(() -> sourcing.add(label, SourceKind.OFFICE, "https://labour.example.org"));
    }

    @Test
    void a_source_is_on_the_list_with_its_name() {
        Source source = add(" Labour Office ");

        assertThat(source.name()).isEqualTo("S1");
        assertThat(source.label()).isEqualTo("Labour Office");
        assertThat(source.sort()).isEqualTo(SourceKind.OFFICE);
        assertThat(source.url()).isEqualTo("https://labour.example.org");
        assertThat(newsroom.desk.sources().all()).containsExactly(source);
    }

    @Test
    void a_name_that_is_on_the_list_is_refused() {
        add("Labour Office");

        assertRefused("source-known", () -> add("  labour office"));
        assertThat(assertFails("source-known", () -> add("LABOUR OFFICE")))
                .hasMessage("Labour Office is on the list as S1");
    }

    @Test
    void another_name_is_another_source() {
        add("Labour Office");

        assertThat(add("Labour Office of the North").name()).isEqualTo("S2");
    }

    @Test
    void a_source_needs_a_name() {
        assertFails("name-empty", () -> add(" "));
    }
}
