package org.claimdesk.shell;

import java.io.InputStream;
import org.claimdesk.core.problem.Unreadable;

/** Standard input where the commands themselves come from it. */
final class TakenInput extends InputStream {
    @Override
    public int read() {
        throw new Unreadable(
                "input-taken", "standard input can't be read – the commands come from there", "give a file");
    }
}
