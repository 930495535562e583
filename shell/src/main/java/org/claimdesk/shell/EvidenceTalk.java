package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.source.Source;
import org.claimdesk.shell.Completions.Proposal;
import org.claimdesk.shell.Errands.Outcome;
import org.jspecify.annotations.Nullable;

/** Asks for a piece of evidence, part by part, and adds it. */
final class EvidenceTalk {
    private static final int ENOUGH = 300;

    private final ReviewSitting sitting;
    private final Prompts prompts;
    private final Completions files;

    EvidenceTalk(ReviewSitting sitting, Prompts prompts) {
        this.sitting = sitting;
        this.prompts = prompts;
        this.files = new FileCompletions(sitting.workplace().session());
    }

    /**
     * Asks and adds.
     *
     * @param stances those that it may have; asked for when they are several
     * @param reason why it is asked for; may be empty
     * @return null when the reviewer thought better of it
     */
    @Nullable
    Outcome add(ReviewSheet sheet, Set<Stance> stances, String reason) {
        Stance stance = stances.size() == 1 ? stances.iterator().next() : prompts.stance(reason);
        if (stance == null) {
            return null;
        }
        String why = reason.isEmpty() ? "" : reason + " – ";
        String url = prompts.needed(
                "url",
                stance + ", address:",
                why + "Where was it published? Tab and ↑ help, Esc cancels.",
                urls(sheet));
        if (url == null) {
            return null;
        }
        String quote = prompts.needed("quote", "Words:", "The passage, word for word. Esc cancels.", Prompts.none());
        if (quote == null) {
            return null;
        }
        String figure = figure(sheet, quote);
        if (figure == null) {
            return null;
        }
        String file = prompts.ask(
                "snapshot", "File:", "The captured page, kept with it; Tab completes, nothing for none.", files);
        if (file == null) {
            return null;
        }
        return sitting.perform(sheet, words(sheet, stance, url, quote, figure, file));
    }

    /** Asked for when the claim has a number and the quote has none; empty for no answer, null for second thoughts. */
    private @Nullable String figure(ReviewSheet sheet, String quote) {
        boolean lacking = !sheet.claim().statement().quantities().isEmpty()
                && sitting.workplace().figures().read(quote).isEmpty();
        return lacking
                ? prompts.ask(
                        "figure",
                        "Figure:",
                        "A number that these words leave to a table, as 2980 -> 3114 points; nothing for none.",
                        Prompts.none())
                : "";
    }

    private static List<String> words(
            ReviewSheet sheet, Stance stance, String url, String quote, String figure, String file) {
        List<String> words =
                new ArrayList<>(List.of("evidence", "add", sheet.claim().name(), "--stance", stance.toString()));
        words.addAll(Typed.option("--url", url));
        words.addAll(Typed.option("--quote", quote));
        if (!figure.isEmpty()) {
            words.addAll(Typed.option("--figure", figure));
        }
        if (!file.isEmpty()) {
            words.addAll(Typed.option("--snapshot", file));
        }
        return words;
    }

    /** Addresses of the claim's evidence, and of the sources on the desk. */
    private Completions urls(ReviewSheet sheet) {
        return typed -> {
            Stream<String> near = sheet.reported().evidence().stream()
                    .map(item -> item.citation().url());
            try (Stream<Source> sources = sitting.workplace().desk().sources().all()) {
                Stream<String> known = sources.limit(ENOUGH).map(Source::url).filter(Objects::nonNull);
                return Stream.concat(near, known)
                        .distinct()
                        .filter(url -> url.startsWith(typed))
                        .map(url -> Proposal.of(url, ""))
                        .toList();
            }
        };
    }
}
