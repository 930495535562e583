package org.claimdesk.shell;

import java.util.Collection;
import org.claimdesk.core.problem.Malformed;

/** The mistakes one can make on a command line, in words. */
final class Usage {
    private Usage() {}

    static Malformed unclosedQuote(char quote) {
        return new Malformed("quote-unclosed", "a quote is not closed – " + quote, "close it, or write \\" + quote);
    }

    static Malformed noCommand() {
        return new Malformed("command-missing", "no command is given", "see: help");
    }

    static Malformed unknownCommand(String typed, Collection<String> known) {
        String hint =
                Nearest.to(typed, known).map(near -> "did you mean: " + near).orElse("see: help");
        return new Malformed("command-unknown", "unknown command – " + typed, hint);
    }

    static Malformed laterCommand(String name) {
        return new Malformed("command-later", "not in this version – " + name, "it comes later; see: help");
    }

    static Malformed incompleteCommand(String prefix) {
        return new Malformed("command-incomplete", "the command is not complete – " + prefix, "see: help " + prefix);
    }

    static Malformed unknownOption(String typed, String command, Collection<String> known) {
        String hint = Nearest.to(typed, known)
                .map(near -> "did you mean " + near + "?")
                .orElse(explained(command));
        return new Malformed("option-unknown", "unknown option – " + typed, hint);
    }

    static Malformed misplacedGlobal(String typed) {
        return new Malformed("option-misplaced", "option in the wrong place – " + typed, "give it before the command");
    }

    static Malformed missingValue(String option) {
        return new Malformed(
                "value-missing",
                "option needs a value – " + option,
                "one that begins with - goes like " + option + "=-x");
    }

    static Malformed surplusValue(String option) {
        return new Malformed("value-surplus", "option takes yes or no only – " + option, "leave its value out");
    }

    static Malformed givenTwice(String option) {
        return new Malformed("option-twice", "option given twice – " + option, "give it once");
    }

    static Malformed missingOption(String option, String command) {
        return new Malformed("option-missing", "option is missing – " + option, "see: " + command + " --help");
    }

    static Malformed missingArgument(String standIn, String command) {
        return new Malformed("argument-missing", "something is missing – " + standIn, "see: " + command + " --help");
    }

    static Malformed surplusArgument(String word, String command) {
        return new Malformed("argument-surplus", "one word too many – " + word, explained(command));
    }

    /** @param command empty for none, or all of them */
    private static String explained(String command) {
        return command.isEmpty() ? "see: help" : "see: " + command + " --help";
    }

    static Malformed badValue(String value, String where, String hint) {
        return new Malformed("value-malformed", "not a value for " + where + " – " + value, hint);
    }

    static Malformed noTerminal(String why) {
        return new Malformed(
                "terminal-missing",
                "there is no terminal to work at – " + why,
                "run it in one; elsewhere: review next");
    }
}
