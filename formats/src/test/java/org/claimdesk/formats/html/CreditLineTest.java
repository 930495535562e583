package org.claimdesk.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How pages write who wrote an article and when. */
class CreditLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Quill",
                "by: Jane Quill",
                "Words by Jane Quill",
                "Story by Jane Quill",
                "Author: Jane Quill",
                "Reported by: Jane Quill",
                "By Jane Quill in Paris",
                "From Jane Quill in Brussels",
                "By Jane Quill for The Daily",
                "By Jane Quill, Political Editor",
                "By Jane Quill @jquill",
                "By Jane Quill (jane@daily.example)",
                "Posted by Jane Quill on May 5, 2019",
                "By Jane Quill May 5, 2019 8:05 pm",
                "By Jane Quill, Sun May 5, 2019",
                "By Jane Quill | Published: 5 May 2019",
                "5 May 2019 / By Jane Quill"
            })
    void whoever_is_named_behind_by_wrote_it(String line) {
        assertThat(CreditLine.of(line).names()).containsExactly("Jane Quill");
        assertThat(CreditLine.of(line).whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'By Jane Quill and John Roe, Reuters', 'Jane Quill,John Roe'",
        "'By Jane Quill, Mary Poe and John Roe', 'Jane Quill,Mary Poe,John Roe'"
    })
    void several_wrote_it(String line, String names) {
        assertThat(CreditLine.of(line).names()).isEqualTo(List.of(names.split(",")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 May 2019",
                "5th May 2019",
                "Sun 5 May 2019 10.30 BST",
                "SUNDAY, 5 MAY, 2019",
                "May. 5, 2019",
                "May 5th, 2019 at 5:00pm",
                "Published 05 May 2019 10:30AM",
                "Published on Sunday 5 May 2019",
                "Published: 10:30 BST, 5 May 2019 | Updated: 11:30 BST, 6 May 2019",
                "11:30 AM EDT May 5, 2019",
                "Jane Quill Published 8:05 p.m. ET May 5, 2019",
                "Jane Quill · 5 May 2019",
                "London, 5 May 2019",
                "New Delhi, May 5, 2019 10:30 IST",
                "Politics / May 5, 2019",
                "Created: 05 May 2019",
                "2019-05-05 10:30",
                "2019.05.05",
                "5.5.2019",
                "5-May-2019"
            })
    void the_day_is_told_in_many_ways(String line) {
        assertThat(CreditLine.of(line).published()).isEqualTo("2019-05-05");
        assertThat(CreditLine.of(line).whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated 1:33 PM ET, Sun May 5, 2019",
                "Last modified on Sun 5 May 2019 12.00 BST",
                "Updated: 5 May 2019"
            })
    void the_day_of_a_change_is_another(String line) {
        assertThat(CreditLine.of(line).published()).isNull();
        assertThat(CreditLine.of(line).updated()).isEqualTo("2019-05-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday 12 people were dead.",
                "By the time they came it was over",
                "From South Wales to Ely the trains stood still",
                "The bridge was closed on 5 May 2019.",
                "Prices rose in May",
                "Jane Quill is the mayor of Ely."
            })
    void a_sentence_is_no_such_line(String sentence) {
        CreditLine line = CreditLine.of(sentence);

        assertThat(line.names()).isEmpty();
        assertThat(line.published()).isNull();
        assertThat(line.whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"13/05/2019, 2019-05-13", "05/13/2019, 2019-05-13", "5.4.2019, 2019-04-05"})
    void numbers_give_a_day_that_can_be_meant_in_one_way(String line, String day) {
        assertThat(CreditLine.of(line).published()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/4/2019", "31/31/2019", "0.5.2019"})
    void numbers_that_are_open_or_no_day_give_none(String line) {
        assertThat(CreditLine.of(line).published()).isNull();
    }
}
