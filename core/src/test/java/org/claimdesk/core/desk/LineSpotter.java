package org.claimdesk.core.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.ClaimSpotter;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Kinds;
import org.claimdesk.core.claim.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Finds a candidate in each line: {@code "Ana: Ben: It rained."} is what Ana says that Ben said, a number of percent is a
 * quantity, a year a date, and what ends with a question mark a question.
 */
final class LineSpotter implements ClaimSpotter {
    private static final Pattern LINE = Pattern.compile("(?m)^((?:\\w+: )*)(\\S.*)$");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?) percent");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    @Override
    public List<Candidate> spot(String text, @Nullable LocalDate publishedOn) {
        CodePointText words = CodePointText.of(text);
        List<Candidate> found = new ArrayList<>();
        for (Matcher line = LINE.matcher(text); line.find(); ) {
            found.add(candidate(words, line));
        }
        return found;
    }

    private static Candidate candidate(CodePointText words, Matcher line) {
        TextPositionSelector place = words.place(line.start(2), line.end(2));
        List<Quantity> quantities = quantities(words, line);
        ClaimKind kind = kind(line.group(2), quantities);
        return new Candidate(
                line.group(2),
                place,
                Kinds.of(kind),
                0.5,
                List.of("is a line"),
                speakers(line.group(1)),
                quantities,
                dates(words, line));
    }

    private static ClaimKind kind(String line, List<Quantity> quantities) {
        if (line.endsWith("?")) {
            return ClaimKind.QUESTION;
        }
        return quantities.isEmpty() ? ClaimKind.EVENT : ClaimKind.NUMERIC;
    }

    private static List<Attribution> speakers(String names) {
        return Pattern.compile(": ")
                .splitAsStream(names)
                .filter(name -> !name.isEmpty())
                .map(name -> new Attribution(name, "said", false))
                .toList();
    }

    private static List<Quantity> quantities(CodePointText words, Matcher line) {
        List<Quantity> found = new ArrayList<>();
        Matcher number = PERCENT.matcher(words.text()).region(line.start(2), line.end(2));
        while (number.find()) {
            TextPositionSelector place = words.place(number.start(), number.end());
            found.add(Quantity.of(new BigDecimal(number.group(1)), "%", number.group(), place));
        }
        return found;
    }

    private static List<DateMention> dates(CodePointText words, Matcher line) {
        List<DateMention> found = new ArrayList<>();
        Matcher year = YEAR.matcher(words.text()).region(line.start(2), line.end(2));
        while (year.find()) {
            LocalDate first = LocalDate.of(Integer.parseInt(year.group()), 1, 1);
            TextPositionSelector place = words.place(year.start(), year.end());
            found.add(new DateMention(first, first.plusYears(1).minusDays(1), false, year.group(), place));
        }
        return found;
    }
}
