package org.claimdesk.shell;

import java.util.List;

/**
 * What {@code @Command(help = …)} holds: lines of examples, an empty line, notes.
 *
 * @param examples whole commands, each on a line
 * @param notes paragraphs, each on one line; may be empty
 */
record HelpText(List<String> examples, String notes) {
    static HelpText parse(String help) {
        String[] parts = help.strip().split("\n[ \t]*\n", 2);
        List<String> examples = parts[0].lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new HelpText(examples, parts.length < 2 ? "" : joined(parts[1].strip()));
    }

    /** Each paragraph on one line, since the page breaks lines by its own width. */
    private static String joined(String notes) {
        return notes.replaceAll("(?<!\n)[ \t]*\n[ \t]*(?=\\S)", " ");
    }
}
