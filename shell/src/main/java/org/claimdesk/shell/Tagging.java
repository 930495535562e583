package org.claimdesk.shell;

import java.util.List;
import org.claimdesk.core.problem.Malformed;

/**
 * The words of {@code claim tag}: ids, and tags with their signs.
 *
 * @param claims what stands without a sign
 * @param add tags after a {@code +}
 * @param remove tags after a {@code -}
 */
record Tagging(List<String> claims, List<String> add, List<String> remove) {
    static Tagging parse(List<String> words) {
        Tagging tagging = new Tagging(
                words.stream()
                        .filter(word -> !word.startsWith("+") && !word.startsWith("-"))
                        .toList(),
                signed(words, "+"),
                signed(words, "-"));
        if (tagging.claims.isEmpty() || tagging.add.isEmpty() && tagging.remove.isEmpty()) {
            throw new Malformed(
                    "tagging-incomplete", "claim or tag is missing", "give it like: claim tag C1 +economy -draft");
        }
        return tagging;
    }

    private static List<String> signed(List<String> words, String sign) {
        return words.stream()
                .filter(word -> word.startsWith(sign))
                .map(word -> word.substring(1))
                .toList();
    }
}
