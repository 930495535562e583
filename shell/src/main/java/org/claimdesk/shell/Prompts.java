package org.claimdesk.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.core.evidence.Stance;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Asks at the foot of a stage, with completion; each question remembers its own answers for the arrow keys. */
final class Prompts {
    static final Styled CANCELLED = Style.PLAIN.of("Cancelled; nothing was changed.");
    private static final String CANCEL = "cancel-answer";

    private final Stage stage;
    private final ReviewView view;
    private final boolean colored;
    private final Map<String, LineReader> readers = new HashMap<>();
    private Completions completions = none();

    Prompts(Stage stage, ReviewView view, boolean colored) {
        this.stage = stage;
        this.view = view;
        this.colored = colored;
    }

    /** Asks for a line that must not be empty; an empty one cancels. */
    @Nullable
    String needed(String question, String label, String hint, Completions known) {
        String answer = ask(question, label, hint, known);
        return answer == null || answer.isEmpty() ? null : answer;
    }

    /**
     * Asks for a line.
     *
     * @param question tells questions apart whose answers are remembered
     * @param label what stands before the answer
     * @param hint what is said above it
     * @return without the blanks around it; null for Escape, Ctrl-C or Ctrl-D
     */
    @Nullable
    String ask(String question, String label, String hint, Completions known) {
        view.ask(Style.PLAIN.of(hint));
        completions = known;
        String shown = Columns.fit(Inert.line(label), stage.width() / 2) + " ";
        String prompt =
                (colored ? Style.BOLD.around(shown) : shown).replace("%", "%%"); // JLine has patterns in prompts
        return stage.aside(stage.height() - ReviewScreen.FOOT, terminal -> {
                    try {
                        return Optional.of(readers.computeIfAbsent(question, any -> reader(terminal))
                                .readLine(prompt)
                                .strip());
                    } catch (UserInterruptException | EndOfFileException e) {
                        return Optional.<String>empty();
                    }
                })
                .orElse(null);
    }

    /** Asks for a stance by one key; null when it is cancelled. */
    @Nullable
    Stance stance(String reason) {
        view.ask(Style.PLAIN.of(
                (reason.isEmpty() ? "" : reason + " – ") + "Stance? s supports, r refutes, c context; Esc cancels."));
        for (Press press = stage.press(); ; press = stage.press()) {
            for (Stance stance : Stance.values()) {
                if (press.is(stance.toString().substring(0, 1))) {
                    return stance;
                }
            }
            if (press.name() != Press.Name.CHARACTER) {
                return null;
            }
        }
    }

    private LineReader reader(Terminal terminal) {
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(new WholeLine())
                .completer((any, line, candidates) ->
                        completions.startingWith(line.word().substring(0, line.wordCursor())).stream()
                                .map(LineCompleter::candidate)
                                .forEach(candidates::add))
                .option(LineReader.Option.INSERT_TAB, false)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        reader.getWidgets().put(CANCEL, () -> {
            throw new UserInterruptException("");
        });
        KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
        keys.setAmbiguousTimeout(PressReader.ESCAPE_MILLIS);
        keys.bind(new Reference(CANCEL), KeyMap.esc());
        return reader;
    }

    /** No completion at all. */
    static Completions none() {
        return typed -> List.of();
    }
}
