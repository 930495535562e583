package org.claimdesk.shell;

import java.util.List;

/**
 * What {@code @Command(help = …)} holds: lines of examples, an empty line, notes.
 *
 * @param examples whole commands, each on a line
 * @param notes paragraphs; may be empty
 */
record HelpText(List<String> examples, String notes) {
    static HelpText parse(String help) {
        String[] parts = help.strip().split("\n[ \t]*\n", 2);
        List<String> examples = parts[0].lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new HelpText(examples, parts.length < 2 ? "" : parts[1].strip());
    }
}
