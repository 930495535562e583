package org.claimdesk.shell;

import java.util.List;
import java.util.stream.Stream;

/** Help for programs. */
final class HelpJson {
    private HelpJson() {}

    static String of(List<AnnotatedCommand> commands) {
        return JsonText.array(commands.stream().map(HelpJson::of).toList());
    }

    static String of(AnnotatedCommand command) {
        HelpText help = HelpText.parse(command.getHelp());
        Signature signature = command.signature();
        List<String> arguments = Stream.concat(signature.arguments().stream(), signature.rest().stream())
                .map(HelpJson::slot)
                .toList();
        return "{\"name\":" + JsonText.quote(command.getName())
                + ",\"description\":" + JsonText.quote(command.getDescription())
                + ",\"usage\":" + JsonText.quote(UsageLine.of(command))
                + ",\"arguments\":" + JsonText.array(arguments)
                + ",\"options\":"
                + JsonText.array(
                        signature.options().stream().map(HelpJson::slot).toList())
                + ",\"examples\":"
                + JsonText.array(help.examples().stream().map(JsonText::quote).toList())
                + ",\"notes\":" + JsonText.quote(help.notes()) + "}";
    }

    private static String slot(Slot slot) {
        boolean needed = slot.required() || slot.atLeast() > 0;
        return "{\"name\":" + JsonText.quote(slot.typed())
                + ",\"value\":" + JsonText.quote(slot.isFlag() ? "" : slot.standIn())
                + ",\"required\":" + needed
                + ",\"repeats\":" + (slot.list() || slot.role() == Slot.Role.REST)
                + ",\"default\":" + JsonText.quote(slot.fallback())
                + ",\"choices\":"
                + JsonText.array(Values.choices(slot.type()).stream()
                        .map(JsonText::quote)
                        .toList())
                + ",\"description\":" + JsonText.quote(slot.about()) + "}";
    }
}
