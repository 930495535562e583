package org.claimdesk.shell;

import java.util.List;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Words to a command and its values. Stands in for the parser of Spring Shell 4.0.1, which splits quoted text again,
 * wants values for flags, takes {@code -5} for an option and lets unknown options pass.
 */
final class StrictCommandParser implements CommandParser {
    private final CommandBook book;

    StrictCommandParser(CommandBook book) {
        this.book = book;
    }

    @Override
    public ParsedInput parse(String line) {
        return parse(Words.split(line));
    }

    /** The command with the longest name that fits, and what follows it; {@code --help} makes it a call for help. */
    ParsedInput parse(List<String> words) {
        if (words.isEmpty()) {
            throw Usage.noCommand();
        }
        AnnotatedCommand command = book.beginning(words).orElse(null);
        if (command == null) {
            return helpOrUnknown(words);
        }
        int nameLength = command.getName().split(" ").length;
        List<String> rest = words.subList(nameLength, words.size());
        return asksForHelp(rest) ? help(words.subList(0, nameLength), rest) : new Reading(command).read(rest);
    }

    private ParsedInput helpOrUnknown(List<String> words) {
        List<String> name =
                words.stream().takeWhile(word -> !word.startsWith("-")).toList();
        String typed = String.join(" ", name);
        if (book.isPrefix(typed)) {
            if (asksForHelp(words)) {
                return help(name, words);
            }
            throw Usage.incompleteCommand(typed);
        }
        throw unknown(name);
    }

    private RuntimeException unknown(List<String> name) {
        String first = name.get(0);
        String two = String.join(" ", name.subList(0, Math.min(2, name.size())));
        if (Contents.names(two) || Contents.names(first)) {
            return Usage.laterCommand(Contents.names(two) ? two : first);
        }
        return Usage.unknownCommand(book.isPrefix(first) || name.size() > 1 ? two : first, book.names());
    }

    static boolean asksForHelp(List<String> words) {
        return words.stream()
                .takeWhile(word -> !word.equals("--"))
                .anyMatch(word -> word.equals("--help") || word.equals("-h"));
    }

    private ParsedInput help(List<String> name, List<String> rest) {
        AnnotatedCommand help = book.command("help").orElseThrow(() -> new IllegalStateException("no help"));
        Reading reading = new Reading(help);
        return rest.contains("--json") ? reading.readWithJson(name) : reading.read(name);
    }
}
