package org.claimdesk.shell;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line that shows how a command is typed. */
final class UsageLine {
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

    /** An enum's few words rather than a stand-in, where nobody chose one. */
    private static String valueOf(Slot slot) {
        boolean listed = slot.type().isEnum() && slot.standIn().equalsIgnoreCase(slot.name());
        return listed ? String.join("|", Values.choices(slot.type())) : slot.standIn();
    }
}
