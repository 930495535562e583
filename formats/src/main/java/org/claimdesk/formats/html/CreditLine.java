package org.claimdesk.formats.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.formats.input.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A line that says who wrote an article and when: "By Jane Doe | Updated: 10:30 BST, 5 May 2019".
 *
 * @param names of persons, behind "by" alone
 * @param sure whether all that stands behind it are persons
 * @param published the day behind "published" or without a word; null when none is told
 * @param updated the day behind "updated"; null when none is told
 * @param whole whether it says nothing else
 */
record CreditLine(
        List<String> names,
        boolean sure,
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        boolean whole) {
    private static final int LONGEST = 120;
    private static final int LONGEST_LABEL = 25;
    private static final Pattern PART = Pattern.compile(" [-–—|•·/] |^[-–—|•·] | ?\\| ?");
    private static final Pattern BY = Pattern.compile(
            "^(?i:(?:words|text|story|written|reported|posted|published|report|analysis|compiled) by:?|by:?|author:|reporter:)"
                    + " (?=(?:the )?\\p{Lu})|^(?i:from) (?=\\p{Lu}\\S+ \\p{Lu}\\S+ in \\p{Lu})");
    private static final Pattern PUBLISHED = Pattern.compile(
            "^(?:(?:first|originally) )?(?:published|posted|issued|released|created|date|dated)?\\b[ :]*(?:on |at )?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATED = Pattern.compile(
            "^(?:(?:last |was )?(?:updated|modified|changed))\\b[ :]*(?:on |at )?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "^\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: ?(?:[A-Z]{2,4}\\b(?<!MAY|JUN|JUL)))?,? ?(?:on )?",
            Pattern.CASE_INSENSITIVE);
    /** Within a line, for the last word of a name may look like the day of a week in another language. */
    private static final Pattern BEGINS_A_DAY = Pattern.compile(
            "^(?:\\d|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?"
                    + "|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
                    + "|published|posted|issued|released|created|dated?|first|originally|last|was|updated|modified|changed|on|at)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLACE = Pattern.compile("^\\p{Lu}[\\p{L}. ]{1,25}, (?=\\p{L}|\\d)");
    /** Where a name ends within a line: "in Paris", "for The Daily", "@jdoe", "(jane@daily.example)". */
    private static final Pattern BEHIND_A_NAME = Pattern.compile(
            " (?:in|at|for|of|from) (?:the )?\\p{Lu}.*$| ?[(@].*$|(?i: (?:published|posted|updated|last|on)$)|,$");

    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:van|von|der|den|de|da|dos|del|di|la|le|el|al|bin|ibn) )*"
                    + "\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}");
    private static final Pattern NO_PERSON = Pattern.compile(
            "\\b(?:editors?|reporters?|correspondents?|writers?|staff|news|press|contributors?|updated|published|more|about"
                    + "|follow|editorial|board|desk|team|read|share|comments?)\\b",
            Pattern.CASE_INSENSITIVE);

    static CreditLine of(String line) {
        Reading reading = new Reading();
        if (line.length() <= LONGEST && !line.isBlank()) {
            for (String part : PART.split(line.strip())) {
                reading.read(part.strip());
            }
        }
        return reading.line();
    }

    static boolean isPerson(String text) {
        return NAME.matcher(text).matches() && !NO_PERSON.matcher(text).find();
    }

    private static final class Reading {
        private final List<String> names = new ArrayList<>();
        private @Nullable LocalDate published;
        private @Nullable LocalDate updated;
        private boolean by;
        private boolean unsure;
        private boolean other;

        private void read(String part) {
            Matcher lead = BY.matcher(part);
            if (lead.find()) {
                by = true;
                other |= part.endsWith(".");
                addNames(part.substring(lead.end()));
            } else if (!part.isEmpty() && !readDay(part) && !readDayBehindName(part)) {
                other |= part.length() > LONGEST_LABEL || part.endsWith(".");
            }
        }

        /** Whether it was one: "Updated: 10:30 BST, 5 May 2019" */
        private boolean readDay(String part) {
            LocalDate changed = UPDATED.matcher(part).find() ? day(part, UPDATED) : null;
            if (changed != null) {
                updated = updated == null ? changed : updated;
                return true;
            }
            LocalDate told = day(part, PUBLISHED);
            published = published == null ? told : published;
            return told != null;
        }

        private static @Nullable LocalDate day(String part, Pattern lead) {
            String date = CLOCK.matcher(lead.matcher(part).replaceFirst("")).replaceFirst("");
            LocalDate day = Dates.parse(date);
            return day != null ? day : Dates.parse(PLACE.matcher(date).replaceFirst(""));
        }

        private void addNames(String said) {
            int day = startOfDay(said);
            String who = day < 0 ? said : said.substring(0, day).strip();
            if (day >= 0) {
                readDay(said.substring(day));
            }
            List<String> all = Byline.people(bare(who));
            all.stream().filter(CreditLine::isPerson).forEach(names::add);
            unsure |= names.size() < all.size();
        }

        /** "Jane Doe Published 8:05 p.m. ET May 5, 2019" */
        private boolean readDayBehindName(String part) {
            int day = startOfDay(part);
            return day >= 0 && isPerson(bare(part.substring(0, day).strip())) && readDay(part.substring(day));
        }

        private static String bare(String name) {
            String who = name;
            String before = "";
            while (!before.equals(who)) {
                before = who;
                who = BEHIND_A_NAME.matcher(who).replaceFirst("").strip();
            }
            return who;
        }

        /** Where a day that ends a part begins; -1 where none does. */
        private static int startOfDay(String part) {
            for (int i = part.indexOf(' ') + 1; i > 0; i = part.indexOf(' ', i) + 1) {
                String rest = part.substring(i);
                boolean mayBegin = BEGINS_A_DAY.matcher(rest).find();
                if (mayBegin && day(rest, UPDATED.matcher(rest).find() ? UPDATED : PUBLISHED) != null) {
                    return i;
                }
            }
            return -1;
        }

        private CreditLine line() {
            boolean credits = by || published != null || updated != null;
            return new CreditLine(List.copyOf(names), by && !unsure, published, updated, credits && !other);
        }
    }
}
