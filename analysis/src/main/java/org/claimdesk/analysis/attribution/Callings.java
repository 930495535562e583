package org.claimdesk.analysis.attribution;

import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** What else somebody in office is called: an ambassador is an envoy, a pope a pontiff. */
final class Callings {
    private static final WordSet LAW =
            WordSet.of("lawyer", "attorney", "barrister", "solicitor", "counsel", "advocate");
    private static final WordSet CHURCH =
            WordSet.of("bishop", "archbishop", "cardinal", "pastor", "vicar", "imam", "rabbi", "reverend", "rev");

    /** Which offices each word stands for. */
    private static final Map<String, WordSet> OFFICES = Map.ofEntries(
            Map.entry("envoy", WordSet.of("ambassador", "representative", "negotiator", "delegate")),
            Map.entry("emissary", WordSet.of("ambassador", "envoy", "representative")),
            Map.entry("diplomat", WordSet.of("ambassador", "envoy", "consul", "attache")),
            Map.entry("pontiff", WordSet.of("pope")),
            Map.entry("monarch", WordSet.of("king", "queen")),
            Map.entry("lawyer", LAW),
            Map.entry("attorney", LAW),
            Map.entry("physician", WordSet.of("doctor", "surgeon")),
            Map.entry("academic", WordSet.of("professor", "lecturer")),
            Map.entry("scholar", WordSet.of("professor", "lecturer", "historian")),
            Map.entry("priest", CHURCH),
            Map.entry("cleric", CHURCH),
            Map.entry("spokesperson", WordSet.of("spokesman", "spokeswoman")),
            Map.entry("boss", WordSet.of("executive", "ceo", "chairman", "head")));

    /** Offices known by their letters, and what tells such a minister from others. */
    private static final Map<String, Set<String>> MINISTERS = Map.of("pm", Set.of("prime"), "cm", Set.of("chief"));

    private Callings() {}

    /** The office in full: a PM is a minister. */
    static String office(String word) {
        return MINISTERS.containsKey(word) ? "minister" : word;
    }

    /** Which minister a PM is; nothing for other words. */
    static Set<String> rank(String word) {
        return MINISTERS.getOrDefault(word, Set.of());
    }

    /** Who alone holds an office that a word stands for; null where nobody does, or several do. */
    static @Nullable Figure only(String word, Map<String, Deque<Figure>> holders) {
        WordSet offices = OFFICES.get(word);
        if (offices == null) {
            return null;
        }
        Set<Figure> different = new HashSet<>();
        for (Map.Entry<String, Deque<Figure>> office : holders.entrySet()) {
            if (offices.contains(office.getKey())) {
                different.addAll(office.getValue());
            }
        }
        return different.size() == 1 ? different.iterator().next() : null;
    }
}
