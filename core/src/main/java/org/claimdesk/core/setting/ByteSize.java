package org.claimdesk.core.setting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.core.problem.Malformed;

/** A size in bytes, written with the decimal units of the International System ({@code 50 MB} is 50,000,000 bytes). */
public record ByteSize(long bytes) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,12}) *(B|KB|MB|GB)?", Pattern.CASE_INSENSITIVE);
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB");
    private static final long THOUSAND = 1000;

    public ByteSize {
        if (bytes < 1) {
            throw new Malformed("setting-malformed", "a size of no bytes", "give a size such as 50 MB");
        }
    }

    /** The inverse of {@link #toString}; without a unit it is bytes. */
    public static ByteSize parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new Malformed("setting-malformed", "not a size: '" + text + "'", "give a size such as 50 MB");
        }
        String unit = form.group(2) == null ? "B" : form.group(2).toUpperCase(Locale.ROOT);
        long bytes = Long.parseLong(form.group(1));
        for (int i = 0; i < "BKMG".indexOf(unit.charAt(0)); i++) {
            bytes = Math.multiplyExact(bytes, THOUSAND);
        }
        return new ByteSize(bytes);
    }

    /** In the largest unit that gives a whole number. */
    @Override
    public String toString() {
        long number = bytes;
        int unit = 0;
        while (number % THOUSAND == 0 && unit < UNITS.size() - 1) {
            number /= THOUSAND;
            unit++;
        }
        return number + " " + UNITS.get(unit);
    }
}
