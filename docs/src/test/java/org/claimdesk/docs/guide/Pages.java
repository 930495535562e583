package org.claimdesk.docs.guide;

import java.util.List;

/** What all pages together show. */
public final class Pages {
    private Pages() {}

    /** Every command that some page runs, on one line each. */
    public static List<String> commandLines() {
        return GuidePage.all().stream()
                .flatMap(page -> page.exchanges().stream())
                .map(Exchange::line)
                .toList();
    }
}
