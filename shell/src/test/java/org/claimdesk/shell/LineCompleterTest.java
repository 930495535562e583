package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.shell.Completions.Proposal;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineCompleterTest {
    private static final Completions CLAIMS =
            typed -> List.of(Proposal.of("C1", "Prices\u001b rose"), Proposal.of("C12", ""), Proposal.of("C2", ""));

    private static List<Candidate> complete(String line, Completions completions) throws IOException {
        LineReader reader = LineReaderBuilder.builder()
                .terminal(new DumbTerminal(InputStream.nullInputStream(), OutputStream.nullOutputStream()))
                .build();
        ParsedLine parsed = new DefaultParser().parse(line, line.length(), ParseContext.COMPLETE);
        List<Candidate> candidates = new ArrayList<>();
        new LineCompleter(SampleCommands.book(), name -> completions).complete(reader, parsed, candidates);
        return candidates;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `cl`                            | claim
            `claim `                        | add show tag
            `claim s`                       | show
            `help claim t`                  | tag
            `claim show C`                  | C1 C12 C2
            `claim show C1`                 | C1 C12
            `claim show `                   | C1 C12 C2 --since --at --file --json --help
            `claim show C1 --s`             | --since
            `claim add --kind e`            | event
            `claim add --kind=e`            | --kind=event
            `claim add --text x --t`        | --tag
            `claim add --tag a --ta`        | --tag
            `--color n`                     | never
            `--color always claim sh`       | show
            `--d`                           | --desk
            """)
    void completes_what_can_come_next(String line, String values) throws IOException {
        assertThat(complete(line, CLAIMS)).extracting(Candidate::value).containsExactly(values.split(" "));
    }

    @Test
    void descriptions_from_outside_are_inert() throws IOException {
        assertThat(complete("claim show C1", CLAIMS).get(0).descr()).isEqualTo("Prices␛ rose");
    }

    @Test
    void files_complete_folder_by_folder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("art.txt"), "");
        Files.writeString(folder.resolve(".hidden"), "");
        FileCompletions files = new FileCompletions(Run.session());
        assertThat(files.startingWith(folder + "/ar"))
                .containsExactlyInAnyOrder(
                        new Proposal(folder + "/articles/", "", false), new Proposal(folder + "/art.txt", "", true));
        assertThat(files.startingWith(folder + "/")).hasSize(2);
        assertThat(files.startingWith(folder + "/.")).hasSize(1);
        assertThat(files.startingWith(folder + "/none/x")).isEmpty();
    }
}
