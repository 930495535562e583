package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Spring Shell 4.0.1 does wrong by itself, each right here; the line is split by {@link Words}. */
final class FaultsTest {
    private static final String TABLE = """
            claim add --text "The earth is flat"                    | 0 | [The earth is flat, [], 20, false, numeric]
            claim add --text=flat                                   | 0 | [flat, [], 20, false, numeric]
            claim add --text "The earth's \\"flat\\""               | 0 | [The earth's "flat", [], 20, false, numeric]
            claim add --text 'single "quotes"'                      | 0 | [single "quotes", [], 20, false, numeric]
            claim add --text x --dry-run                            | 0 | [x, [], 20, true, numeric]
            claim add --dry-run --text x                            | 0 | [x, [], 20, true, numeric]
            claim add --text x --limit 7                            | 0 | [x, [], 7, false, numeric]
            claim add --text x --limit -7                           | 0 | [x, [], -7, false, numeric]
            claim add --text=-x                                     | 0 | [-x, [], 20, false, numeric]
            claim add --text "- not a list"                         | 0 | [- not a list, [], 20, false, numeric]
            claim add --text "-not an option"                       | 0 | [-not an option, [], 20, false, numeric]
            claim add --text=                                       | 0 | [, [], 20, false, numeric]
            claim add --text x --tag a,b --tag c                    | 0 | [x, [a,b, c], 20, false, numeric]
            claim add --text x -t a -t b                            | 0 | [x, [a, b], 20, false, numeric]
            claim add --text x --kind EVENT                         | 0 | [x, [], 20, false, event]
            claim add --text x --json                               | 0 | {"echo":"[x, [], 20, false, numeric]"}
            --json claim add --text x                               | 0 | {"echo":"[x, [], 20, false, numeric]"}
            numbers 1 -5 3                                          | 0 | [[1, -5, 3]]
            numbers -- -5                                           | 0 | [[-5]]
            claim tag C1 +x -y                                      | 0 | [C1, [+x, -y], null]
            claim tag C1 -- +x -y --because z                       | 0 | [C1, [+x, -y, --because, z], null]
            claim tag C1 -y -b z                                    | 0 | [C1, [-y], z]
            claim show c12                                          | 0 | [C12, null, null, null, null]
            claim show C1 -- 2                                      | 0 | [C1, 2, null, null, null]
            claim show C1 --since 2026-01-31 --at 2026-01-31        | 0 | [C1, null, 2026-01-31, 2026-01-31T00:00:00Z, null]
            claim show C1 --file "a b.txt"                          | 0 | [C1, null, null, null, a b.txt]
            who --                                                  | 0 | [ann, claims.desk, [who, --]]
            --as "Jane Doe" --desk=other.desk who                   | 0 | [Jane Doe, other.desk, [who]]
            """;

