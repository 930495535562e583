package org.claimdesk.docs.library;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.analysis.TextAnalysis;
import org.claimdesk.core.claim.Candidate;

final class ReadingAText {
    private ReadingAText() {}

    static List<String> checkableStatements(String text) {
        // README: begin
        List<Candidate> found = new TextAnalysis().spot(text, LocalDate.of(2026, 4, 14));
        return found.stream()
                .filter(Candidate::checkable)
                .map(claim -> claim.score() + " " + claim.quote() + " " + claim.attribution())
                .toList();
        // README: end
    }
}
