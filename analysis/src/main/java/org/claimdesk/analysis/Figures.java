package org.claimdesk.analysis;

import java.util.List;
import org.claimdesk.analysis.date.Times;
import org.claimdesk.analysis.quantity.NamedFigure;
import org.claimdesk.analysis.quantity.Series;
import org.claimdesk.analysis.sentence.SentenceSplitter;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.figure.FigureReader;

/** Reads the numbers of evidence: those a passage states, and those a reviewer names. */
public final class Figures implements FigureReader {
    @Override
    public List<Quantity> read(String passage) {
        CodePointText text = CodePointText.of(passage);
        return SentenceSplitter.split(text).stream()
                .flatMap(sentence -> Series.in(text, sentence).stream())
                .toList();
    }

    @Override
    public boolean differ(String time, String other) {
        return Times.differ(time, other);
    }

    @Override
    public Quantity named(String words) {
        return NamedFigure.read(words);
    }
}
