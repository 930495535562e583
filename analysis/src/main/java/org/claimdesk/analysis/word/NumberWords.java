package org.claimdesk.analysis.word;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the number words of English are worth. */
final class NumberWords {
    static final Map<String, Integer> SMALL = small();
    static final Map<String, BigDecimal> SCALES = scales();
    static final Map<String, BigDecimal> VAGUE = vague();
    static final WordSet FEW = WordSet.of("several", "few", "couple");

    private NumberWords() {}

    private static Map<String, Integer> small() {
        Map<String, Integer> small = new HashMap<>();
        List<String> ones = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        ones.forEach(word -> small.put(word, ones.indexOf(word)));
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        tens.forEach(word -> small.put(word, 10 * (tens.indexOf(word) + 2)));
        small.put("fourty", 40);
        return Map.copyOf(small);
    }

    /** Lakh and crore are the Indian press's hundred thousand and ten million. */
    private static Map<String, BigDecimal> scales() {
        return Map.ofEntries(
                Map.entry("hundred", power(2)),
                Map.entry("thousand", power(3)),
                Map.entry("lakh", power(5)),
                Map.entry("million", power(6)),
                Map.entry("crore", power(7)),
                Map.entry("billion", power(9)),
                Map.entry("trillion", power(12)),
                Map.entry("quadrillion", power(15)),
                Map.entry("dozen", BigDecimal.valueOf(12)),
                Map.entry("lakhs", power(5)),
                Map.entry("crores", power(7)),
                Map.entry("mln", power(6)),
                Map.entry("bln", power(9)),
                Map.entry("mn", power(6)),
                Map.entry("bn", power(9)),
                Map.entry("tn", power(12)),
                Map.entry("trn", power(12)));
    }

    private static Map<String, BigDecimal> vague() {
        return Map.of(
                "tens",
                BigDecimal.TEN,
                "dozens",
                BigDecimal.valueOf(12),
                "hundreds",
                power(2),
                "thousands",
                power(3),
                "millions",
                power(6),
                "billions",
                power(9),
                "trillions",
                power(12));
    }

    static BigDecimal power(int exponent) {
        return BigDecimal.TEN.pow(exponent);
    }
}
