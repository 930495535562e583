package org.claimdesk.shell;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.annotation.Command;

/** The commands there are, by name; read from annotated methods without a Spring context, and without making anything. */
final class CommandBook {
    private final CommandRegistry registry = new CommandRegistry();
    private final Map<String, AnnotatedCommand> commands = new TreeMap<>();

    /**
     * Takes in the commands of a class.
     *
     * @param maker makes the object to call, each time one of its commands runs
     */
    <T> CommandBook add(Class<T> type, Function<Conversation, T> maker) {
        for (Method method : type.getDeclaredMethods()) {
            Command command = method.getAnnotation(Command.class);
            if (command != null) {
                add(new AnnotatedCommand(command, method, maker));
            }
        }
        return this;
    }

    private void add(AnnotatedCommand command) {
        if (commands.put(command.getName(), command) != null) {
            throw new IllegalStateException("two commands of one name: " + command.getName());
        }
        registry.registerCommand(command);
    }

    CommandRegistry registry() {
        return registry;
    }

    Set<String> names() {
        return commands.keySet();
    }

    Optional<AnnotatedCommand> command(String name) {
        return Optional.ofNullable(commands.get(name));
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
        return commands.keySet().stream().anyMatch(name -> name.startsWith(words + " "));
    }

    /** The commands in the order of {@link Contents}, by chapter. */
    Map<String, List<AnnotatedCommand>> chapters() {
        Map<String, List<AnnotatedCommand>> chapters = new LinkedHashMap<>();
        Contents.chapters().forEach((title, names) -> {
            List<AnnotatedCommand> present =
                    names.stream().map(commands::get).filter(c -> c != null).toList();
            if (!present.isEmpty()) {
                chapters.put(title, present);
            }
        });
        return chapters;
    }
}
