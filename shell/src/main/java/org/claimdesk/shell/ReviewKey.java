package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.claim.VerificationStatus.Move;
import org.jspecify.annotations.Nullable;

/** What a letter does in the review loop; those first that a narrow screen is to show. */
enum ReviewKey {
    HELP("?", "help", "this page", null),
    QUIT("q", "quit", "leave; Ctrl-C does the same, and nothing is lost by either", null),
    ACCEPT("a", "accept", "make the candidate work, or confirm a stale claim in its new words", Move.ACCEPT),
    EVIDENCE("e", "evidence", "add evidence: stance, address, words, captured file", Move.COLLECT),
    PUBLISH("p", "publish", "make the verdict public", Move.PUBLISH),
    DISMISS("d", "dismiss", "take the claim off the desk, with the reason", Move.DISMISS),
    SKIP("s", "skip", "go on to the next claim; so does the space bar", null),
    UNDO("u", "undo", "take the last step of this sitting back, and show its claim", null),
    TAG("t", "tag", "put tags on and take them off: +economy -draft", null),
    OPEN("o", "open", "all there is on the claim", null),
    CHECK("c", "check", "the claim's numbers against its evidence's", null),
    NEXT("n", "next", "forward", null),
    BACK("b", "back", "back to the claims before", null);

    private static final String GAP = "  ";

    private final String key;
    private final String name;
    private final String about;
    private final @Nullable Move move;

    ReviewKey(String key, String name, String about, @Nullable Move move) {
        this.key = key;
        this.name = name;
        this.about = about;
        this.move = move;
    }

    static Optional<ReviewKey> of(String typed) {
        return typed.equals(" ")
                ? Optional.of(SKIP)
                : Arrays.stream(values()).filter(one -> one.key.equals(typed)).findFirst();
    }

    String key() {
        return key;
    }

    String about() {
        return about;
    }

    private boolean possible(VerificationStatus status) {
        return move == null || status.allows(move);
    }

    /** The keys that can do something to a claim of this status, as many as fit; those that always help at the end. */
    static String line(VerificationStatus status, int width) {
        List<ReviewKey> possible =
                Arrays.stream(values()).filter(one -> one.possible(status)).toList();
        int shown = possible.size();
        while (shown > 2 && Columns.of(joined(possible.subList(0, shown))) > width) {
            shown--;
        }
        return Columns.fit(joined(possible.subList(0, shown)), width);
    }

    private static String joined(List<ReviewKey> keys) {
        List<ReviewKey> inOrder = new ArrayList<>(keys.subList(2, keys.size()));
        inOrder.addAll(keys.subList(0, 2));
        return inOrder.stream().map(one -> one.key + " " + one.name).collect(Collectors.joining(GAP));
    }
}
