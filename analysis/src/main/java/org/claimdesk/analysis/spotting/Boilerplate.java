package org.claimdesk.analysis.spotting;

import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.WordSet;
import org.claimdesk.core.claim.DateMention;

/** Tells the furniture of a page from its text: invitations, notices, bylines, captions. */
final class Boilerplate {
    private static final int LONGEST_NOTICE = 30;
    private static final int LONGEST_INVITATION = 16;
    private static final int LONGEST_CREDIT = 10;
    private static final int LONGEST_BYLINE = 12;
    private static final int LONGEST_ADDRESS = 20;

    private static final WordSet READERS = WordSet.of("you", "your", "our", "we", "us", "please");

    private static final WordSet LABELS =
            WordSet.of("recommended", "sponsored", "related", "advertisement", "newsletter");

    private static final WordSet SOURCES = WordSet.of("source", "sources");
    private static final WordSet BETWEEN_NAMES = WordSet.of("by", "and", "at", "on", "for", "am", "pm", "of", "in");

    private Boilerplate() {}

    static boolean is(Statement statement) {
        return isInvitation(statement)
                || isCredit(statement)
                || isAddress(statement)
                || isSource(statement)
                || isByline(statement.words(), statement.signs());
    }

    private static boolean isInvitation(Statement statement) {
        int count = statement.words().count();
        boolean notice = statement.signs().show(Sign.NOTICE) || isPolicy(statement);
        boolean told = !statement.attribution().isEmpty() && !statement.quote().contains(":");
        return statement.signs().openWith(Sign.INVITES)
                        && count <= LONGEST_INVITATION
                        && isBare(statement)
                        && !told
                        && !countsLabelled(statement)
                || notice
                        && count <= LONGEST_NOTICE
                        && (statement.attribution().isEmpty()
                                || statement.signs().openWith(Sign.NOTICE));
    }

    /** "Read our privacy policy", "Terms of use apply", but not that Facebook changed its own. */
    private static boolean isPolicy(Statement statement) {
        boolean heading = statement.signs().openWith(Sign.POLICY)
                && statement.words().count() <= LONGEST_CREDIT
                && !statement.hasName();
        return statement.signs().show(Sign.POLICY)
                && !statement.past()
                && (heading || speaksToReaders(statement.words()));
    }

    private static boolean speaksToReaders(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (READERS.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Recommended doses are 40 mg a day", not "Recommended: 40 ways to sleep" */
    private static boolean countsLabelled(Statement statement) {
        return LABELS.contains(statement.words().lower(0))
                && !statement.quantities().isEmpty()
                && !statement.quote().contains(":");
    }

    /** A text that tells or asserts something may well begin with "Watch" or "Photos". */
    private static boolean isBare(Statement statement) {
        return !statement.past() || statement.quote().contains(":");
    }

    /** "Source: Jane Doe on her page" */
    private static boolean isSource(Statement statement) {
        boolean label = statement.words().count() > 0
                && SOURCES.contains(statement.words().lower(0));
        return label
                && statement.quantities().isEmpty()
                && isColon(statement.quote())
                && statement.words().count() <= LONGEST_INVITATION;
    }

    private static boolean isColon(String quote) {
        int colon = quote.indexOf(':');
        return colon > 0 && quote.indexOf(' ') > colon;
    }

    /** "Jane Doe, Ely Post, Monday, 12 May 2025, 15:47": names and a day, and nothing else. */
    static boolean isDated(Statement statement) {
        Words words = statement.words();
        boolean day = false;
        for (DateMention date : statement.dates()) {
            day |= date.start() != null && date.start().equals(date.end());
        }
        if (!day || words.count() > LONGEST_BYLINE || statement.quote().endsWith(".")) {
            return false;
        }
        boolean year = false;
        for (int i = 0; i < words.count(); i++) {
            if (!words.isCapitalised(i) && !words.isNumber(i) && !BETWEEN_NAMES.contains(words.lower(i))) {
                return false;
            }
            year |= words.isNumber(i) && words.lower(i).length() == 4;
        }
        return year;
    }

    /** "Contact: press@ely.example" */
    private static boolean isAddress(Statement statement) {
        int at = statement.quote().indexOf('@');
        return at > 0
                && Letters.isLetterOrDigit(statement.quote().charAt(at - 1))
                && statement.quote().indexOf('.', at) > at + 1
                && statement.words().count() <= LONGEST_ADDRESS
                && !statement.signs().showAny(Sign.HAPPENED, Sign.REPORTS);
    }

    private static boolean isCredit(Statement statement) {
        boolean opens =
                statement.signs().openWith(Sign.CREDITS) || statement.quote().startsWith("©");
        boolean bracketed =
                statement.quote().startsWith("(") && statement.signs().show(Sign.CREDITS);
        return (opens && !statement.past() || bracketed || endsInCredit(statement))
                && statement.words().count() <= LONGEST_CREDIT
                && !statement.signs().showAny(Sign.HAPPENED, Sign.VERB, Sign.REPORTS);
    }

    /** "The mayor in 2016 (Image: Example Press)". */
    private static boolean endsInCredit(Statement statement) {
        int bracket = statement.quote().lastIndexOf('(');
        return bracket > 0
                && statement.quote().endsWith(")")
                && Signs.in(Words.of(statement.quote().substring(bracket))).openWith(Sign.CREDITS);
    }

    /** "By Jane Doe and John Roe, Staff Writers": names and little else. */
    private static boolean isByline(Words words, Signs signs) {
        if (words.count() < 2
                || words.count() > LONGEST_BYLINE
                || !words.lower(0).equals("by")) {
            return false;
        }
        int small = 0;
        for (int i = 1; i < words.count(); i++) {
            small += words.isCapitalised(i) || words.isNumber(i) ? 0 : 1;
        }
        return words.isCapitalised(1) && small <= 2 && !signs.showAny(Sign.HAPPENED, Sign.VERB, Sign.REPORTS);
    }
}
