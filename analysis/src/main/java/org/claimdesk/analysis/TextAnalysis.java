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
import org.jspecify.annotations.Nullable;

/** Reads English news prose: its sentences, who said what in it, and which of its statements can be checked. */
public final class TextAnalysis implements ClaimSpotter {
    /** Reads a text once; relative dates are resolved against the day it was published, when that is known. */
    public Reading read(String text, @Nullable LocalDate publishedOn) {
        Typescript typescript = SentenceSplitter.layOut(CodePointText.of(text));
        List<TextPositionSelector> sentences = SentenceSplitter.split(typescript);
        Attributions attributions = Attributions.in(typescript, sentences);
        List<Candidate> candidates = new Spotting(typescript, attributions, publishedOn).candidates(sentences);
        return new Reading(sentences, candidates, attributions.quotations());
    }

    @Override
    public List<Candidate> spot(String text, @Nullable LocalDate publishedOn) {
        return read(text, publishedOn).candidates();
    }
}
