package org.claimdesk.analysis.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimdesk.analysis.sentence.SentenceSplitter;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;

/**
 * A text and what is said in it, of a file of such: "== name", the text, "--", then a line for each quotation ("“words”
 * speaker, cue") and for each sentence that somebody is said to have said ("[content] speaker, cue; speaker, cue").
 */
record Case(String name, String text, String expected) {
    static List<Case> all(String resource) {
        List<Case> cases = new ArrayList<>();
        for (String block : read(resource).split("(?m)^== ")) {
            if (!block.isBlank()) {
                String[] parts = block.split("(?m)^--\n", 2);
                String[] title = parts[0].split("\n", 2);
                cases.add(new Case(title[0], title[1].strip(), parts.length < 2 ? "" : parts[1].strip()));
            }
        }
        return cases;
    }

    String found() {
        CodePointText text = CodePointText.of(this.text);
        List<TextPositionSelector> sentences = SentenceSplitter.split(text);
        Attributions attributions = Attributions.in(text, sentences);
        List<String> lines = new ArrayList<>();
        attributions
                .quotations()
                .forEach(quotation -> lines.add("“" + quotation.text() + "” " + told(quotation.attribution())));
        for (TextPositionSelector sentence : sentences) {
            for (TextPositionSelector part : attributions.parts(sentence)) {
                List<Attribution> chain = attributions.of(part);
                if (!chain.isEmpty()) {
                    lines.add("[" + text.slice(attributions.contentOf(part)) + "] "
                            + chain.stream().map(Case::told).collect(Collectors.joining("; ")));
                }
            }
        }
        return String.join("\n", lines);
    }

    private static String told(Attribution attribution) {
        return Objects.requireNonNullElse(attribution.speaker(), "?") + ", " + attribution.cue()
                + (attribution.direct() ? " (direct)" : "");
    }

    private static String read(String resource) {
        try (InputStream in = Case.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
