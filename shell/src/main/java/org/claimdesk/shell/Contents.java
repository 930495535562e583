package org.claimdesk.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of contents of help: all commands, in the order of a reviewer's work. Some come with a later version. */
final class Contents {
    private static final Map<String, List<String>> CHAPTERS = new LinkedHashMap<>();

    static {
        chapter("Articles", "article import", "article list", "article show", "article diff", "article read");
        chapter(
                "Claims",
                "claim list",
                "claim show",
                "claim add",
                "claim accept",
                "claim dismiss",
                "claim edit",
                "claim tag",
                "claim assign",
                "claim check",
                "claim merge",
                "claim publish",
                "claim withdraw");
        chapter("Sources", "source add", "source list", "source show");
        chapter("Evidence", "evidence add", "evidence list", "evidence remove", "evidence verify");
        chapter("Verdicts", "verdict give", "verdict history", "review next", "review start");
        chapter("Reports", "report export", "report validate");
        chapter("Text", "text claims", "text score");
        chapter("Journal", "journal log", "journal verify", "journal head", "undo", "redo");
        chapter(
                "Desk",
                "desk status",
                "desk set",
                "desk check",
                "desk backup",
                "desk rebuild",
                "desk stats",
                "desk agreement");
        chapter("Shell", "tour", "help", "version");
    }

    private Contents() {}

    private static void chapter(String title, String... names) {
        CHAPTERS.put(title, List.of(names));
    }

    /** Titles and the names of their commands. */
    static Map<String, List<String>> chapters() {
        return CHAPTERS;
    }

    static boolean names(String command) {
        return CHAPTERS.values().stream().anyMatch(names -> names.contains(command));
    }
}
