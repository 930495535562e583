package org.claimdesk.analysis.spotting;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.analysis.attribution.Attributions;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.Kinds;
import org.claimdesk.core.claim.Quantity;
import org.jspecify.annotations.Nullable;

/** Finds the statements of one text that somebody could check. */
public final class Spotting {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d+)?(?: ?%)?");

    private final CodePointText text;
    private final Attributions attributions;

    public Spotting(CodePointText text, Attributions attributions) {
        this.text = text;
        this.attributions = attributions;
    }

    /** One candidate for each sentence that states something, in the order of the text. */
    public List<Candidate> candidates(List<TextPositionSelector> sentences) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextPositionSelector sentence : sentences) {
            Candidate candidate = candidate(sentence);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return List.copyOf(candidates);
    }

    private @Nullable Candidate candidate(TextPositionSelector sentence) {
        Statement statement = Statement.of(
                text.slice(sentence), sentence, attributions.of(sentence), quantities(sentence), List.of());
        Set<ClaimKind> kinds = Sorting.kindsOf(statement);
        return kinds.isEmpty()
                ? null
                : new Candidate(
                        statement.quote(),
                        sentence,
                        Kinds.copyOf(kinds),
                        Worth.score(statement),
                        Reasons.of(statement, kinds),
                        statement.attribution(),
                        statement.quantities(),
                        statement.dates());
    }

    private List<Quantity> quantities(TextPositionSelector sentence) {
        List<Quantity> quantities = new ArrayList<>();
        int offset = text.toUtf16(sentence.start());
        Matcher number = NUMBER.matcher(text.slice(sentence));
        while (number.find()) {
            String unit = number.group().endsWith("%") ? "%" : "";
            java.math.BigDecimal value =
                    new java.math.BigDecimal(number.group().replace("%", "").strip());
            quantities.add(Quantity.of(
                    value, unit, number.group(), text.place(offset + number.start(), offset + number.end())));
        }
        return quantities;
    }

    /** Sentences by the rules of the Unicode standard alone. */
    public static List<TextPositionSelector> sentences(CodePointText text) {
        List<TextPositionSelector> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text.text());
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String words = text.text().substring(start, end);
            if (!words.isBlank()) {
                int first = start + words.length() - words.stripLeading().length();
                sentences.add(text.place(first, start + words.stripTrailing().length()));
            }
        }
        return sentences;
    }
}
