package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** Reads the words after one command's name. */
final class Reading {
    static final String JSON = "json";
    private final AnnotatedCommand command;
    private final Signature signature;
    private final ParsedInput.Builder parsed = ParsedInput.builder();
    private final Set<String> given = new LinkedHashSet<>();
    private int arguments;

    Reading(AnnotatedCommand command) {
        this.command = command;
        this.signature = command.signature();
        String[] name = command.getName().split(" ");
        parsed.commandName(name[0]);
        for (int i = 1; i < name.length; i++) {
            parsed.addSubCommand(name[i]);
        }
    }

    ParsedInput readWithJson(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.add("--" + JSON);
        return read(all);
    }

    ParsedInput read(List<String> words) {
        boolean raw = false; // after "--" all words are arguments
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!raw && word.equals("--")) {
                raw = true;
            } else if (raw || !isOption(word)) {
                argument(word);
            } else {
                i += option(word, words.subList(i + 1, words.size()));
            }
        }
        checkComplete();
        return parsed.build();
    }

    private boolean isOption(String word) {
        if (isLongOption(word)) {
            return true;
        }
        return isShortOption(word)
                && (!signature.takesDashWords() || signature.option(word).isPresent());
    }

    /** As {@code --dry-run} or {@code --text=x}. */
    private static boolean isLongOption(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        return name.startsWith("--")
                && startsWithLetter(name, 2)
                && name.codePoints().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
    }

    /** As {@code -y}, but neither a number nor a text with blanks. */
    private static boolean isShortOption(String word) {
        return word.startsWith("-")
                && startsWithLetter(word, 1)
                && word.codePoints().noneMatch(Character::isWhitespace);
    }

    private static boolean startsWithLetter(String word, int from) {
        return word.length() > from && Character.isLetter(word.codePointAt(from));
    }

    private void argument(String word) {
        if (signature.argumentAt(arguments).isEmpty()) {
            throw Usage.surplusArgument(word, command.getName());
        }
        parsed.addArgument(new CommandArgument(arguments++, word));
    }

    /** Takes an option; gives how many of the following words it used. */
    private int option(String word, List<String> following) {
        if (word.equals("--" + JSON)) {
            addJson();
            return 0;
        }
        int equals = word.indexOf('=');
        String typed = equals < 0 ? word : word.substring(0, equals);
        Slot slot = signature.option(typed).orElseThrow(() -> unknown(typed));
        if (equals >= 0) {
            add(slot, word.substring(equals + 1));
        } else if (slot.isFlag()) {
            add(slot, "true");
        } else {
            add(slot, value(typed, following));
            return 1;
        }
        return 0;
    }

    private void addJson() {
        parsed.addOption(CommandOption.with()
                .longName(JSON)
                .type(boolean.class)
                .value("true")
                .build());
    }

    private static String value(String typed, List<String> following) {
        if (following.isEmpty()
                || following.get(0).equals("--")
                || isLongOption(following.get(0))
                || isShortOption(following.get(0))) {
            throw Usage.missingValue(typed);
        }
        return following.get(0);
    }

    private void add(Slot slot, String value) {
        if (!given.add(slot.name()) && !slot.list()) {
            throw Usage.givenTwice(slot.typed());
        }
        parsed.addOption(CommandOption.with()
                .shortName(slot.shortName())
                .longName(slot.name())
                .type(slot.type())
                .value(value)
                .build());
    }

    private RuntimeException unknown(String typed) {
        if (Globals.LEADING.contains(typed)) {
            return Usage.misplacedGlobal(typed);
        }
        List<String> known = new ArrayList<>(List.of("--json", "--help"));
        signature.options().forEach(slot -> known.add(slot.typed()));
        return Usage.unknownOption(typed, command.getName(), known);
    }

    private void checkComplete() {
        for (Slot slot : signature.arguments()) {
            if (slot.required() && slot.index() >= arguments) {
                throw Usage.missingArgument(slot.standIn(), command.getName());
            }
        }
        signature
                .rest()
                .filter(rest -> arguments < rest.index() + rest.atLeast())
                .ifPresent(rest -> {
                    throw Usage.missingArgument(rest.standIn(), command.getName());
                });
        for (Slot slot : signature.options()) {
            if (slot.required() && !given.contains(slot.name())) {
                throw Usage.missingOption(slot.typed(), command.getName());
            }
        }
    }
}
