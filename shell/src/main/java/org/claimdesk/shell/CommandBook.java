package org.claimdesk.shell;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.annotation.Command;

/**
 * The commands there are, by name; read from annotated methods without a Spring context, and without making anything. A
 * class is read when one of its commands is asked for, because reading them all costs more than most commands.
 */
final class CommandBook {
    private final CommandRegistry registry = new CommandRegistry();
    private final Map<String, AnnotatedCommand> commands = new TreeMap<>();
    private final List<Unread> unread = new ArrayList<>();

    /**
     * Takes in the commands of a class.
     *
     * @param maker makes the object to call, each time one of its commands runs
     * @param firstWord what the names of its commands begin with
     * @param more other first words
     */
    CommandBook add(Class<?> type, Function<Conversation, ?> maker, String firstWord, String... more) {
        Set<String> firstWords = new HashSet<>(Set.of(more));
        firstWords.add(firstWord);
        unread.add(new Unread(type, maker, firstWords));
        return this;
    }

    private Map<String, AnnotatedCommand> all() {
        return read(any -> true);
    }

    /** Those whose names begin with the same word, and perhaps others. */
    private Map<String, AnnotatedCommand> beside(String name) {
        int blank = name.indexOf(' ');
        String firstWord = blank < 0 ? name : name.substring(0, blank);
        return read(some -> some.firstWords.contains(firstWord));
    }

    private Map<String, AnnotatedCommand> read(Predicate<Unread> wanted) {
        for (Iterator<Unread> left = unread.iterator(); left.hasNext(); ) {
            Unread some = left.next();
            if (wanted.test(some)) {
                left.remove();
                read(some);
            }
        }
        return commands;
    }

    private void read(Unread some) {
        for (Method method : some.type.getDeclaredMethods()) {
            Command command = method.getAnnotation(Command.class);
            if (command != null) {
                if (!some.firstWords.contains(command.name()[0])) {
                    throw new IllegalStateException("nobody would look for " + List.of(command.name()) + " here");
                }
                add(new AnnotatedCommand(command, method, some.maker));
            }
        }
    }

    private void add(AnnotatedCommand command) {
        if (commands.put(command.getName(), command) != null) {
            throw new IllegalStateException("two commands of one name: " + command.getName());
        }
        registry.registerCommand(command);
    }

    /** Those that were asked for, for Spring Shell. */
    CommandRegistry registry() {
        return registry;
    }

    Set<String> names() {
        return all().keySet();
    }

    Optional<AnnotatedCommand> command(String name) {
        return Optional.ofNullable(beside(name).get(name));
    }

    /** The command with the longest name that the words begin with. */
    Optional<AnnotatedCommand> beginning(List<String> words) {
        for (int n = words.size(); n > 0; n--) {
            Optional<AnnotatedCommand> command = command(String.join(" ", words.subList(0, n)));
            if (command.isPresent()) {
                return command;
            }
        }
        return Optional.empty();
    }

    /** Whether these words begin the name of a longer command. */
    boolean isPrefix(String words) {
        return beside(words).keySet().stream().anyMatch(name -> name.startsWith(words + " "));
    }

    /** The commands in the order of {@link Contents}, by chapter. */
    Map<String, List<AnnotatedCommand>> chapters() {
        Map<String, List<AnnotatedCommand>> chapters = new LinkedHashMap<>();
        Contents.chapters().forEach((title, names) -> {
            List<AnnotatedCommand> present =
                    names.stream().map(all()::get).filter(c -> c != null).toList();
            if (!present.isEmpty()) {
                chapters.put(title, present);
            }
        });
        return chapters;
    }

    private record Unread(Class<?> type, Function<Conversation, ?> maker, Set<String> firstWords) {}
}
