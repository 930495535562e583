package org.claimdesk.shell;

import org.claimdesk.analysis.Figures;
import org.claimdesk.analysis.TextAnalysis;
import org.claimdesk.analysis.measure.IndriyaMeasures;
import org.claimdesk.core.claim.ClaimSpotter;
import org.claimdesk.core.figure.FigureReader;
import org.claimdesk.core.figure.Measures;

/** Puts the program together: the one place where commands and completions are registered, and desks are opened. */
final class Wiring implements AutoCloseable {
    private final CommandBook book = new CommandBook();
    private final Desks desks = new Desks();
    private final ClaimSpotter spotter = new TextAnalysis();
    private final FigureReader figures = new Figures();
    private final Measures measures = new IndriyaMeasures();

    Wiring() {
        book.add(ArticleCommands.class, conversation -> new ArticleCommands(at(conversation)), "article")
                .add(ClaimCommands.class, conversation -> new ClaimCommands(at(conversation)), "claim")
                .add(SourceCommands.class, conversation -> new SourceCommands(at(conversation)), "source")
                .add(EvidenceCommands.class, conversation -> new EvidenceCommands(at(conversation)), "evidence")
                .add(
                        VerdictCommands.class,
                        conversation -> new VerdictCommands(at(conversation)),
                        "verdict",
                        "claim",
                        "review")
                .add(ReviewCommands.class, conversation -> new ReviewCommands(at(conversation), book), "review")
                .add(ReportCommands.class, conversation -> new ReportCommands(at(conversation)), "report")
                .add(
                        JournalCommands.class,
                        conversation -> new JournalCommands(at(conversation)),
                        "journal",
                        "undo",
                        "redo")
                .add(DeskCommands.class, conversation -> new DeskCommands(at(conversation)), "desk")
                .add(TextCommands.class, TextCommands::new, "text")
                .add(TourCommand.class, TourCommand::new, "tour")
                .add(HelpCommands.class, conversation -> new HelpCommands(book), "help", "version");
    }

    private Workplace at(Conversation conversation) {
        return new Workplace(conversation, desks, spotter, figures, measures);
    }

    CommandBook commands() {
        return book;
    }

    /** The completions of a name, such as {@code file}; none for a name that nobody registered. */
    Completions completions(String name, Session session) {
        return switch (name) {
            case "file" -> new FileCompletions(session);
            case "command" -> new CommandCompletions(book);
            default -> DeskCompletions.of(name, desks, session);
        };
    }

    /** Closes what was opened for the commands. */
    @Override
    public void close() {
        desks.close();
    }
}
