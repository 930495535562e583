package org.claimdesk.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.formats.TextFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** The analysis of text, without a desk. */
final class TextCommands {
    private final Conversation conversation;

    TextCommands(Conversation conversation) {
        this.conversation = conversation;
    }

    @Command(
            name = {"text", "claims"},
            description = "Show the sentences, claims and quotations of a text",
            help = """
                    text claims article.txt --json
                    text claims texts.jsonl

                    - reads standard input. Of JSON Lines with id and text: one JSON line a record.""")
    Answer claims(
            @Argument(index = 0) @Takes(value = "FILE", completion = "file") Path file,
            @Option(longName = "published-on", description = "the day that relative dates are resolved against")
                    @Takes("DATE")
                    @Nullable
                    LocalDate publishedOn) {
        if (Inputs.isStandardInput(file)) {
            String text = TextFiles.whole(conversation.session().surroundings().in(), "standard input");
            return TextView.of(text, publishedOn);
        }
        requireReadable(file);
        return TextFiles.isJsonLines(file)
                ? TextView.lines(file, publishedOn, conversation)
                : TextView.of(TextFiles.whole(conversation.session().at(file), file.toString()), publishedOn);
    }

    @Command(
            name = {"text", "score"},
            description = "Score how much each sentence of a table is worth checking",
            help = """
                    text score sentences.tsv

                    In: a header with columns id and text, tabs between. Out, without a header:
                    id, score from 0 to 1, and Yes or No; one row for each.""")
    Answer score(@Argument(index = 0) @Takes(value = "FILE.tsv", completion = "file") Path file) {
        requireReadable(file);
        return ScoreView.of(file, conversation);
    }

    private void requireReadable(Path typed) {
        Path file = conversation.session().at(typed);
        if (!file.toFile().isFile() || !file.toFile().canRead()) {
            throw new Unreadable("file-unreadable", "file can't be read – " + typed, "give a file that can");
        }
    }
}
