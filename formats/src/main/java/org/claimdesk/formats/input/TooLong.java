package org.claimdesk.formats.input;

import java.io.IOException;

/** An input that goes on past what is read of one document, or of one file. */
public final class TooLong extends IOException {
    public TooLong(String message) {
        super(message);
    }
}
