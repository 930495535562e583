package org.claimdesk.analysis.date;

import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads years, decades and centuries: "2019", "2020-21", "the 1990s", "'90s", "19th century". */
final class Years {
    private static final WordSet PREPOSITIONS = WordSet.of(
            "in", "since", "by", "of", "from", "until", "till", "during", "before", "after", "between", "and", "to",
            "through", "circa", "early", "late", "mid", "post", "pre", "for", "fiscal", "fy", "year", "the", "a", "an",
            "this", "its", "their", "his", "her");
    private static final WordSet HEDGES = WordSet.of(
            "about",
            "around",
            "over",
            "nearly",
            "almost",
            "than",
            "least",
            "most",
            "some",
            "approximately",
            "roughly",
            "only",
            "just",
            "another",
            "extra",
            "estimated",
            "x",
            "no",
            "number",
            "section",
            "flight",
            "room",
            "route",
            "highway",
            "page");
    /** After these a four-digit number counts something. */
    private static final WordSet COUNTED = WordSet.of(
            "people",
            "persons",
            "men",
            "women",
            "children",
            "soldiers",
            "troops",
            "workers",
            "jobs",
            "votes",
            "percent",
            "per",
            "km",
            "m",
            "kg",
            "miles",
            "meters",
            "metres",
            "feet",
            "kilometers",
            "kilometres",
            "dollars",
            "euros",
            "pounds",
            "yen",
            "times",
            "tons",
            "tonnes",
            "hours",
            "days",
            "years",
            "months",
            "weeks",
            "minutes",
            "seconds",
            "deaths",
            "cases",
            "points",
            "acres",
            "hectares",
            "barrels",
            "words",
            "pages",
            "copies",
            "students",
            "homes",
            "houses",
            "families",
            "residents",
            "calories",
            "gallons",
            "liters",
            "litres",
            "gmt",
            "utc",
            "mw",
            "units",
            "seats",
            "members",
            "employees",
            "patients",
            "rubles",
            "rupees",
            "others",
            "civilians");

    private static final WordSet SAMPLES = WordSet.of("survey", "sample", "total", "poll", "number", "crowd", "cohort");

    private static final WordSet PREFIXES = WordSet.of("post", "pre", "mid", "early", "late");
    private static final WordSet PARTS_OF_DECADE = WordSet.of("early", "late", "mid");
    private static final WordSet BEFORE_DECADE =
            WordSet.of("in", "of", "since", "during", "from", "until", "to", "by", "through", "throughout");
    private static final int MONTHS = 12;
    private static final WordSet HEAT =
            WordSet.of("temperature", "temperatures", "highs", "lows", "degrees", "weather");

    private final Tokens tokens;

    Years(Tokens tokens) {
        this.tokens = tokens;
    }

    static boolean isYear(int number) {
        return number >= 1000 && number <= 2199;
    }

    @Nullable
    Found at(int index) {
        Found century = century(index);
        if (century != null) {
            return century;
        }
        Found decade = decade(index);
        return decade != null ? decade : year(index);
    }

    private @Nullable Found year(int index) {
        int year = tokens.get(index).isWhole(4) ? tokens.get(index).small() : -1;
        if (!isPlausible(index, year)) {
            return null;
        }
        int last = lastYear(index, year);
        return last > year
                ? Found.absolute(index, index + 3, Span.years(year, last))
                : Found.absolute(index, index + 1, Span.years(year, year));
    }

    /** "2019–2021", "2020-21" and "1939-45"; "2019-10" may be a month. */
    private int lastYear(int index, int year) {
        Token last = tokens.get(index + 2);
        boolean parted = tokens.isInnerDash(index + 1) || (tokens.is(index + 1, "/") && tokens.isGlued(index + 1));
        if (!parted || tokens.isGlued(index + 3) && tokens.isDash(index + 3)) {
            return -1;
        }
        if (last.isWhole(4) && isYear(last.small())) {
            return last.small();
        }
        if (last.isWhole(2) && last.small() > Math.max(year % 100, MONTHS)) {
            return year - year % 100 + last.small();
        }
        return last.isWhole(2) && last.small() == (year + 1) % 100 ? year + 1 : -1;
    }

    private boolean isPlausible(int index, int year) {
        boolean hedged = tokens.isIn(index - 1, HEDGES) && lastYear(index, year) < 0;
        if (!isYear(year) || isPartOfMore(index) || hedged || counts(index + 1) || isSample(index)) {
            return false;
        }
        boolean introduced =
                tokens.isIn(index - 1, PREPOSITIONS) || tokens.is(index - 1, "(") || tokens.is(index - 1, ",");
        return year >= 1900 && year <= 2100 || (year >= 1400 && introduced && !isPlural(index + 1));
    }

    /** "a survey of 2,016 adults" without its comma. */
    private boolean isSample(int index) {
        return tokens.is(index - 1, "of")
                && tokens.isIn(index - 2, SAMPLES)
                && tokens.get(index + 1).isWord();
    }