    @ParameterizedTest
    @CsvSource(textBlock = TABLE, delimiter = '|', quoteCharacter = '`')
    void a_line_runs_as_it_is_written(String line, int code, String answer) {
        Run run = Run.sampleWithInput(line);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out().strip()).isEqualTo(answer == null ? "" : answer);
    }

    @Test
    void words_from_the_system_are_never_split_again() {
        assertThat(Run.sample("claim", "add", "--text", "The \"earth\" is  flat")
                        .out())
                .isEqualTo("[The \"earth\" is  flat, [], 20, false, numeric]\n");
    }

    @Test
    void an_option_of_a_flag_takes_no_other_value() {
        assertThat(Run.sample("claim", "add", "--text", "x", "--dry-run=perhaps")
                        .code())
                .isEqualTo(2);
        assertThat(Run.sample("claim", "add", "--text", "x", "--dry-run=no").out())
                .isEqualTo("[x, [], 20, false, numeric]\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            claim ad                       | error: unknown command – claim ad – did you mean: claim add
            hepl                           | error: unknown command – hepl – did you mean: help
            frobnicate                     | error: unknown command – frobnicate – see: help
            claim                          | error: the command is not complete – claim – see: help claim
            article import                 | error: not in this version – article import – it comes later; see: help
            claim add                      | error: option is missing – --text – see: claim add --help
            claim add --text               | error: option needs a value – --text – one that begins with - goes like --text=-x
            claim add --text --dry-run     | error: option needs a value – --text – one that begins with - goes like --text=-x
            claim add --text a --text b    | error: option given twice – --text – give it once
            claim add --txt a              | error: unknown option – --txt – did you mean --text?
            claim add --text a --as b      | error: option in the wrong place – --as – give it before the command
            claim add --text a b           | error: one word too many – b – see: claim add --help
            claim add --text a --limit x   | error: not a value for --limit – x – give a whole number
            claim add --text a --kind new  | error: not a value for --kind – new – one of numeric, quotation, event, comparison, causal, position, prediction, personal, opinion, question, boilerplate
            claim show                     | error: something is missing – C1 – see: claim show --help
            claim show C1 --since 31.1.    | error: not a value for --since – 31.1. – give a date like 2026-01-31
            claim show X1                  | error: not an id of a claim: X1 – give it like C12, or at least four digits of its uid
            claim tag C1                   | error: something is missing – +x -y – see: claim tag --help
            numbers -x                     | error: unknown option – -x – see: numbers --help
            --color red who                | error: not a value for --color – red – one of auto, always, never
            --deks x who                   | error: unknown option – --deks – did you mean --desk?
            --dry-run who                  | error: unknown option – --dry-run – see: help
            --as                           | error: option needs a value – --as – one that begins with - goes like --as=-x
            """)
    void a_mistake_is_named_with_what_to_do(String line, String error) {
        Run run = Run.sample(Words.split(line).toArray(String[]::new));
        assertThat(run.err()).isEqualTo(error + "\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fail refused     |   1 | error: a verdict needs evidence – C1 – add some: evidence add C1
            fail missing     |   3 | error: no such claim – C99 – see: claim list
            fail conflict    |   4 | error: changed meanwhile – C1
            fail unreadable  |  66 | error: cannot be read – x.json
            fail file        |  66 | error: no such file or folder – x.json
            fail interrupted | 130 | error: interrupted
            fail fault       |  70 | error: a fault of the program itself – IllegalStateException: ␛[31mred␛[0m – please report it; CLAIMDESK_DEBUG=FILE writes the details to a file
            fail beside      |  70 | error: a fault of the program itself – OutOfMemoryError: in a test – give it more memory: CLAIMDESK_JAVA_OPTS=-Xmx4g
            deep             |  70 | error: a fault of the program itself – StackOverflowError – please report it; CLAIMDESK_DEBUG=FILE writes the details to a file
            late             |   3 | error: no such claim – C99
            """)
    void what_fails_ends_with_its_code_and_one_line(String line, int code, String error) {
        Run run = Run.sample(Words.split(line).toArray(String[]::new));
        assertThat(run.err()).isEqualTo(error + "\n");
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void failures_for_programs_are_json() {
        String json =
                "{\"error\":{\"code\":\"claim-unknown\",\"message\":\"no such claim – C99\",\"hint\":\"see: claim list\"}}\n";
        assertThat(Run.sample("fail", "missing", "--json").err()).isEqualTo(json);
        assertThat(Run.sample("--json", "fail", "missing").err()).isEqualTo(json);
        assertThat(Run.sample("fali", "--json").err()).startsWith("{\"error\":{\"code\":\"command-unknown\"");
    }

    @Test
    void an_answer_can_come_with_a_complaint() {
        assertThat(Run.sample("check"))
                .isEqualTo(new Run(1, "[broken]\n", "error: the journal is broken – entry 57 – restore a backup\n"));
        assertThat(Run.sample("import", "--json"))
                .isEqualTo(
                        new Run(
                                5,
                                "{\"echo\":\"[some]\"}\n",
                                "{\"error\":{\"code\":\"records-rejected\",\"message\":\"2 records were rejected\",\"hint\":\"\"}}\n"));
    }

    @ParameterizedTest
    @CsvSource({"claim add --help", "claim add -h", "claim add --text x --help", "help claim add", "--help claim add"})
    void help_of_a_command_is_there_wherever_it_is_asked_for(String line) {
        Run run = Run.sample(Words.split(line).toArray(String[]::new));
        assertThat(run.out()).startsWith("claim add --text T ");
        assertThat(run.code()).isZero();
    }
}
