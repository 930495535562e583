package org.claimdesk.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * What a command has to say: a text for people and a JSON document, of which one is written. Both are written while they
 * are made, so an answer may be longer than memory. An answer can carry a {@link Complaint}; then it is still given, and
 * the command ends with the complaint's exit code.
 */
final class Answer {
    /** Writes the text for people. */
    @FunctionalInterface
    interface Text {
        void write(Page page) throws IOException;
    }

    /** Writes exactly one JSON document; the newline after it is added. */
    @FunctionalInterface
    interface Json {
        void write(Writer out) throws IOException;

        static Json of(String document) {
            return out -> out.write(document);
        }
    }

    /** Writes bytes in a format of its own, such as an export; the same with and without {@code --json}. */
    @FunctionalInterface
    interface Raw {
        void write(OutputStream out) throws IOException;
    }

    private final Text text;
    private final Json json;
    private final @Nullable Raw raw;
    private final @Nullable Complaint complaint;

    private Answer(Text text, Json json, @Nullable Raw raw, @Nullable Complaint complaint) {
        this.text = text;
        this.json = json;
        this.raw = raw;
        this.complaint = complaint;
    }

    static Answer of(Text text, Json json) {
        return new Answer(text, json, null, null);
    }

    /** One line for people. */
    static Answer line(String line, Json json) {
        return of(page -> page.line(line), json);
    }

    static Answer raw(Raw raw) {
        return new Answer(page -> {}, out -> {}, raw, null);
    }

    /** The same answer of a check that found faults: exit code 1. */
    Answer withFault(String code, String message, String hint) {
        return with(new Complaint(Exit.REFUSED, code, message, hint));
    }

    /** The same answer of a command that did only part of its work: exit code 5. */
    Answer partly(String code, String message, String hint) {
        return with(new Complaint(Exit.PARTLY, code, message, hint));
    }

    /** The same answer of a command that a reviewer stopped: exit code 130. */
    Answer stopped(String message, String hint) {
        return with(new Complaint(Exit.INTERRUPTED, "interrupted", message, hint));
    }

    private Answer with(Complaint found) {
        return new Answer(text, json, raw, found);
    }

    Text text() {
        return text;
    }

    Json json() {
        return json;
    }

    @Nullable
    Raw raw() {
        return raw;
    }

    @Nullable
    Complaint complaint() {
        return complaint;
    }
}
