package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReviewScreenTest {
    private static final Styled NOTICE =
            Style.GOOD.of("C12 tagged (published) Rents in Merania rose by 27 percent in five years.");

    private static ReviewScreen screen(ReviewSheet sheet, int top, Styled notice) {
        return new ReviewScreen(
                "claims.desk · ann",
                "3 done · 31 left",
                block -> ReviewBody.write(sheet, block),
                top,
                notice,
                ReviewView.keys(sheet));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "40, 15"})
    void a_claim_is_shown_whole_or_to_be_scrolled(int width, int height) {
        Golden.matches(
                ReviewScreenTest.class,
                "review-" + width + "x" + height + ".txt",
                text(screen(ReviewSheets.rich(), 0, NOTICE).lines(width, height, false)));
    }

    @Test
    void the_end_of_a_long_one_is_reached_by_scrolling() {
        ReviewScreen screen = screen(ReviewSheets.rich(), 0, NOTICE);
        int last = screen.lastTop(40, 15);
        List<String> lines = screen(ReviewSheets.rich(), last, NOTICE).lines(40, 15, false);

        Golden.matches(ReviewScreenTest.class, "review-40x15-end.txt", text(lines));
        assertThat(screen(ReviewSheets.rich(), last + 1000, NOTICE).lines(40, 15, false))
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "40, 15", "20, 6", "10, 4", "200, 60", "33, 24"})
    void a_screen_is_as_high_as_the_terminal_and_no_line_is_wider(int width, int height) {
        ReviewSheet wide = ReviewSheets.plain(
                "東京の家賃は５年間で２７パーセント上がった。", "記者会見で知事は「東京の家賃は５年間で２７パーセント上がった。」と述べた。" + "家賃".repeat(400));
        for (ReviewSheet sheet : List.of(ReviewSheets.rich(), wide)) {
            for (int top = 0; top < 40; top += 7) {
                List<String> lines = screen(sheet, top, NOTICE).lines(width, height, false);
                assertThat(lines).hasSize(height).allMatch(line -> Columns.of(line) <= width);
            }
        }
    }

    @Test
    void words_in_wide_characters_are_marked_where_they_stand() {
        ReviewSheet wide = ReviewSheets.plain("東京の家賃は５年間で２７パーセント上がった。", "記者会見で知事は「東京の家賃は５年間で２７パーセント上がった。」と述べた。");
        Golden.matches(
                ReviewScreenTest.class,
                "review-wide.txt",
                text(screen(wide, 0, NOTICE).lines(40, 15, false)));
    }

    @Test
    void colour_marks_the_words_instead_of_brackets() {
        List<String> lines = screen(ReviewSheets.rich(), 0, NOTICE).lines(120, 40, true);
        assertThat(lines).anyMatch(line -> line.contains("\u001b[7mrents in Merania had"));
        assertThat(text(lines)).doesNotContain("[rents in Merania").contains(Style.BAD.around("−"));
        assertThat(lines.stream().map(line -> line.replaceAll("\u001b\\[[0-9]*m", "")))
                .allMatch(line -> Columns.of(line) <= 120);
    }

    @Test
    void nothing_from_outside_reaches_the_terminal_as_it_is() {
        ReviewSheet hostile = ReviewSheets.plain(
                "Prices \u001b[2Jrose by 4 percent\u009b31m.",
                "Then \u202eevil\u0007 Prices \u001b[2Jrose by 4 percent\u009b31m. End\u001b]0;x");
        List<String> lines =
                screen(hostile, 0, Style.BAD.of("error: \u001b[5mno")).lines(80, 24, false);
        assertThat(text(lines).replace("\n", "").codePoints()).noneMatch(c -> c < ' ' || c == 0x9b || c == 0x202e);
        assertThat(text(lines))
                .contains("[Prices ␛[2Jrose by 4 percent<U+009B>31m.]")
                .contains("error: ␛[5mno");
    }

    @Test
    void keys_are_those_that_the_claims_status_allows() {
        ReviewSheet candidate = ReviewSheets.plain("Prices rose by 4 percent.", "Prices rose by 4 percent.");
        assertThat(ReviewView.keys(candidate).lines(80).get(1))
                .isEqualTo("a accept  e evidence  d dismiss  s skip  u undo  t tag  o open  ? help  q quit");
        assertThat(ReviewView.keys(ReviewSheets.rich()).lines(80).get(1))
                .isEqualTo("e evidence  s skip  u undo  t tag  o open  c check  n next  ? help  q quit");
        assertThat(ReviewView.keys(candidate).lines(30).get(1)).isEqualTo("a accept  ? help  q quit");
    }
}
