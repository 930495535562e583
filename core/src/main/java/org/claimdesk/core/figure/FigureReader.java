package org.claimdesk.core.figure;

import java.util.List;
import org.claimdesk.core.claim.Quantity;

/** Reads the numbers of a passage, and the words of time that go with them; the seam between the desk and the language. */
public interface FigureReader {
    /** The numbers a passage states, in order. */
    List<Quantity> read(String passage);

    /** The one number in the words of a reviewer, such as "2980 -> 3114 points"; throws {@code Malformed} when there is none. */
    Quantity named(String words);

    /** Whether two times in words, such as "in March" and "a year earlier", are different ones beyond doubt. */
    boolean differ(String time, String other);
}
