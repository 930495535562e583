package org.claimdesk.shell;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Help as text and as JSON. */
final class HelpView {
    private static final int NAME_COLUMNS = 19;
    private static final int TYPED_COLUMNS = 28;
    private final CommandBook book;

    HelpView(CommandBook book) {
        this.book = book;
    }

    /** All commands, those of a group such as {@code claim}, or one command. */
    Answer of(String name) {
        AnnotatedCommand command = book.command(name).orElse(null);
        if (command != null) {
            return Answer.of(page -> explain(page, command), Answer.Json.of(HelpJson.of(command)));
        }
        if (name.isEmpty() || book.isPrefix(name)) {
            String prefix = name.isEmpty() ? "" : name + " ";
            return Answer.of(page -> list(page, prefix), Answer.Json.of(HelpJson.of(matching(prefix))));
        }
        if (Contents.names(name)) {
            return Answer.line(
                    name + " comes with a later version",
                    Answer.Json.of("{\"name\":" + JsonText.quote(name) + ",\"later\":true}"));
        }
        throw Usage.unknownCommand(name, book.names());
    }

    private List<AnnotatedCommand> matching(String prefix) {
        return book.chapters().values().stream()
                .flatMap(List::stream)
                .filter(command -> command.getName().startsWith(prefix))
                .toList();
    }

    private void list(Page page, String prefix) throws IOException {
        if (prefix.isEmpty()) {
            page.line("Claimdesk: claims, evidence and verdicts in one file, every step on the record.");
            page.blank();
        }
        for (Map.Entry<String, List<AnnotatedCommand>> chapter : book.chapters().entrySet()) {
            list(page, chapter.getKey(), matching(prefix, chapter.getValue()));
        }
        if (prefix.isEmpty()) {
            page.line("Before a command: --desk FILE, --as NAME, --json, --color auto|always|never.");
            page.line("help COMMAND explains one; ids can be typed in any case.");
        }
    }

    private static List<AnnotatedCommand> matching(String prefix, List<AnnotatedCommand> commands) {
        return commands.stream()
                .filter(command -> command.getName().startsWith(prefix))
                .toList();
    }

    private static void list(Page page, String title, List<AnnotatedCommand> commands) throws IOException {
        if (commands.isEmpty()) {
            return;
        }
        page.line(Style.BOLD.of(title));
        for (AnnotatedCommand command : commands) {
            page.line("  ", Columns.padRight(command.getName(), NAME_COLUMNS), command.getDescription());
        }
        page.blank();
    }

    private static void explain(Page page, AnnotatedCommand command) throws IOException {
        page.hanging("", UsageLine.of(command));
        page.paragraph(2, command.getDescription());
        Signature signature = command.signature();
        explain(
                page,
                "Takes",
                Stream.concat(signature.arguments().stream(), signature.rest().stream())
                        .filter(slot -> !about(slot).isEmpty())
                        .toList());
        explain(page, "Options", signature.options());
        HelpText help = HelpText.parse(command.getHelp());
        section(page, help.examples().size() == 1 ? "Example" : "Examples");
        for (String example : help.examples()) {
            page.line("  ", example);
        }
        if (!help.notes().isEmpty()) {
            page.blank();
            page.paragraph(0, help.notes());
        }
    }

    private static void explain(Page page, String title, List<Slot> slots) throws IOException {
        if (slots.isEmpty()) {
            return;
        }
        section(page, title);
        int columns = slots.stream()
                .mapToInt(slot -> Columns.of(UsageLine.typed(slot)))
                .filter(width -> width <= TYPED_COLUMNS)
                .max()
                .orElse(TYPED_COLUMNS);
        for (Slot slot : slots) {
            page.hanging("  " + Columns.padRight(UsageLine.typed(slot), columns) + "  ", about(slot));
        }
    }

    private static String about(Slot slot) {
        String about = slot.about();
        List<String> choices = Values.choices(slot.type());
        if (!choices.isEmpty() && !UsageLine.listsChoices(slot)) {
            about += " – one of " + String.join(", ", choices);
        }
        if (!slot.fallback().isEmpty()) {
            about += " (usually " + slot.fallback() + ")";
        }
        return slot.role() == Slot.Role.OPTION && slot.required() ? about + " (needed)" : about;
    }

    private static void section(Page page, String title) throws IOException {
        page.blank();
        page.line(Style.BOLD.of(title));
    }
}
