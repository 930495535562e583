package org.claimdesk.docs.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * A command on a page and what the page says that it answers.
 *
 * @param typed the lines of the command as they stand there: the first after {@code "$ "}, more after a backslash, or the
 *     text of a file up to its end mark
 * @param answer the lines below
 */
record Exchange(List<String> typed, List<String> answer) {
    /** Stands for any number of lines. */
    static final String ELISION = "[…]";

    private static final String PROMPT = "$ ";
    private static final String END = "END";

    /** The exchanges of a console block. */
    static List<Exchange> parse(List<String> block) {
        List<Exchange> exchanges = new ArrayList<>();
        int at = 0;
        while (at < block.size()) {
            if (!block.get(at).startsWith(PROMPT)) {
                throw new AssertionError("a console block begins with a command: " + block.get(at));
            }
            int answer = endOfCommand(block, at);
            int next = answer;
            while (next < block.size() && !block.get(next).startsWith(PROMPT)) {
                next++;
            }
            exchanges.add(new Exchange(block.subList(at, answer), block.subList(answer, next)));
            at = next;
        }
        return exchanges;
    }

    private static int endOfCommand(List<String> block, int start) {
        int at = start;
        if (block.get(start).endsWith("<<'" + END + "'")) {
            return start + block.subList(start, block.size()).indexOf(END) + 1;
        }
        while (block.get(at).endsWith("\\")) {
            at++;
        }
        return at + 1;
    }

    private boolean isFile() {
        return typed.get(typed.size() - 1).equals(END);
    }

    /** The command on one line, without the prompt. */
    String line() {
        if (isFile()) {
            return typed.get(0).substring(PROMPT.length()).replace("<<'" + END + "'", "");
        }
        StringBuilder line = new StringBuilder();
        for (String part : typed) {
            line.append(
                    part.endsWith("\\") ? part.substring(0, part.length() - 1).strip() + " " : part.strip());
        }
        return line.substring(PROMPT.length());
    }

    private List<String> below() {
        return isFile() ? typed.subList(1, typed.size() - 1) : List.of();
    }

    /** What the page should show: the command, and what it really answers, shortened where the page is. */
    List<String> run(Console console) {
        List<String> page = new ArrayList<>(typed);
        page.addAll(shortened(console.type(line(), below())));
        return page;
    }

    private List<String> shortened(List<String> actual) {
        int head = answer.indexOf(ELISION);
        if (head < 0) {
            return actual;
        }
        int tail = answer.size() - answer.lastIndexOf(ELISION) - 1;
        if (actual.size() <= head + tail) {
            return actual;
        }
        List<String> shortened = new ArrayList<>(actual.subList(0, head));
        shortened.add(ELISION);
        shortened.addAll(actual.subList(actual.size() - tail, actual.size()));
        return shortened;
    }
}
