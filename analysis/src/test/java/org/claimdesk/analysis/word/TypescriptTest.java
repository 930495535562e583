package org.claimdesk.analysis.word;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class TypescriptTest {
    @Test
    void what_nobody_sees_is_not_read_but_stands_in_what_is_written() {
        Typescript text = Typescript.of("The har\u00adbour \u200bclosed\u00ad.");

        assertThat(text.characters()).isEqualTo("The harbour closed.".toCharArray());
        assertThat(text.read(4, 11)).isEqualTo("harbour");
        assertThat(text.words(4, 11)).isEqualTo("har\u00adbour");
        assertThat(text.words(12, 18)).isEqualTo("closed");
        assertThat(text.start(text.place(4, 11))).isEqualTo(4);
        assertThat(text.end(text.place(4, 11))).isEqualTo(11);
    }

    @Property(tries = 300)
    void a_place_leads_back_to_where_it_was_made(@ForAll @Chars({'a', ' ', '\u00ad', '\u200b', 'é'}) String written) {
        Typescript text = Typescript.of(written);

        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                assertThat(text.start(text.place(from, to))).isEqualTo(from);
                assertThat(text.end(text.place(from, to))).isEqualTo(to);
            }
        }
    }
}
