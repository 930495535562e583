package org.claimdesk.analysis.spotting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.analysis.attribution.Attributions;
import org.claimdesk.analysis.date.Dates;
import org.claimdesk.analysis.quantity.Quantities;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Kinds;
import org.claimdesk.core.claim.Quantity;
import org.jspecify.annotations.Nullable;

/** Finds the statements of one text: those that somebody could check, and those that are plainly something else. */
public final class Spotting {
    /** A sentence that is verbatim for more than this share is somebody's words with a tag, not the article's. */
    private static final double MOSTLY_VERBATIM = 0.6;

    private static final String MARKS = "\"“”„‟«»,; \n";

    private final CodePointText text;
    private final Attributions attributions;
    private final @Nullable LocalDate publishedOn;
    private final Offices offices;

    public Spotting(CodePointText text, Attributions attributions, @Nullable LocalDate publishedOn) {
        this.text = text;
        this.attributions = attributions;
        this.publishedOn = publishedOn;
        this.offices = new Offices(text.text());
    }

    /** One candidate for each sentence that states something, in the order of the text. */
    public List<Candidate> candidates(List<TextPositionSelector> sentences) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextPositionSelector sentence : sentences) {
            Candidate candidate = candidate(read(sentence));
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return List.copyOf(candidates);
    }

    private @Nullable Candidate candidate(Statement statement) {
        Set<ClaimKind> kinds = Sorting.kindsOf(statement);
        return kinds.isEmpty()
                ? null
                : new Candidate(
                        statement.quote(),
                        statement.place(),
                        Kinds.copyOf(kinds),
                        Worth.score(statement, kinds.stream().allMatch(ClaimKind::checkable)),
                        Reasons.of(statement, kinds, offices),
                        statement.attribution(),
                        statement.quantities(),
                        statement.dates());
    }

    private Statement read(TextPositionSelector sentence) {
        List<Attribution> attribution = attributions.of(sentence);
        TextPositionSelector place = statementIn(sentence, attribution);
        List<DateMention> dates = new ArrayList<>(Dates.in(text, sentence, publishedOn));
        dates.removeIf(date -> !place.contains(date.place()));
        List<Quantity> quantities = new ArrayList<>(Quantities.in(text, sentence));
        quantities.removeIf(quantity -> !place.contains(quantity.place()) || isOfDate(quantity, dates));
        return Statement.of(text.slice(place), place, attribution, quantities, dates);
    }

    /** The 11 of "August 11" counts nothing. */
    private static boolean isOfDate(Quantity quantity, List<DateMention> dates) {
        return dates.stream().anyMatch(date -> date.place().contains(quantity.place()));
    }

    /** The words said, where the sentence is little more than they; else the sentence. */
    private TextPositionSelector statementIn(TextPositionSelector sentence, List<Attribution> attribution) {
        if (attribution.stream().noneMatch(Attribution::direct)) {
            return sentence;
        }
        TextPositionSelector content = attributions.contentOf(sentence);
        return content.length() >= sentence.length() * MOSTLY_VERBATIM ? withoutMarks(content) : sentence;
    }

    /** Quotation marks, and the comma before the last, belong to the telling. */
    private TextPositionSelector withoutMarks(TextPositionSelector content) {
        String words = text.slice(content);
        int start = 0;
        int end = words.length();
        while (start < end && MARKS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        int offset = text.toUtf16(content.start());
        return start == end ? content : text.place(offset + start, offset + end);
    }
}
