package org.claimdesk.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Head;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.journal.Verification;
import org.claimdesk.formats.json.Json;
import org.jspecify.annotations.Nullable;

/** The chain, its end, and steps that were taken back. */
final class JournalHeadViews {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private JournalHeadViews() {}

    static Answer head(Head head) {
        return Answer.line(head.hash(), Answer.Json.of(Json.head(head)));
    }

    static Answer verification(Desk desk, @Nullable String expectedHead) {
        String noted = expectedHead == null ? null : digest(expectedHead);
        Verification found;
        try (Stream<Entry> entries = desk.journal().entries()) {
            found = Verification.of(entries, noted);
        }
        Answer answer = Answer.line(
                found.ok()
                        ? Counted.of(found.entries(), "entry").replace("entrys", "entries") + ", all good; head "
                                + found.head()
                        : "bad at entry " + found.firstBad() + ": " + found.reason(),
                Answer.Json.of(Json.verification(found)));
        return found.ok() ? answer : answer.withFault("journal-broken", "the journal is broken", "restore a backup");
    }

    private static String digest(String typed) {
        String digest = typed.strip().toLowerCase(Locale.ROOT);
        if (!DIGEST.matcher(digest).matches()) {
            throw Usage.badValue(typed, "--head", "give all 64 digits that journal head printed");
        }
        return digest;
    }

    static Answer reverted(String what, Step step, List<String> things, boolean dryRun) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(what, step.number());
        json.put("command", step.command());
        json.put("reviewer", step.reviewer());
        json.put("things", things);
        return Answer.of(
                page -> page.line(
                        (dryRun ? "would be " + what : what) + ": step " + step.number() + " of " + step.reviewer()
                                + ", ",
                        Style.BOLD.of(step.command()),
                        Style.DIM.of(" (" + JournalView.names(things) + ")")),
                Answer.Json.of(Json.object(json)));
    }
}
