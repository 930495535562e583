package org.claimdesk.shell;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line that shows how a command is typed. */
final class UsageLine {
    private static final int MOST_CHOICES = 40;

    private UsageLine() {}

    static String of(AnnotatedCommand command) {
        Signature signature = command.signature();
        Stream<String> arguments = signature.arguments().stream().map(slot -> optional(slot, slot.required()));
        Stream<String> rest = signature.rest().stream().map(slot -> optional(slot, slot.atLeast() > 0));
        Stream<String> options = signature.options().stream().map(slot -> optional(slot, slot.required()));
        return Stream.of(Stream.of(command.getName()), arguments, rest, options)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }

    private static String optional(Slot slot, boolean required) {
        String typed = typed(slot);
        return required ? typed : "[" + typed + "]";
    }

    /** An option with what stands for its value, or an argument's stand-in. */
    static String typed(Slot slot) {
        if (slot.role() != Slot.Role.OPTION) {
            return slot.standIn();
        }
        return slot.typed() + (slot.isFlag() ? "" : " " + valueOf(slot)) + (slot.list() ? "…" : "");
    }

    private static String valueOf(Slot slot) {
        return listsChoices(slot) ? String.join("|", Values.choices(slot.type())) : slot.standIn();
    }

    /** Whether an enum's words stand in the line themselves: where they are few, and nobody chose a stand-in. */
    static boolean listsChoices(Slot slot) {
        String choices = String.join("|", Values.choices(slot.type()));
        return !choices.isEmpty()
                && choices.length() <= MOST_CHOICES
                && slot.standIn().equalsIgnoreCase(slot.name());
    }
}
