package org.claimdesk.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.core.claim.VerificationStatus.Move;
import org.junit.jupiter.api.Test;

class VerificationStatusTest {
    @Test
    void every_status_allows_these_moves_and_no_others() {
        assertThat(table()).isEqualTo("""
                             accept   dismiss  collect  rate     edit     publish  withdraw merge
                candidate    yes      yes      yes      -        yes      -        -        yes
                unverified   -        yes      yes      yes      yes      -        -        yes
                in-review    -        yes      yes      yes      yes      -        -        yes
                reviewed     -        -        yes      yes      yes      yes      -        -
                published    -        -        yes      yes      -        -        yes      -
                stale        yes      yes      yes      yes      yes      -        yes      yes
                withdrawn    -        -        yes      yes      -        -        -        -
                dismissed    yes      -        -        -        -        -        -        -
                """);
    }

    private static String table() {
        StringBuilder table = new StringBuilder(
                row("", Arrays.stream(Move.values()).map(Move::toString).toList()));
        for (VerificationStatus status : VerificationStatus.values()) {
            table.append(row(
                    status.toString(),
                    Arrays.stream(Move.values())
                            .map(move -> status.allows(move) ? "yes" : "-")
                            .toList()));
        }
        return table.toString();
    }

    private static String row(String head, List<String> cells) {
        return cells.stream()
                        .map("%-9s"::formatted)
                        .collect(Collectors.joining("", "%-13s".formatted(head), ""))
                        .stripTrailing()
                + "\n";
    }

    @Test
    void what_is_possible_is_told_in_words() {
        assertThat(VerificationStatus.PUBLISHED.possible()).isEqualTo("collect, rate, withdraw");
        assertThat(VerificationStatus.DISMISSED.possible()).isEqualTo("accept");
    }

    @Test
    void a_verdict_stands_while_it_is_reviewed_or_published() {
        assertThat(VerificationStatus.values())
                .filteredOn(VerificationStatus::verdictStands)
                .containsExactly(VerificationStatus.REVIEWED, VerificationStatus.PUBLISHED);
    }
}
