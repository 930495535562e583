package org.claimdesk.formats.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's article. After Kohlschütter, Fankhauser and Nejdl (2010), long blocks with few links speak for the
 * part of the page they stand in, short and linked ones against it; the part with the highest sum is the article.
 */
final class MainText {
    private static final int LONGEST_LABEL = 4;
    private static final int MANY = 3;
    private static final Pattern ENDED = Pattern.compile("[.!?:;,”\"]$");
    private static final int COST_OF_A_SHORT_BLOCK = 15;
    private final Document page;
    private final Facts facts;

    private MainText(Document page, Facts facts) {
        this.page = page;
        this.facts = facts;
    }

    /** Takes the page apart. The text it states for machines is taken when it shows far less itself. */
    static String of(Document page, Facts facts) {
        Pruning.prune(page);
        String shown = new MainText(page, facts).shown();
        String stated = facts.stated();
        return stated != null && stated.length() > 2 * shown.length() ? stated : shown;
    }

    /** The text of a piece that holds an article and little else. */
    static String ofPiece(Document piece) {
        Pruning.prune(piece);
        Boilerplate boilerplate = new Boilerplate(List.of());
        return Block.in(piece.body()).stream()
                .filter(boilerplate::isNone)
                .map(Block::text)
                .collect(joining("\n\n"));
    }

    /** "Press release", "Politics", "ELY, Wessex —" */
    private static boolean isLabel(Block block) {
        return !block.speaks() && !isEnded(block) && block.text().split(" ").length <= LONGEST_LABEL;
    }

    private String shown() {
        List<Block> blocks = Block.in(page.body());
        Element article = article(blocks);
        Boilerplate boilerplate = new Boilerplate(facts.authors());
        return text(withoutSummary(withoutCredits(withoutRepeated(blocks.stream()
                .filter(block -> isIn(block.owner(), article))
                .filter(boilerplate::isNone)
                .toList()))));
    }

    /** Without words that no sentence ends and that stand again and again: "Article content", "Advertisement". */
    private static List<Block> withoutRepeated(List<Block> blocks) {
        Map<String, Long> times = blocks.stream()
                .filter(block -> !block.speaks() && !isEnded(block))
                .collect(groupingBy(Block::text, counting()));
        return blocks.stream()
                .filter(block -> times.getOrDefault(block.text(), 0L) < MANY)
                .toList();
    }

    private static boolean isEnded(Block block) {
        return ENDED.matcher(block.text()).find();
    }

    /** Without the lines above the text that say who wrote it, when, and of what kind it is. */
    private static List<Block> withoutCredits(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean begun = false;
        for (Block block : blocks) {
            boolean credits =
                    !begun && (isLabel(block) || CreditLine.of(block.text()).whole());
            begun |= block.speaks() && !credits;
            if (!credits) {
                kept.add(block);
            }
        }
        return kept;
    }

    private Element article(List<Block> blocks) {
        Map<Element, Double> sums = new IdentityHashMap<>();
        for (Block block : blocks) {
            double value = value(block);
            for (Element element = block.owner(); element != null; element = element.parent()) {
                sums.merge(element, value, Double::sum);
            }
        }
        Element best = page.body();
        double highest = 0;
        for (Block block : blocks) {
            for (Element element = block.owner(); element != null; element = element.parent()) {
                double sum = sums.getOrDefault(element, 0.0);
                if (sum > highest) {
                    best = element;
                    highest = sum;
                }
            }
        }
        return best;
    }

    private static double value(Block block) {
        if (!block.speaks()) {
            return -COST_OF_A_SHORT_BLOCK - block.linked();
        }
        return block.isParagraph() ? block.plain() : 0.5 * block.plain();
    }

    private static boolean isIn(Element element, Element root) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up == root) {
                return true;
            }
        }
        return false;
    }

    /** Without what stands above the text, in another box, and is said again as the page's description. */
    private List<Block> withoutSummary(List<Block> blocks) {
        Element home = home(blocks);
        if (home == null) {
            return blocks;
        }
        List<Block> kept = new ArrayList<>();
        boolean begun = false;
        for (Block block : blocks) {
            begun |= block.owner().parent() == home;
            if (begun || !facts.describes(block.text())) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** The element whose children most of the text is; null when the text is in many boxes. */
    private static @Nullable Element home(List<Block> blocks) {
        Map<Element, Integer> lengths = new IdentityHashMap<>();
        int all = 0;
        for (Block block : blocks) {
            all += block.text().length();
            if (block.owner().parent() != null) {
                lengths.merge(block.owner().parent(), block.text().length(), Integer::sum);
            }
        }
        int half = all / 2;
        return lengths.entrySet().stream()
                .filter(sum -> sum.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** A long block that is said twice is said once; so is the title. */
    private String text(List<Block> blocks) {
        Set<String> said = new HashSet<>();
        String title = facts.title();
        return blocks.stream()
                .filter(block -> !block.text().equals(title))
                .filter(block -> !block.isLong() || said.add(block.text()))
                .map(Block::text)
                .collect(joining("\n\n"));
    }
}
