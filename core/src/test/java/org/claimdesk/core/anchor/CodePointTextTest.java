package org.claimdesk.core.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointTextTest {
    @Property
    void every_offset_goes_there_and_back(@ForAll("texts") String text) {
        CodePointText words = CodePointText.of(text);
        for (int i = 0; i <= words.length(); i++) {
            assertThat(words.toUtf16(i)).isEqualTo(text.offsetByCodePoints(0, i));
            assertThat(words.toCodePoint(words.toUtf16(i))).isEqualTo(i);
        }
    }

    @Property
    void every_utf_16_offset_is_its_code_point_or_the_start_of_its_pair(@ForAll("texts") String text) {
        CodePointText words = CodePointText.of(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean inside =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            assertThat(words.toCodePoint(i)).isEqualTo(text.codePointCount(0, inside ? i - 1 : i));
        }
    }

    @Property
    void slices_side_by_side_are_the_text(@ForAll("texts") String text) {
        CodePointText words = CodePointText.of(text);
        int middle = words.length() / 2;
        assertThat(words.slice(0, middle) + words.slice(middle, words.length())).isEqualTo(text);
    }

    /** Long enough for several checkpoints, with surrogates of all sorts. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "河", "😀", "\uD83D", "\uDE00", "e\u0301", "\n")
                .list()
                .ofMaxSize(300)
                .map(parts -> String.join("", parts));
    }

    @Test
    void offsets_outside_are_refused() {
        CodePointText words = CodePointText.of("a😀");
        assertThat(words.length()).isEqualTo(2);
        assertThatThrownBy(() -> words.toUtf16(3))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("code point 3 of a text of 2");
        assertThatThrownBy(() -> words.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> words.toCodePoint(4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("UTF-16 unit 4 of a text of 3");
        assertThatThrownBy(() -> words.toCodePoint(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_quote_has_32_characters_of_context_on_each_side() {
        CodePointText words = CodePointText.of("😀".repeat(40) + "rain" + "河".repeat(40));
        TextQuoteSelector quote = TextQuoteSelector.of(words, new TextPositionSelector(40, 44));
        assertThat(quote).isEqualTo(new TextQuoteSelector("rain", "😀".repeat(32), "河".repeat(32)));
    }

    @Test
    void a_quote_at_the_edge_has_what_context_there_is() {
        CodePointText words = CodePointText.of("It rained.");
        assertThat(TextQuoteSelector.of(words, new TextPositionSelector(0, 2)))
                .isEqualTo(new TextQuoteSelector("It", "", " rained."));
        assertThat(TextQuoteSelector.of(words, new TextPositionSelector(0, 10)))
                .isEqualTo(new TextQuoteSelector("It rained.", "", ""));
    }
}
