package org.claimdesk.core.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimdesk.core.problem.Malformed;

/** What a source is. */
public enum SourceKind {
    PERSON,
    OFFICE,
    ORGANISATION,
    PUBLICATION,
    DOCUMENT,
    DATA_SET;

    public static SourceKind parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(word)
                        || kind.toString().replace("-", "").equals(word)
                        || word.equals("organization") && kind == ORGANISATION)
                .findFirst()
                .orElseThrow(() ->
                        new Malformed("source-kind-unknown", "no such kind of source: " + text, "one of " + all()));
    }

    private static String all() {
        return Arrays.stream(values()).map(SourceKind::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
