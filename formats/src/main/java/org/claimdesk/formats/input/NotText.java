package org.claimdesk.formats.input;

import java.io.IOException;

/** Bytes that are no text in the encoding they should be in. */
public final class NotText extends IOException {
    NotText(String message) {
        super(message);
    }
}
