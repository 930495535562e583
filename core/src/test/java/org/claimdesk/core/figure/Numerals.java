package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.claimdesk.core.claim.Quantity;

/** Reads "4.5 percent" as a level, and takes two times for different when their words are. */
public final class Numerals implements FigureReader {
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?) percent");

    @Override
    public List<Quantity> read(String passage) {
        return PERCENT.matcher(passage)
                .results()
                .map(number -> Said.said(new BigDecimal(number.group(1)), "%").number())
                .toList();
    }

    @Override
    public Quantity named(String words) {
        return read(words).get(0);
    }

    @Override
    public boolean differ(String time, String other) {
        return !time.equals(other);
    }
}
