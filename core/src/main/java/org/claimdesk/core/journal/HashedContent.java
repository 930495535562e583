package org.claimdesk.core.journal;

import java.security.MessageDigest;
import java.time.Instant;
import org.claimdesk.core.thing.Sha256;

/**
 * The content of an entry that is still to be written, with so much of its hash as does not depend on its place in the chain:
 * that is most of the work, and it can be done before the entry ahead of it is known.
 */
public final class HashedContent {
    private final Instant at;
    private final String content;
    private final MessageDigest begun;

    private HashedContent(Instant at, String content, MessageDigest begun) {
        this.at = at;
        this.content = content;
        this.begun = begun;
    }

    /**
     * @param at when the step began that the entry will belong to
     * @param content canonical JSON (RFC 8785)
     */
    public static HashedContent of(Instant at, String content) {
        return new HashedContent(at, content, Sha256.begin(Entry.beforeContent(at), content));
    }

    public String content() {
        return content;
    }

    Instant at() {
        return at;
    }

    /** The hash of an entry that goes on so after its content; may be asked for any number of ends. */
    String hash(String afterContent) {
        return Sha256.end(begun, afterContent);
    }
}
