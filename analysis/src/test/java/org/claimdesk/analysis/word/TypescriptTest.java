package org.claimdesk.analysis.word;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void letters_that_are_set_as_one_are_read_one_by_one() {
        Typescript text = Typescript.of("An oﬃce, ofﬁcially.");

        assertThat(text.characters()).isEqualTo("An office, officially.".toCharArray());
        assertThat(text.words(3, 9)).isEqualTo("oﬃce");
        assertThat(text.start(text.place(5, 9))).isEqualTo(4); // where the letters that are set as one begin
        assertThat(text.end(text.place(3, 9))).isEqualTo(9);
        assertThat(text.words(11, 21)).isEqualTo("ofﬁcially");
    }

    @Test
    void a_layout_may_leave_out_more() {
        Typescript text = Typescript.of(CodePointText.of("\ufeffA har-bour."), characters -> characters[5] = '\u2060');

        assertThat(text.characters()).isEqualTo("A harbour.".toCharArray());
        assertThat(text.words(2, 9)).isEqualTo("har-bour");
        assertThat(text.place(0, 1)).isEqualTo(new TextPositionSelector(1, 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    „Ja“, he said              | “Ja”, he said
                    »Ja«, he said, »ja.«       | “Ja”, he said, “ja.”
                    ”Ja”, he said              | “Ja”, he said
                    « Ja », he said: « ja. »   | “Ja”, he said: “ja.”
                    ``Ja,'' he said            | “Ja,” he said
                    (``Ja''), ''ja''           | (“Ja”), “ja”
                    “But I—”, he said          | “But I—”, he said
                    in 5″ and 5“ tubes         | in 5″ and 5” tubes
                    don´t, don`t, `no`         | don’t, don’t, `no`
                    5\u00a0% of 17\u00a0500   | 5 % of 17\u00a0500
                    """)
    void marks_and_spaces_are_those_of_an_english_newspaper(String written, String read) {
        assertThat(new String(Typescript.of(unescaped(written)).characters())).isEqualTo(unescaped(read));
    }

    private static String unescaped(String text) {
        return text.replace("\\u00a0", "\u00a0");
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
