package org.claimdesk.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimdesk.analysis.Figures;
import org.claimdesk.analysis.TextAnalysis;
import org.claimdesk.analysis.measure.IndriyaMeasures;
import org.claimdesk.core.claim.ClaimSpotter;
import org.claimdesk.core.figure.FigureReader;
import org.claimdesk.core.figure.Measures;

/** Puts the program together: the one place where commands and completions are registered, and desks are opened. */
final class Wiring implements AutoCloseable {
    private final CommandBook book = new CommandBook();
    private final Map<String, Function<Session, Completions>> completions = new LinkedHashMap<>();

    private final Desks desks = new Desks();
    private final ClaimSpotter spotter = new TextAnalysis();
    private final FigureReader figures = new Figures();
    private final Measures measures = new IndriyaMeasures();

    Wiring() {
        book.add(ArticleCommands.class, conversation -> new ArticleCommands(at(conversation)))
                .add(ClaimCommands.class, conversation -> new ClaimCommands(at(conversation)))
                .add(SourceCommands.class, conversation -> new SourceCommands(at(conversation)))
                .add(EvidenceCommands.class, conversation -> new EvidenceCommands(at(conversation)))
                .add(VerdictCommands.class, conversation -> new VerdictCommands(at(conversation)))
                .add(ReviewCommands.class, conversation -> new ReviewCommands(at(conversation), book))
                .add(ReportCommands.class, conversation -> new ReportCommands(at(conversation)))
                .add(JournalCommands.class, conversation -> new JournalCommands(at(conversation)))
                .add(DeskCommands.class, conversation -> new DeskCommands(at(conversation)))
                .add(TextCommands.class, TextCommands::new)
                .add(TourCommand.class, TourCommand::new)
                .add(HelpCommands.class, conversation -> new HelpCommands(book));
        for (String name : DeskCompletions.BY_NAME.keySet()) {
            completions.put(name, session -> DeskCompletions.of(name, desks, session));
        }
        completions.put("file", FileCompletions::new);
        completions.put("command", session -> new CommandCompletions(book));
    }

    private Workplace at(Conversation conversation) {
        return new Workplace(conversation, desks, spotter, figures, measures);
    }

    CommandBook commands() {
        return book;
    }

    /** The completions of a name, such as {@code file}; none for a name that nobody registered. */
    Completions completions(String name, Session session) {
        return completions.getOrDefault(name, any -> typed -> List.of()).apply(session);
    }

    /** Closes what was opened for the commands. */
    @Override
    public void close() {
        desks.close();
    }
}
