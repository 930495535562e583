package org.claimdesk.core.report;

import java.util.stream.Stream;
import org.claimdesk.core.journal.Head;

/**
 * Claims on their way out, with the head of the journal that they follow from.
 *
 * @param claims by number; can be read once and must be closed
 */
public record Report(Head head, Stream<ReportedClaim> claims) implements AutoCloseable {
    @Override
    public void close() {
        claims.close();
    }
}
