package org.claimdesk.core.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.Urgency;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.report.Statistics;
import org.claimdesk.core.report.Statistics.Wait;
import org.claimdesk.core.report.Statistics.Week;
import org.claimdesk.core.review.Panel;
import org.claimdesk.core.review.Review;
import org.jspecify.annotations.Nullable;

/** Counts what is on a desk, claim by claim, keeping no more than the counts. */
public final class Counting {
    private static final double MILLIS_OF_A_DAY = 86_400_000.0;

    private final Desk desk;
    private final Instant now;
    private long claims;
    private final Map<VerificationStatus, Long> byStatus = new EnumMap<>(VerificationStatus.class);
    private final Map<String, Long> byRating = new HashMap<>();
    private final Map<ClaimKind, Long> byKind = new EnumMap<>(ClaimKind.class);
    private final Map<String, Long> byClaimant = new HashMap<>();
    private final Map<String, Long> byPublisher = new HashMap<>();
    private final Map<String, Long> byReviewer = new HashMap<>();
    private final TreeMap<LocalDate, Week> byMonday = new TreeMap<>();
    private final List<Double> waiting = new ArrayList<>();
    private final List<Double> untilRated = new ArrayList<>();

    private Counting(Desk desk, Instant now) {
        this.desk = desk;
        this.now = now;
    }

    /** @param now until when claims have waited that wait for somebody */
    public static Statistics of(Desk desk, Instant now) {
        Counting counting = new Counting(desk, now);
        Publishers publishers = new Publishers(desk);
        try (Stream<Claim> all = desk.claims().matching(ClaimQuery.ALL)) {
            all.forEach(claim -> counting.count(claim, publishers));
        }
        return counting.result();
    }

    private void count(Claim claim, Publishers publishers) {
        claims++;
        one(byStatus, claim.status());
        claim.statement().kinds().forEach(kind -> one(byKind, kind));
        String claimant = claim.statement().claimant();
        if (claimant != null) {
            one(byClaimant, claimant);
        }
        publishers.of(claim).forEach(publisher -> one(byPublisher, publisher));
        week(claim.proposal().at(), new Week(1, 0));
        if (Urgency.open(claim)) {
            waiting.add(days(claim.proposal().at(), now));
        }
        if (claim.status() != VerificationStatus.CANDIDATE) {
            countReviews(claim);
        }
    }

    private void countReviews(Claim claim) {
        Panel panel = Panel.of(desk.reviews().of(claim.id()), claim.statement().text());
        panel.published().forEach(review -> one(byReviewer, review.reviewer()));
        panel.verdicts().forEach(review -> week(review.at(), new Week(0, 1)));
        Review standing = panel.standing();
        if (standing != null && claim.status().verdictStands()) {
            one(byRating, standing.verdict().rating().label());
        }
        if (!panel.verdicts().isEmpty()) {
            untilRated.add(days(claim.proposal().at(), panel.verdicts().get(0).at()));
        }
    }

    private static <K> void one(Map<K, Long> counts, K key) {
        counts.merge(key, 1L, Long::sum);
    }

    private void week(Instant at, Week counts) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        byMonday.merge(day.minusDays(day.getDayOfWeek().getValue() - 1L), counts, Week::plus);
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / MILLIS_OF_A_DAY;
    }

    private Statistics result() {
        return new Statistics(
                claims,
                byStatus,
                mostFirst(byRating),
                byKind,
                mostFirst(byClaimant),
                mostFirst(byPublisher),
                mostFirst(byReviewer),
                weeks(),
                wait(waiting),
                wait(untilRated));
    }

    /** Ties in the order of the alphabet. */
    private static Map<String, Long> mostFirst(Map<String, Long> counts) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private SortedMap<String, Week> weeks() {
        SortedMap<String, Week> weeks = new TreeMap<>();
        if (!byMonday.isEmpty()) {
            for (LocalDate monday = byMonday.firstKey();
                    !monday.isAfter(byMonday.lastKey());
                    monday = monday.plusWeeks(1)) {
                weeks.put(name(monday), byMonday.getOrDefault(monday, new Week(0, 0)));
            }
        }
        return weeks;
    }

    private static String name(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static @Nullable Wait wait(List<Double> days) {
        if (days.isEmpty()) {
            return null;
        }
        Collections.sort(days);
        return new Wait(days.size(), percentile(days, 0.5), percentile(days, 0.9), days.get(days.size() - 1));
    }

    /** The smallest value that so many do not exceed (nearest rank). */
    private static double percentile(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
