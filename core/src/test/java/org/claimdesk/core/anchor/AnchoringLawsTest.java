package org.claimdesk.core.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.claimdesk.core.anchor.Reanchored.Outcome;

/** What holds for re-anchoring whatever the texts. */
class AnchoringLawsTest {
    @Property
    void in_the_same_text_all_is_kept(
            @ForAll String text, @ForAll @IntRange(max = 50) int a, @ForAll @IntRange(max = 50) int b) {
        CodePointText same = CodePointText.of(text);
        TextPositionSelector place = place(same, a, b);
        assertThat(reanchored(same, place, same)).isEqualTo(new Reanchored(Outcome.KEPT, place));
    }

    @Property
    void words_that_are_found_again_are_the_same_words(
            @ForAll("prose") String before,
            @ForAll("prose") String after,
            @ForAll @IntRange(max = 300) int a,
            @ForAll @IntRange(max = 300) int b) {
        CodePointText from = CodePointText.of(before);
        CodePointText to = CodePointText.of(after);
        TextPositionSelector place = place(from, a, b);
        Reanchored found = reanchored(from, place, to);
        if (found.outcome().sameWords()) {
            assertThat(spelled(to.slice(found.place()))).isEqualTo(spelled(from.slice(place)));
        } else if (found.outcome() == Outcome.CHANGED) {
            assertThat(to.slice(found.place())).isNotEmpty();
        }
    }

    @Property
    void any_two_texts_can_be_compared(
            @ForAll @StringLength(max = 80) String before,
            @ForAll @StringLength(max = 80) String after,
            @ForAll @IntRange(max = 80) int a,
            @ForAll @IntRange(max = 80) int b) {
        CodePointText from = CodePointText.of(before);
        CodePointText to = CodePointText.of(after);
        Reanchored found = reanchored(from, place(from, a, b), to);
        if (found.place() != null) {
            assertThat(found.place().end()).isLessThanOrEqualTo(to.length());
        }
    }

    @Property
    void paragraphs_that_come_and_go_leave_the_others_where_they_are(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9999) Integer> numbers,
            @ForAll @Size(max = 5) List<@IntRange(min = 10_000, max = 19_999) Integer> added,
            @ForAll @IntRange(max = 11) int which) {
        List<Integer> distinct = numbers.stream().distinct().toList();
        Integer ours = distinct.get(which % distinct.size());
        List<Integer> changed = new ArrayList<>(distinct.subList(distinct.size() / 3, distinct.size()));
        if (!changed.contains(ours)) {
            changed.add(0, ours);
        }
        changed.addAll(changed.size() / 2, added);
        Reanchored found = reanchored(article(distinct), whereIs(article(distinct), ours), article(changed));
        assertThat(found.outcome().sameWords()).isTrue();
        assertThat(article(changed).slice(found.place())).isEqualTo(sentence(ours));
    }

    @Property
    void paragraphs_in_another_order_keep_their_words(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 9999) Integer> numbers) {
        List<Integer> distinct = numbers.stream().distinct().toList();
        List<Integer> reversed = new ArrayList<>(distinct);
        Collections.reverse(reversed);
        for (Integer ours : distinct) {
            Reanchored found = reanchored(article(distinct), whereIs(article(distinct), ours), article(reversed));
            assertThat(found.outcome().sameWords()).isTrue();
            assertThat(article(reversed).slice(found.place())).isEqualTo(sentence(ours));
        }
    }

    @Property
    void a_deleted_sentence_is_never_found_again(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9999) Integer> numbers,
            @ForAll @IntRange(max = 11) int which) {
        List<Integer> distinct = numbers.stream().distinct().toList();
        Integer ours = distinct.get(which % distinct.size());
        List<Integer> without = distinct.stream().filter(n -> !n.equals(ours)).toList();
        Reanchored found = reanchored(article(distinct), whereIs(article(distinct), ours), article(without));
        assertThat(found.outcome().sameWords()).isFalse();
    }

    @Property
    void a_changed_number_is_a_change(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9999) Integer> numbers,
            @ForAll @IntRange(max = 11) int which) {
        List<Integer> distinct = numbers.stream().distinct().toList();
        Integer ours = distinct.get(which % distinct.size());
        List<Integer> corrected = new ArrayList<>(distinct);
        corrected.set(which % distinct.size(), 20_000);
        Reanchored found = reanchored(article(distinct), whereIs(article(distinct), ours), article(corrected));
        assertThat(found.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(article(corrected).slice(found.place())).isEqualTo(sentence(20_000));
    }

    private static CodePointText article(List<Integer> numbers) {
        return CodePointText.of(String.join(
                "\n\n",
                numbers.stream()
                        .map(n -> sentence(n) + " The council noted it.")
                        .toList()));
    }

    private static String sentence(int number) {
        return "The town counted " + number + " visitors in its " + number + " museums.";
    }

    private static TextPositionSelector whereIs(CodePointText text, int number) {
        int start = text.text().indexOf(sentence(number));
        return text.place(start, start + sentence(number).length());
    }

    private static TextPositionSelector place(CodePointText text, int a, int b) {
        int start = Math.min(text.length(), Math.min(a, b));
        return new TextPositionSelector(start, Math.min(text.length(), Math.max(a, b)));
    }

    private static Reanchored reanchored(CodePointText before, TextPositionSelector place, CodePointText after) {
        return Anchoring.between(before, after).of(place, TextQuoteSelector.of(before, place));
    }

    private static List<String> spelled(String text) {
        Words words = Words.of(text);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            all.add(words.spelling(i));
        }
        return all;
    }

    /** Few different words, so that much of it recurs. */
    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "Robin", "sang", "for", "3", "hours.", "The", "crowd", "cheered", "\n", "“Robin”", "😀", "河水")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }
}
