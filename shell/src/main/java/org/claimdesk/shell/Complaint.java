package org.claimdesk.shell;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a command did not end well.
 *
 * @param code lower-case words joined by {@code -}, stable
 * @param message what, and which
 * @param hint what to do about it; may be empty
 */
record Complaint(Exit exit, String code, String message, String hint) {
    /** One line for people: {@code error: what – which – what to do}. */
    String line() {
        return "error: "
                + Stream.of(message, hint)
                        .map(Inert::line)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" – "));
    }

    /** The same for programs, on one line. */
    String json(String place) {
        String at = place.isEmpty() ? "" : ",\"at\":" + JsonText.quote(place);
        return "{\"error\":{\"code\":" + JsonText.quote(code) + ",\"message\":" + JsonText.quote(message) + ",\"hint\":"
                + JsonText.quote(hint) + at + "}}";
    }
}
