package org.claimdesk.core.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the river rose                     | Then [[the river rose]]. We left.
            the river rose.                    | Then [[the river rose.]] We left.
            The River ROSE                     | Then [[the river rose]]. We left.
            the river rose                     | Then [[the  river\\nrose]]. We left.
            "the river" rose                   | Then [[“the river” rose]]. We left.
            'the river' rose                   | Then [[‘the river’ rose]]. We left.
            the river - it - rose              | Then [[the river — it – rose]]. We left.
            the river rose                     | Then [[the ri\u00ADver\u200B rose]]. We left.
            the river's banks                  | Then [[the river’s banks]]. We left.
            "the river rose"                   | Then [[the river rose]]. We left.
            the office found                   | Then [[the oﬃce found]]. We left.
            the cafe\u0301 burnt               | Then [[the café burnt]]. We left.
            the café burnt                     | Then [[the cafe\u0301 burnt]]. We left.
            the river ... rose                 | Then [[the river of our town rose]]. We left.
            the river […] rose                 | Then [[the river of our town rose]]. We left.
            the river [...] rose (…) by two    | Then [[the river of our town rose late by two]] metres.
            … the river rose …                 | Then [[the river rose]]. We left.
            the river… rose                    | Then [[the river... rose]]. We left.
            river                              | Rivers run. The [[river]] rose, the river fell.
            3                                  | Of 30, 3.5 and 1,3 only [[3]] is 3.
            河水上涨                            | 昨天[[河水上涨]]两米。
            מטרים                              | הנהר עלה בשני [[מטרים]].
            😀 rose                            | 😀😀 the [[😀 rose]].
            aab                                | a aa [[aab]] aab
            the river rose.                    | Then [[the river rose]], and we left.
            “the river rose.”                  | Then [[the river rose]], and we left.
            unemployment rose                  | Then [[unem-\\nployment rose]]. We left.
            well-known rivers                  | Then [[well-\\nknown rivers]] rose. We left.
            well-known rivers                  | Then [[wellknown rivers]] rose. We left.
            co-operate                         | They [[cooperate]].
            """)
    void a_passage_is_found_however_it_is_written(String passage, String text) {
        Marked marked = Marked.parse(text);
        assertThat(new Marked(marked.text(), Passages.find(marked.text(), passage)))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the river fell        | Then the river rose. We left.
            rose by 3             | It rose by 30 percent.
            rose by 3             | It rose by 3.5 percent.
            5 percent             | It rose by 4.5 percent.
            art                   | The party began.
            cafe                  | The cafe\u0301 burnt.
            cafe                  | The café burnt.
            not true              | It is true.
            2025                  | In 20-25 of them.
            river bed             | The river-bed is dry.
            riverbed              | The river - bed and bank - is dry.
            rose ... the river    | Then the river rose. We left.
            the river rose        | Then the river. Rose left.
            ...                   | Then the river rose.
            ``                    | Then the river rose.
            ` `                   | Then the river rose.
            """)
    void other_words_are_not_found(String passage, String text) {
        assertThat(Passages.find(CodePointText.of(text), passage)).isNull();
    }

    @Test
    void a_long_repetitive_text_takes_no_longer_than_any_other() {
        String text = "a".repeat(1_000_000);
        assertThat(Passages.find(CodePointText.of(text), "a".repeat(5_000) + "b"))
                .isNull();
    }

    @Property
    void any_words_of_a_text_are_found_in_it(
            @ForAll @StringLength(max = 50) String before, @ForAll("words") String words) {
        CodePointText text = CodePointText.of(before + " " + words + " end");
        TextPositionSelector found = Passages.find(text, words);
        assertThat(found).isNotNull();
        assertThat(FoldedWords.of(text.slice(found), true).find(words, 0)).isNotNull();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("Prices", "rose", "by", "3", "percent,", "4.5", "“he”", "café", "河水", "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Property
    void no_text_and_no_passage_is_too_odd(@ForAll String text, @ForAll String passage) {
        assertThatCode(() -> Passages.find(CodePointText.of(text), passage)).doesNotThrowAnyException();
    }
}
