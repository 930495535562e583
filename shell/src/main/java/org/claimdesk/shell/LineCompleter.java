package org.claimdesk.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimdesk.shell.Completions.Proposal;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes command words, options and their values, and arguments, also half typed and after {@code --x=}. */
final class LineCompleter implements Completer {
    private final CommandBook book;
    private final Function<String, Completions> completions;

    /** @param completions the completions of a name */
    LineCompleter(CommandBook book, Function<String, Completions> completions) {
        this.book = book;
        this.completions = completions;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String typed = line.word().substring(0, line.wordCursor());
        proposals(line.words().subList(0, line.wordIndex()), typed)
                .filter(proposal -> proposal.value().startsWith(typed))
                .map(LineCompleter::candidate)
                .forEach(candidates::add);
    }

    static Candidate candidate(Proposal proposal) {
        String about = proposal.about().isEmpty() ? null : Inert.line(proposal.about());
        String value = proposal.value();
        return new Candidate(value, Inert.line(value), null, about, null, null, proposal.complete());
    }

    /** What the word after these may become. */
    Stream<Proposal> proposals(List<String> before, String typed) {
        List<String> words = afterGlobals(before);
        if (!before.isEmpty() && words.isEmpty() && takesGlobalValue(before.get(before.size() - 1))) {
            return globalValue(before.get(before.size() - 1), typed);
        }
        if (!words.isEmpty() && words.get(0).equals("help")) {
            return commandWords(words.subList(1, words.size()));
        }
        return book.beginning(words)
                .map(command -> within(command, words, typed))
                .orElseGet(() -> words.isEmpty() && typed.startsWith("-") ? globals() : commandWords(words));
    }

    private static List<String> afterGlobals(List<String> words) {
        int i = 0;
        while (i < words.size() && words.get(i).startsWith("-")) {
            i += takesGlobalValue(words.get(i)) ? 2 : 1;
        }
        return words.subList(Math.min(i, words.size()), words.size());
    }

    private static boolean takesGlobalValue(String word) {
        return Globals.LEADING.contains(word);
    }

    private static Stream<Proposal> globals() {
        return Globals.NAMES.stream().map(name -> Proposal.of(name, ""));
    }

    private Stream<Proposal> globalValue(String global, String typed) {
        return switch (global) {
            case "--color" -> Values.choices(Coloring.class).stream().map(word -> Proposal.of(word, ""));
            case "--desk" -> named("file", typed);
            default -> Stream.empty();
        };
    }

    private Stream<Proposal> commandWords(List<String> before) {
        String prefix = before.isEmpty() ? "" : String.join(" ", before) + " ";
        TreeMap<String, Proposal> next = new TreeMap<>();
        for (String name : book.names()) {
            if (name.startsWith(prefix)) {
                String rest = name.substring(prefix.length());
                String word = rest.split(" ")[0];
                String about = word.equals(rest) ? describe(name) : "…";
                next.putIfAbsent(word, Proposal.of(word, about));
            }
        }
        return next.values().stream();
    }

    private String describe(String name) {
        return book.command(name).map(AnnotatedCommand::getDescription).orElse("");
    }

    private Stream<Proposal> within(AnnotatedCommand command, List<String> words, String typed) {
        List<String> after = words.subList(command.getName().split(" ").length, words.size());
        Signature signature = command.signature();
        int equals = typed.indexOf('=');
        if (typed.startsWith("--") && equals > 0) {
            String option = typed.substring(0, equals);
            return signature.option(option).stream()
                    .flatMap(slot -> values(slot, typed.substring(equals + 1)))
                    .map(p -> new Proposal(option + "=" + p.value(), p.about(), p.complete()));
        }
        Slot waiting = after.isEmpty()
                ? null
                : signature
                        .option(after.get(after.size() - 1))
                        .filter(slot -> !slot.isFlag())
                        .orElse(null);
        if (waiting != null) {
            return values(waiting, typed);
        }
        Stream<Proposal> arguments =
                signature.argumentAt(argumentsIn(signature, after)).stream().flatMap(slot -> values(slot, typed));
        return typed.startsWith("-")
                ? options(signature, after)
                : Stream.concat(arguments, typed.isEmpty() ? options(signature, after) : Stream.empty());
    }

    private static int argumentsIn(Signature signature, List<String> after) {
        int count = 0;
        for (int i = 0; i < after.size(); i++) {
            Slot option = signature.option(after.get(i)).orElse(null);
            if (option != null && !option.isFlag()) {
                i++;
            } else if (!after.get(i).startsWith("--")) {
                count++;
            }
        }
        return count;
    }

    private static Stream<Proposal> options(Signature signature, List<String> after) {
        Stream<Proposal> own = signature.options().stream()
                .filter(slot -> slot.list()
                        || after.stream()
                                .noneMatch(word -> word.equals(slot.typed()) || word.startsWith(slot.typed() + "=")))
                .map(slot -> Proposal.of(slot.typed(), slot.about()));
        Stream<Proposal> common =
                Stream.of(Proposal.of("--json", "answer in JSON"), Proposal.of("--help", "explain it"));
        return Stream.concat(own, common.filter(proposal -> !after.contains(proposal.value())));
    }

    private Stream<Proposal> values(Slot slot, String typed) {
        if (!slot.completion().isEmpty()) {
            return named(slot.completion(), typed);
        }
        if (slot.type() == Path.class) {
            return named("file", typed);
        }
        return Values.choices(slot.type()).stream().map(word -> Proposal.of(word, ""));
    }

    private Stream<Proposal> named(String name, String typed) {
        return completions.apply(name).startingWith(typed).stream();
    }
}
