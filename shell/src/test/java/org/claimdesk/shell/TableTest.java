package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class TableTest {
    private final Table table = new Table(Column.fixed("Id"), Column.number("Score"), Column.text("Text"))
            .row("C1", "0.8", "Prices rose by 4.5 % in the year to May, the office said")
            .row(Style.ID.of("C12"), "0.75", "物価は五月までの一年間に四・五パーセント上がったという")
            .row("C3", "1", "cafe\u0301 \u001b[31m");

    private static String print(Answer.Text text, boolean fitted, boolean colored, int width) throws IOException {
        StringWriter out = new StringWriter();
        text.write(new Page(out, fitted, colored, width));
        return out.toString();
    }

    @Test
    void on_a_terminal_no_row_breaks() throws IOException {
        assertThat(print(table, true, false, 40)).isEqualTo("""
                        Id   Score  Text
                        C1     0.8  Prices rose by 4.5 % in the…
                        C12   0.75  物価は五月までの一年間に四…
                        C3       1  cafe\u0301 ␛[31m
                        """);
    }

    @Test
    void the_last_column_keeps_half_of_the_terminal_while_others_can_give() throws IOException {
        Table table = new Table(Column.text("Kinds"), Column.text("Text"))
                .row("numeric,event,comparison", "Prices rose by 4.5 % in the year to May");
        assertThat(print(table, true, false, 40)).endsWith("numeric,event,com…  Prices rose by 4.5 …\n");
        assertThat(print(table, true, false, 24)).endsWith("numeric,e…  Prices rose…\n");
    }

    @Test
    void elsewhere_nothing_is_shortened() throws IOException {
        assertThat(print(table, false, false, 40))
                .contains("Prices rose by 4.5 % in the year to May, the office said\n")
                .contains("四・五パーセント上がったという\n");
    }

    @Test
    void ids_are_never_shortened() throws IOException {
        Table narrow = new Table(Column.fixed("Id"), Column.text("Text")).row("C123456789012345678", "some text");
        assertThat(print(narrow, true, false, 20)).endsWith("C123456789012345678  some te…\n");
    }

    @Test
    void colour_is_there_only_when_it_is_on() throws IOException {
        assertThat(print(table, true, true, 40))
                .contains("\u001b[36mC12\u001b[0m")
                .contains("␛[31m");
        assertThat(print(table, true, false, 40)).doesNotContain("\u001b");
    }

    @Test
    void without_rows_nothing_is_printed() throws IOException {
        assertThat(print(new Table(Column.text("Text")), true, true, 80)).isEmpty();
    }
}
