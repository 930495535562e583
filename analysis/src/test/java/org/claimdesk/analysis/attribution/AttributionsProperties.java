package org.claimdesk.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.analysis.sentence.SentenceSplitter;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Quotation;
import org.junit.jupiter.api.Assertions;

class AttributionsProperties {
    private static final int LARGE = 1_000_000;

    @Property(tries = 400)
    void each_quotation_is_the_words_at_its_place(@ForAll("copy") String copy) {
        CodePointText text = CodePointText.of(copy);
        List<Quotation> quotations =
                Attributions.in(text, SentenceSplitter.split(text)).quotations();

        assertThat(quotations).allSatisfy(quotation -> assertThat(text.slice(quotation.place()))
                .isEqualTo(quotation.text()));
        assertThat(quotations).extracting(Quotation::place).isSorted();
    }

    @Property(tries = 400)
    void no_speaker_is_made_up(@ForAll("copy") String copy) {
        assertThat(speakers(copy)).allSatisfy(speaker -> assertThat(words(copy)).contains(words(speaker)));
    }

    @Property(tries = 400)
    void any_string_is_read(@ForAll String copy) {
        assertThat(speakers(copy)).allSatisfy(speaker -> assertThat(words(copy)).contains(words(speaker)));
    }

    @Property(tries = 200)
    void contents_lie_inside_their_sentences(@ForAll("copy") String copy) {
        CodePointText text = CodePointText.of(copy);
        List<TextPositionSelector> sentences = SentenceSplitter.split(text);
        Attributions attributions = Attributions.in(text, sentences);

        assertThat(sentences).allSatisfy(sentence -> assertThat(sentence.contains(attributions.contentOf(sentence)))
                .isTrue());
    }

    @Example
    void a_megabyte_of_marks_or_of_one_word_takes_no_longer_than_prose() {
        List<String> units = List.of(
                "\"",
                "'",
                "“",
                "‘",
                "„",
                "«",
                "' 'a ",
                "‘a ",
                "\"a\" ",
                "“a\n\n",
                "said ",
                "he said ",
                ", said ",
                ", a",
                "Smith ",
                "Smith said \"a\" ",
                "of the ",
                "by X ",
                "- ",
                "(",
                "John Smith, ",
                "the minister said ",
                "\n\n“",
                "X: a\n\n",
                "(said) ",
                "to say ",
                "described ");
        for (String unit : units) {
            String copy = unit.repeat((unit.equals("\"") ? LARGE : LARGE / 10) / unit.length());
            CodePointText text = CodePointText.of(copy);
            List<TextPositionSelector> whole = List.of(new TextPositionSelector(0, text.length()));
            Assertions.assertTimeout(
                    Duration.ofSeconds(30),
                    () -> Attributions.in(text, whole).of(whole.get(0)),
                    "many of [" + unit + "]");
        }
    }

    private static List<String> speakers(String copy) {
        CodePointText text = CodePointText.of(copy);
        List<TextPositionSelector> sentences = SentenceSplitter.split(text);
        Attributions attributions = Attributions.in(text, sentences);
        List<Attribution> all = new ArrayList<>();
        attributions.quotations().forEach(quotation -> all.add(quotation.attribution()));
        sentences.forEach(sentence -> all.addAll(attributions.of(sentence)));
        List<String> speakers = new ArrayList<>();
        for (Attribution attribution : all) {
            if (attribution.speaker() != null) {
                speakers.add(attribution.speaker());
            }
        }
        return speakers;
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Provide
    Arbitrary<String> copy() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Jane Doe",
                "Mr Smith",
                "John Smith",
                "the minister",
                "The company",
                "Ford Motor Company",
                "officials",
                "he",
                "She",
                "they",
                "said",
                "told",
                "according to",
                "which",
                "who",
                "that",
                "by",
                "of",
                "adding",
                "was described",
                ",",
                ".",
                "?",
                ":",
                ";",
                "—",
                "\"",
                "“",
                "”",
                "‘",
                "’",
                "«",
                "»",
                "„",
                "'",
                "(",
                ")",
                "\n",
                "\n\n",
                "😀",
                "\ud83d",
                "\ude00",
                "e\u0301",
                "’s",
                "3.5%",
                "taxes fell",
                "We know",
                "Monday",
                "U.S.",
                "Jr.",
                "van der",
                "\u200d",
                "مرحبا",
                "「",
                "」");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", "", "  ", "\n");
        return pieces.flatMap(piece -> gaps.map(gap -> piece + gap))
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
    }
}
