package org.claimdesk.analysis;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.analysis.attribution.Attributions;
import org.claimdesk.analysis.sentence.SentenceSplitter;
import org.claimdesk.analysis.spotting.Spotting;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.ClaimSpotter;
import org.claimdesk.core.problem.Malformed;
import org.jspecify.annotations.Nullable;

/** Reads English news prose: its sentences, who said what in it, and which of its statements can be checked. */
public final class TextAnalysis implements ClaimSpotter {
    /** Of one text: a list of single words has them, no prose, and a heap of 256 megabytes has room for them. */
    private static final int MOST_SENTENCES = 400_000;

    /** Reads a text once; relative dates are resolved against the day it was published, when that is known. */
    public Reading read(String text, @Nullable LocalDate publishedOn) {
        Typescript typescript = SentenceSplitter.layOut(CodePointText.of(text));
        List<TextPositionSelector> sentences = SentenceSplitter.split(typescript);
        refuseMoreThanFit(sentences.size());
        Attributions attributions = Attributions.in(typescript, sentences);
        List<Candidate> candidates = new Spotting(typescript, attributions, publishedOn).candidates(sentences);
        return new Reading(sentences, candidates, attributions.quotations());
    }

    private static void refuseMoreThanFit(int sentences) {
        if (sentences > MOST_SENTENCES) {
            throw new Malformed(
                    "sentences-too-many",
                    "text has more than " + MOST_SENTENCES + " sentences",
                    "cut it into parts, or import it with --no-claims");
        }
    }

    @Override
    public List<Candidate> spot(String text, @Nullable LocalDate publishedOn) {
        return read(text, publishedOn).candidates();
    }
}
