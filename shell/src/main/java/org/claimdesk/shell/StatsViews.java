package org.claimdesk.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.claimdesk.core.report.Statistics;
import org.claimdesk.core.report.Statistics.Wait;
import org.claimdesk.core.report.Statistics.Week;
import org.claimdesk.formats.json.Json;
import org.jspecify.annotations.Nullable;

/** What a desk holds in figures: tables with bars for people, all figures as JSON. */
final class StatsViews {
    private static final int SHOWN = 10;
    private static final int WEEKS = 12;

    private StatsViews() {}

    static Answer of(Statistics statistics) {
        return Answer.of(page -> text(statistics, page), Answer.Json.of(json(statistics)));
    }

    private static void text(Statistics statistics, Page page) throws IOException {
        page.line(Style.BOLD.of(Counted.of(statistics.claims(), "claim")));
        wait("wait for somebody", statistics.waiting(), page);
        wait("were rated", statistics.untilRated(), page);
        chart("Status", words(statistics.byStatus()), page);
        chart("Rating", statistics.byRating(), page);
        chart("Kind", words(statistics.byKind()), page);
        chart("Claimant", statistics.byClaimant(), page);
        chart("Publisher", statistics.byPublisher(), page);
        chart("Reviews by reviewer", statistics.byReviewer(), page);
        weeks(statistics.byWeek(), page);
    }

    private static void wait(String what, @Nullable Wait wait, Page page) throws IOException {
        if (wait != null) {
            page.line(String.format(
                    Locale.ROOT,
                    "%d %s: half of them within %.1f days, nine of ten within %.1f, the longest after %.1f",
                    wait.claims(),
                    what,
                    wait.median(),
                    wait.ninetieth(),
                    wait.longest()));
        }
    }

    private static Map<String, Long> words(Map<?, Long> counts) {
        Map<String, Long> words = new LinkedHashMap<>();
        counts.forEach((key, count) -> words.put(key.toString(), count));
        return words;
    }

    /** The first few; what is left out is counted. */
    private static void chart(String title, Map<String, Long> counts, Page page) throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        BarChart chart = new BarChart(title);
        counts.entrySet().stream().limit(SHOWN).forEach(one -> chart.bar(one.getKey(), one.getValue()));
        chart.write(page);
        if (counts.size() > SHOWN) {
            page.line(Style.DIM.of("  and " + (counts.size() - SHOWN) + " more"));
        }
    }

    private static void weeks(SortedMap<String, Week> weeks, Page page) throws IOException {
        List<String> last = new ArrayList<>(weeks.keySet());
        last = last.subList(Math.max(0, last.size() - WEEKS), last.size());
        BarChart proposed = new BarChart("New claims by week");
        BarChart rated = new BarChart("Verdicts by week");
        for (String week : last) {
            Week counts = weeks.getOrDefault(week, new Week(0, 0));
            proposed.bar(week, counts.proposed());
            rated.bar(week, counts.rated());
        }
        proposed.write(page);
        rated.write(page);
    }

    private static String json(Statistics statistics) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("claims", statistics.claims());
        all.put("byStatus", words(statistics.byStatus()));
        all.put("byRating", statistics.byRating());
        all.put("byKind", words(statistics.byKind()));
        all.put("byClaimant", statistics.byClaimant());
        all.put("byPublisher", statistics.byPublisher());
        all.put("byReviewer", statistics.byReviewer());
        Map<String, Object> weeks = new LinkedHashMap<>();
        statistics.byWeek().forEach((week, counts) -> weeks.put(week, json(counts)));
        all.put("byWeek", weeks);
        all.put("waiting", json(statistics.waiting()));
        all.put("untilRated", json(statistics.untilRated()));
        return Json.object(all);
    }

    private static Map<String, Object> json(Week counts) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("proposed", counts.proposed());
        one.put("rated", counts.rated());
        return one;
    }

    private static Map<String, Object> json(@Nullable Wait wait) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("claims", wait == null ? 0 : wait.claims());
        if (wait != null) {
            one.put("medianDays", wait.median());
            one.put("ninetiethDays", wait.ninetieth());
            one.put("longestDays", wait.longest());
        }
        return one;
    }
}
