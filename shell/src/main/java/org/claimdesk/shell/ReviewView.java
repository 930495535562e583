package org.claimdesk.shell;

import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.claim.VerificationStatus.Move;
import org.claimdesk.shell.Errands.Outcome;
import org.jspecify.annotations.Nullable;

/** What is seen of a sitting: the claim or a page over it, how far it is scrolled, what was said last. */
final class ReviewView {
    private static final Styled SILENCE = Style.PLAIN.of("");

    private final Stage stage;
    private final ReviewSitting sitting;
    private final boolean colored;
    private Styled notice = Style.DIM.of("Digits rate, letters do the rest; ? explains the keys.");
    private @Nullable Consumer<Block> over;
    private boolean asking;
    private int top;

    ReviewView(Stage stage, ReviewSitting sitting, boolean colored) {
        this.stage = stage;
        this.sitting = sitting;
        this.colored = colored;
    }

    void show() {
        ReviewScreen screen = screen();
        stage.show((width, height) -> screen.lines(width, height, colored));
    }

    /** Shows a question's hint above an empty foot, where the answer is typed. */
    void ask(Styled hint) {
        notice = hint;
        asking = true;
        show();
        asking = false;
    }

    void tell(Styled said) {
        notice = said;
    }

    void tell(Outcome outcome) {
        boolean warning = outcome.lines().stream().anyMatch(line -> line.startsWith("warning:"));
        Style style = outcome.done() ? (warning ? Style.WARN : Style.GOOD) : Style.BAD;
        tell(style.of(outcome.said()));
    }

    void silence() {
        notice = SILENCE;
    }

    /** Another claim is seen from its beginning. */
    void turn() {
        top = 0;
    }

    /** Lays a page over the claim until a key takes it away. */
    void lay(Consumer<Block> page) {
        over = page;
        top = 0;
    }

    void lay(List<String> lines) {
        lay(block -> lines.forEach(line -> block.text(0, line)));
    }

    boolean isLaid() {
        return over != null;
    }

    void unlay() {
        over = null;
        top = 0;
    }

    /** Scrolls, if the key means that. */
    boolean scroll(Press press) {
        Scroll scroll = Scroll.of(press);
        if (scroll == null) {
            return false;
        }
        ReviewScreen screen = screen();
        int last = screen.lastTop(stage.width(), stage.height());
        int page = Math.max(1, screen.room(stage.width(), stage.height()) - 1);
        top = Math.max(0, Math.min(scroll.from(top, page, last), last));
        return true;
    }

    private ReviewScreen screen() {
        String left = sitting.workplace().session().desk().getFileName() + " · "
                + sitting.workplace().shift().reviewer();
        String right = sitting.settled() + " done · " + sitting.left() + " left";
        return new ReviewScreen(left, right, body(), top, notice, asking ? width -> List.of("", "") : keys());
    }

    private Consumer<Block> body() {
        Consumer<Block> page = over;
        if (page != null) {
            return page;
        }
        ReviewSheet sheet = sitting.sheet().orElse(null);
        return sheet == null ? ReviewHelp::end : block -> ReviewBody.write(sheet, block);
    }

    private ReviewScreen.Keys keys() {
        if (over != null) {
            return width -> List.of("", "any other key goes back to the claim");
        }
        ReviewSheet sheet = sitting.sheet().orElse(null);
        if (sheet == null) {
            return width -> List.of("", "b back  u undo  n look again  ? help  q quit");
        }
        return keys(sheet);
    }

    /** What can be done to this claim, by its status. */
    static ReviewScreen.Keys keys(ReviewSheet sheet) {
        VerificationStatus status = sheet.claim().status();
        RatingKeys ratings = new RatingKeys(sheet.ratings());
        return width -> List.of(canBeRated(status) ? ratings.line(width) : "", ReviewKey.line(status, width));
    }

    /** A candidate is accepted by rating it. */
    private static boolean canBeRated(VerificationStatus status) {
        return status == VerificationStatus.CANDIDATE || status.allows(Move.RATE);
    }
}
