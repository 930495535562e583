package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Shows while somebody types whether the words begin a command: its name is bold, a name that can't be one is red. */
final class LineHighlighter implements Highlighter {
    private final CommandBook book;

    LineHighlighter(CommandBook book) {
        this.book = book;
    }

    @Override
    public AttributedString highlight(LineReader reader, String line) {
        String trimmed = line.stripLeading();
        if (trimmed.isEmpty() || trimmed.startsWith("-") || trimmed.equals("exit") || trimmed.equals("quit")) {
            return new AttributedString(line);
        }
        int start = line.length() - trimmed.length();
        int end = start + nameLength(trimmed);
        return new AttributedStringBuilder()
                .append(line.substring(0, start))
                .styled(style(line.substring(start, end)), line.substring(start, end))
                .append(line.substring(end))
                .toAttributedString();
    }

    /** Characters of the longest beginning that is, or can become, a command's name; of the first word if there is none. */
    private int nameLength(String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        while (words.size() > 1 && !canBeCommand(String.join(" ", words))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words).length();
    }

    private boolean canBeCommand(String name) {
        return book.names().stream().anyMatch(known -> known.startsWith(name));
    }

    private AttributedStyle style(String name) {
        return canBeCommand(name) ? AttributedStyle.BOLD : AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
    }
}
