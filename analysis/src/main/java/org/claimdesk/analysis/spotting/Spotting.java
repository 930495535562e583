package org.claimdesk.analysis.spotting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.analysis.attribution.Attributions;
import org.claimdesk.analysis.date.Dates;
import org.claimdesk.analysis.quantity.Quantities;
import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Kinds;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.problem.Malformed;
import org.jspecify.annotations.Nullable;

/** Finds the statements of one text: those that somebody could check, and those that are plainly something else. */
public final class Spotting {
    /** A sentence that is verbatim for more than this share is somebody's words with a tag, not the article's. */
    private static final double MOSTLY_VERBATIM = 0.6;

    /** Of one text: more than the longest novels have, and few enough for a heap of 256 megabytes. */
    private static final int MOST_STATEMENTS = 75_000;

    private static final String MARKS = "\"“”,;";

    private final Typescript text;
    private final Attributions attributions;
    private final @Nullable LocalDate publishedOn;
    private final Offices offices;
    private final Vocabulary vocabulary;

    public Spotting(Typescript text, Attributions attributions, @Nullable LocalDate publishedOn) {
        this.text = text;
        this.attributions = attributions;
        this.publishedOn = publishedOn;
        this.vocabulary = new Vocabulary(text);
        this.offices = new Offices(withSingleSpaces(text.read(0, text.length())));
    }

    private static String withSingleSpaces(String text) {
        return text.contains("  ") ? text.replaceAll(" {2,}", " ") : text;
    }

    /** One candidate for each sentence that states something, or two where two people do, in the order of the text. */
    public List<Candidate> candidates(List<TextPositionSelector> sentences) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextPositionSelector sentence : sentences) {
            for (TextPositionSelector part : attributions.parts(sentence)) {
                add(candidate(read(part)), candidates);
            }
        }
        return List.copyOf(candidates);
    }

    private static void add(@Nullable Candidate candidate, List<Candidate> candidates) {
        if (candidate != null) {
            refuseMoreThanFit(candidates.size());
            candidates.add(candidate);
        }
    }

    private static void refuseMoreThanFit(int candidates) {
        if (candidates == MOST_STATEMENTS) {
            throw new Malformed(
                    "statements-too-many",
                    "text has more than " + MOST_STATEMENTS + " statements",
                    "cut it into parts, or import it with --no-claims");
        }
    }

    private @Nullable Candidate candidate(Statement statement) {
        Set<ClaimKind> kinds = Sorting.kindsOf(statement);
        if (kinds.isEmpty()) {
            return null;
        }
        Model.Judgement judgement = statement.judgement();
        return new Candidate(
                statement.quote(),
                statement.place(),
                Kinds.copyOf(kinds),
                Worth.score(statement, judgement, isCheckable(kinds)),
                Reasons.of(statement, judgement, kinds, offices, text),
                statement.attribution(),
                statement.quantities(),
                statement.dates());
    }

    private static boolean isCheckable(Set<ClaimKind> kinds) {
        for (ClaimKind kind : kinds) {
            if (!kind.checkable()) {
                return false;
            }
        }
        return true;
    }

    private Statement read(TextPositionSelector sentence) {
        List<Attribution> attribution = attributions.of(sentence);
        TextPositionSelector place = withoutDateline(statementIn(sentence, attribution));
        Tokens tokens = Tokens.of(text, text.start(sentence), text.end(sentence));
        Dates dates = Dates.of(tokens, publishedOn);
        List<DateMention> dated = new ArrayList<>(2);
        for (DateMention date : dates.mentions(text)) {
            if (place.contains(date.place())) {
                dated.add(date);
            }
        }
        List<Quantity> quantities = new ArrayList<>(2);
        for (Quantity quantity : Quantities.in(text, tokens, dates)) {
            if (place.contains(quantity.place()) && !isOfDate(quantity, dated)) {
                quantities.add(quantity);
            }
        }
        Words words = Words.of(vocabulary, text.start(place), text.end(place));
        return Statement.of(text.words(place), place, words, attribution, quantities, dated, isAhead(dated));
    }

    private boolean isAhead(List<DateMention> dates) {
        for (DateMention date : dates) {
            LocalDate start = date.start();
            if (start != null && publishedOn != null && start.isAfter(publishedOn)) {
                return true;
            }
        }
        return false;
    }

    /** The 11 of "August 11" counts nothing. */
    private static boolean isOfDate(Quantity quantity, List<DateMention> dates) {
        for (DateMention date : dates) {
            if (date.place().contains(quantity.place())) {
                return true;
            }
        }
        return false;
    }

    private TextPositionSelector withoutDateline(TextPositionSelector place) {
        int start = text.start(place);
        int end = text.end(place);
        int line = Dateline.length(text, start, end);
        return line == 0 ? place : text.place(start + line, end);
    }

    /** The words said, where the sentence is little more than they; else the sentence. */
    private TextPositionSelector statementIn(TextPositionSelector sentence, List<Attribution> attribution) {
        if (!isDirect(attribution)) {
            return sentence;
        }
        TextPositionSelector content = attributions.contentOf(sentence);
        return length(content) >= length(sentence) * MOSTLY_VERBATIM
                ? withoutMarks(attributions.withinMarks(content))
                : sentence;
    }

    private int length(TextPositionSelector place) {
        return text.end(place) - text.start(place);
    }

    private static boolean isDirect(List<Attribution> chain) {
        for (Attribution attribution : chain) {
            if (attribution.direct()) {
                return true;
            }
        }
        return false;
    }

    /** Quotation marks, and the comma before the last, belong to the telling. */
    private TextPositionSelector withoutMarks(TextPositionSelector content) {
        int start = text.start(content);
        int end = text.end(content);
        while (start < end && isMark(start)) {
            start++;
        }
        while (end > start && isMark(end - 1)) {
            end--;
        }
        return start == end ? content : text.place(start, end);
    }

    private boolean isMark(int at) {
        char c = text.characters()[at];
        return MARKS.indexOf(c) >= 0 || Letters.isSpace(c);
    }
}
