package org.claimdesk.analysis.date;

import java.time.LocalDate;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** The sentence around a date: which day it was written on, and whether it looks ahead. */
final class Context {
    private static final WordSet FUTURE = WordSet.of(
            "will",
            "ll",
            "shall",
            "scheduled",
            "due",
            "expected",
            "expects",
            "plans",
            "planned",
            "upcoming",
            "tomorrow",
            "starting",
            "won",
            "going",
            "slated",
            "begins",
            "set",
            "hopes",
            "intends");
    private static final WordSet PAST = WordSet.of(
            "said",
            "told",
            "was",
            "were",
            "had",
            "wrote",
            "met",
            "won",
            "held",
            "did",
            "announced",
            "began",
            "came",
            "took",
            "fell",
            "rose",
            "went",
            "left",
            "made",
            "sold",
            "broke",
            "struck",
            "became",
            "since");
    /** Forms of the past that a verb has for itself. */
    private static final WordSet DONE = WordSet.of(
            "born", "built", "sent", "paid", "lost", "found", "kept", "bought", "brought", "spent", "seen", "taken",
            "given", "shown", "written", "shot", "led", "fought", "spoke", "gave", "got", "chose", "drove", "ran",
            "flew", "grew", "knew", "threw", "drew", "stole", "sank", "felt", "heard", "read", "hit", "caught",
            "taught", "thrown", "driven", "stolen", "chosen", "broken", "begun", "done", "stood");

    private static final int LONGEST_AGENT = 7;
    private static final WordSet REASONS =
            WordSet.of("the", "a", "an", "its", "his", "her", "their", "this", "these", "that", "lack", "concerns");
    private static final WordSet BEEN = WordSet.of("was", "were", "had", "served", "held");
    private static final int FAR = 20;
    private static final WordSet PARTS = WordSet.of("early", "late", "mid");
    private static final WordSet IS = WordSet.of("is", "are", "be", "s");

    private static final WordSet TOLD =
            WordSet.of("said", "told", "announced", "wrote", "reported", "confirmed", "added", "warned", "declared");

    private final Tokens tokens;
    private final @Nullable LocalDate publishedOn;
    /** Index of the first word that looks ahead; one beyond the sentence when none does. */
    private int firstAhead = -1;

    Context(Tokens tokens, @Nullable LocalDate publishedOn) {
        this.tokens = tokens;
        this.publishedOn = publishedOn;
    }

    Tokens tokens() {
        return tokens;
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    /** Whether the date at an index lies ahead: the sentence speaks of what will be, and the date doesn't belong to "said on". */
    boolean isFuture(int index) {
        int ahead = firstAhead();
        return ahead < tokens.size() && !followsPastVerb(index) && !isToldBefore(index, ahead);
    }

    private int firstAhead() {
        if (firstAhead < 0) {
            firstAhead = 0;
            while (firstAhead < tokens.size() && !isFutureVerb(firstAhead)) {
                firstAhead++;
            }
        }
        return firstAhead;
    }

    /** "On Tuesday, the firm said it will": the day belongs to the saying. */
    private boolean isToldBefore(int index, int ahead) {
        for (int i = index + 1; i < ahead; i++) {
            if (tokens.isIn(i, TOLD)) {
                return true;
            }
        }
        return false;
    }

    /** "was minister until May". */
    private boolean hasBeen(int index) {
        for (int i = index; i > index - FAR; i--) {
            if (tokens.isIn(i, BEEN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFutureVerb(int index) {
        Token word = tokens.get(index);
        if (word.capital() && index > 0 || !FUTURE.contains(word.text())) {
            return false;
        }
        return switch (word.text()) {
            case "won" -> tokens.is(index + 2, "t");
            case "ll" -> tokens.isGlued(index);
            case "going", "set" -> tokens.is(index + 1, "to");
            case "due" -> isDue(index);
            default -> true;
        };
    }

    /** "is due in May", "due to open"; "due to the storm" gives a reason. */
    private boolean isDue(int index) {
        return tokens.is(index + 1, "to") ? !tokens.isIn(index + 2, REASONS) : tokens.isIn(index - 1, IS);
    }

    /** Whether a verb of the past stands right before a date. */
    boolean followsPastVerb(int index) {
        int first = tokens.isIn(index - 1, PARTS) ? index - 1 : index;
        boolean until =
                tokens.is(first - 1, "until") && !tokens.get(first - 2).text().endsWith("ed");
        if (until && hasBeen(first)) {
            return true;
        }
        int link = tokens.is(first - 1, "the") ? first - 2 : first - 1;
        int verb = tokens.is(link, "on") || tokens.is(link, "in") ? link - 1 : link;
        return isPast(verb) || isPast(verbOfAgent(verb));
    }

    private boolean isPast(int verb) {
        String word = tokens.get(verb).text();
        if (tokens.is(verb - 1, "be")) {
            return false;
        }
        boolean done = DONE.contains(word) && !tokens.isIn(verb - 1, IS);
        return PAST.contains(word)
                || done
                || tokens.get(verb).isWord() && word.endsWith("ed") && !FUTURE.contains(word);
    }

    /** The verb of "agreed by both sides", whose last word stands at an index; -1 where no "by" leads to it. */
    private int verbOfAgent(int last) {
        for (int i = last; i > last - LONGEST_AGENT && tokens.get(i).isWord(); i--) {
            if (tokens.is(i, "by")) {
                return i - 1;
            }
        }
        return -1;
    }
}
