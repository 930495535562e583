package org.claimdesk.shell;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.annotation.Argument;

/** What a command takes, in the order of its method's parameters. */
record Signature(List<Slot> slots) {
    static Signature of(Method method) {
        int arguments = (int) Stream.of(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Argument.class))
                .count();
        return new Signature(Stream.of(method.getParameters())
                .map(parameter -> Slot.of(parameter, arguments))
                .toList());
    }

    List<Slot> options() {
        return slots.stream().filter(slot -> slot.role() == Slot.Role.OPTION).toList();
    }

    /** The arguments in the order of the line, without {@code @Arguments}. */
    List<Slot> arguments() {
        return slots.stream()
                .filter(slot -> slot.role() == Slot.Role.ARGUMENT)
                .sorted((one, other) -> Integer.compare(one.index(), other.index()))
                .toList();
    }

    /** What takes all further words. */
    Optional<Slot> rest() {
        return slots.stream().filter(slot -> slot.role() == Slot.Role.REST).findFirst();
    }

    /** What takes the word at this place of the line. */
    Optional<Slot> argumentAt(int place) {
        return arguments().stream()
                .filter(slot -> slot.index() == place)
                .findFirst()
                .or(this::rest);
    }

    Optional<Slot> option(String word) {
        return options().stream().filter(slot -> slot.isNamed(word)).findFirst();
    }

    boolean takesDashWords() {
        return slots.stream().anyMatch(Slot::dashWords);
    }

    /** The options as Spring Shell describes them. */
    List<CommandOption> commandOptions() {
        List<CommandOption> options = new ArrayList<>();
        for (Slot slot : options()) {
            options.add(CommandOption.with()
                    .shortName(slot.shortName())
                    .longName(slot.name())
                    .description(slot.about())
                    .required(slot.required())
                    .defaultValue(slot.fallback())
                    .type(slot.list() ? List.class : slot.type())
                    .build());
        }
        return options;
    }
}
