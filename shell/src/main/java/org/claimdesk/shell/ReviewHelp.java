package org.claimdesk.shell;

import java.util.List;
import org.claimdesk.core.review.Rating;

/** The pages of the review loop that are about no claim. */
final class ReviewHelp {
    private static final int KEY = 8;

    private ReviewHelp() {}

    static void write(List<Rating> ratings, Block block) {
        block.text(0, Style.BOLD.of("Keys"));
        RatingKeys keys = new RatingKeys(ratings);
        for (int i = 0; i < keys.ratings().size(); i++) {
            key(keys.key(i), "rate it: " + keys.ratings().get(i), block);
        }
        block.blank();
        for (ReviewKey key : ReviewKey.values()) {
            key(key.key(), key.about(), block);
        }
        key("j k ↑ ↓", "scroll by a line; Page up and down by a screen, Home and End", block);
        block.blank();
        block.text(0, Style.BOLD.of("Questions"));
        block.text(
                0,
                "Enter answers; Escape, Ctrl-C or no answer cancels. Tab completes addresses, files and tags, ↑ brings earlier"
                        + " answers to the same question back.");
        block.blank();
        block.text(0, Style.BOLD.of("Rules"));
        block.text(
                0,
                "Each key does what a command does, and is a step of its own in the journal at once. To rate a candidate"
                        + " accepts it first; a rating that lacks evidence asks for it. A claim that was rated or dismissed makes"
                        + " room for the next one: b goes back, for instance to publish.");
        block.blank();
        block.text(0, Style.BOLD.of("Marks"));
        block.text(0, "[…] the claim's words in its article  + supports  − refutes  · gives context");
    }

    private static void key(String key, String about, Block block) {
        block.text(KEY + 2, "  ", Style.ID.of(Columns.padRight(key, KEY)), about);
    }

    static void end(Block block) {
        block.blank();
        block.text(0, Style.BOLD.of("Nothing else waits."));
        block.text(0, "What you skipped is there again next time.");
    }
}