    private boolean counts(int index) {
        String next = tokens.get(index).text();
        boolean old = next.equals("year") && (tokens.is(index + 1, "old") || tokens.is(index + 2, "old"));
        return COUNTED.contains(next) || old || next.equals("%") || next.equals("°") || Cardinals.scale(next) != null;
    }

    private boolean isPlural(int index) {
        return tokens.get(index).isWord() && tokens.get(index).text().endsWith("s");
    }

    /** A price, a label like "Boeing-2000", a version "2000.1", a phone number, a fraction. */
    private boolean isPartOfMore(int index) {
        boolean before = tokens.isGlued(index) && !isOpening(index - 1) && !isPrefixed(index);
        boolean priced = "$€£¥₹₽#№".contains(tokens.get(index - 1).text())
                && tokens.get(index - 1).end() > 0;
        boolean after = tokens.isGlued(index + 1)
                && (tokens.get(index + 1).isWord()
                        || tokens.is(index + 1, "/")
                                && tokens.get(index + 2).small() < 100
                                && tokens.get(index + 2).isNumber()
                                && tokens.get(index + 2).small() < 13
                                && tokens.isGlued(index + 3));
        boolean phone = tokens.isInnerDash(index + 1)
                && tokens.get(index + 2).isNumber()
                && tokens.isGlued(index + 2)
                && lastYearOrMinus(index) < 0;
        return before || priced || after || phone;
    }

    private int lastYearOrMinus(int index) {
        return lastYear(index, tokens.get(index).small());
    }

    private boolean isOpening(int index) {
        String mark = tokens.get(index).text();
        return mark.length() == 1
                        && "([\"'“‘,;:—.".indexOf(mark.charAt(0)) >= 0
                        && !(tokens.get(index - 1).isNumber() && tokens.isGlued(index))
                || mark.equals(",") && tokens.get(index - 1).text().length() <= 2;
    }

    /** "post-1994", "mid-2010". */
    private boolean isPrefixed(int index) {
        return tokens.isDash(index - 1) && tokens.isIn(index - 2, PREFIXES);
    }

    private @Nullable Found decade(int index) {
        boolean plural = tokens.is(index + 1, "s") && tokens.isGlued(index + 1);
        boolean possessive = (tokens.is(index + 1, "'") || tokens.is(index + 1, "’"))
                && tokens.is(index + 2, "s")
                && tokens.isGlued(index + 2)
                && tokens.isGlued(index + 1);
        Token token = tokens.get(index);
        int number = token.small();
        if (possessive && tokens.is(index - 1, "the") && token.isWhole(4) && isYear(number) && number % 10 == 0) {
            return Found.absolute(index, index + 3, Span.years(number, number + 9));
        }
        if (!plural || number < 0 || number % 10 != 0) {
            return null;
        }
        if (token.isWhole(4) && isYear(number)) {
            int years = number % 100 == 0 && number < 2000 ? 99 : 9;
            return Found.absolute(index, index + 2, Span.years(number, number + years));
        }
        boolean apostrophe = (tokens.is(index - 1, "'") || tokens.is(index - 1, "’") || tokens.is(index - 1, "‘"))
                && tokens.isGlued(index);
        if (token.isWhole(2) && apostrophe && number >= 20) {
            return Found.absolute(index - 1, index + 2, Span.years(1900 + number, 1909 + number));
        }
        return token.isWhole(2) && number >= 50 && isBareDecade(index)
                ? Found.absolute(index, index + 2, Span.years(1900 + number, 1909 + number))
                : null;
    }

    /** "in the 70s"; "in the low 70s" and "in his 70s" are other things. */
    private boolean isBareDecade(int index) {
        int before = tokens.isIn(index - 1, PARTS_OF_DECADE) ? index - 2 : index - 1;
        return tokens.is(before, "the") && tokens.isIn(before - 1, BEFORE_DECADE) && !isOfHeat();
    }

    private boolean isOfHeat() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isIn(i, HEAT)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found century(int index) {
        Token token = tokens.get(index);
        Integer ordinal = token.isNumber() ? Integer.valueOf(token.small()) : CalendarWords.ORDINALS.get(token.text());
        int next = token.isNumber() ? index + 2 : index + 1;
        boolean first = token.is("twenty") && tokens.is(index + 2, "first");
        if (first) {
            ordinal = 21;
            next = index + 3;
        }
        int noun = tokens.isDash(next) ? next + 1 : next;
        boolean written = !token.isNumber() || tokens.isIn(index + 1, CalendarWords.ORDINAL_ENDINGS);
        if (ordinal == null || ordinal < 1 || ordinal > 22 || !written || !tokens.is(noun, "century")) {
            return null;
        }
        return Found.absolute(index, noun + 1, Span.years(100 * ordinal - 99, 100 * ordinal));
    }
}
