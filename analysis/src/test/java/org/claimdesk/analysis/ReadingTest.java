package org.claimdesk.analysis;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Locale;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.fixtures.Corpus;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void a_whole_article_is_read_as_a_person_approved() {
        Reading reading = new TextAnalysis().read(Corpus.text("articles/comet-returns.txt"), LocalDate.of(2025, 7, 3));

        Golden.matches(
                ReadingTest.class,
                "comet-returns.txt",
                reading.candidates().stream().map(ReadingTest::shown).collect(joining("\n")));
    }

    private static String shown(Candidate candidate) {
        return String.format(Locale.ROOT, "%s  %.2f  %s%n", candidate.place(), candidate.score(), candidate.kinds())
                + candidate.quote() + "\n"
                + candidate.attribution().stream()
                        .map(ReadingTest::shown)
                        .map(line -> "  said by " + line + "\n")
                        .collect(joining())
                + candidate.reasons().stream()
                        .map(reason -> "  - " + reason + "\n")
                        .collect(joining());
    }

    private static String shown(Attribution attribution) {
        return attribution.speaker() + " (" + attribution.cue() + ")";
    }
}
