package org.claimdesk.storage;

import java.nio.charset.StandardCharsets;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Some claims, as one value that a query can test many by: a byte for each claim number, 1 for those that are meant. Their
 * numbers come joined in one text, which takes a fifth of the time that as many rows take.
 */
final class ClaimMarks {
    private ClaimMarks() {}

    /** @param numbers joined by commas */
    static byte[] of(Handle handle, String numbers) {
        int most = handle.createQuery("select coalesce(max(number), 0) from claim")
                .mapTo(int.class)
                .one();
        byte[] marks = new byte[most];
        int number = 0;
        for (byte digit : (numbers + ",").getBytes(StandardCharsets.ISO_8859_1)) {
            if (digit != ',') {
                number = number * 10 + digit - '0';
            } else if (number > 0) {
                marks[number - 1] = 1;
                number = 0;
            }
        }
        return marks;
    }

    /** Those that a query of the index of words fits. */
    static byte[] worded(Handle handle, String match) {
        return of(
                handle,
                handle.createQuery(
                                "select coalesce(group_concat(rowid), '') from claim_words where claim_words match :match")
                        .bind("match", match)
                        .mapTo(String.class)
                        .one());
    }

    /**
     * Those that a reviewer gave an independent review of, in words that are still the claim's, because the claim didn't change
     * since. Not all: one that was tagged meanwhile, say, is left to whoever looks closer. Null for none.
     */
    static byte @Nullable [] judged(Handle handle, String reviewer) {
        String numbers = handle.createQuery("""
                        select coalesce(group_concat(r.claim), '') from review r
                        join entry re on re.seq = r.seq
                        join claim c on c.number = r.claim
                        join entry ce on ce.seq = c.seq
                        where r.rating is null and re.reviewer = :reviewer and re.verb = 'added' and ce.step <= re.step
                        """)
                .bind("reviewer", reviewer)
                .mapTo(String.class)
                .one();
        return numbers.isEmpty() ? null : of(handle, numbers);
    }
}
