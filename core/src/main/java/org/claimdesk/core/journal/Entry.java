package org.claimdesk.core.journal;

import java.time.Instant;
import org.claimdesk.core.thing.IsoTime;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Sha256;
import org.claimdesk.core.thing.Uid;

/**
 * One new state of one thing. Entries form a chain: each names the hash of the one before it, and its own hash covers all
 * that it says, so that no earlier entry can be changed without every later hash being wrong.
 *
 * @param seq counts from 1 without gaps
 * @param name what a reviewer calls the thing, such as {@code C12}
 * @param version counts the states of this thing from 1
 * @param content the whole state as canonical JSON (RFC 8785); {@value #NOTHING} when the thing was removed
 * @param step number of the step it belongs to
 * @param previous hash of the entry before it; {@link #GENESIS} for the first
 * @param hash SHA-256 of {@link #canonical()}, in lower-case hexadecimal digits
 */
public record Entry(
        long seq,
        Uid uid,
        Kind kind,
        String name,
        int version,
        String content,
        Verb verb,
        Instant at,
        String reviewer,
        long step,
        String previous,
        String hash) {
    public static final String NOTHING = "null";
    public static final String GENESIS = "0".repeat(64);

    /** The entry with its hash computed. */
    public static Entry sealed(
            long seq,
            Uid uid,
            Kind kind,
            String name,
            int version,
            HashedContent content,
            Verb verb,
            String reviewer,
            long step,
            String previous) {
        Entry open = new Entry(
                seq, uid, kind, name, version, content.content(), verb, content.at(), reviewer, step, previous, "");
        String hash = content.hash(open.afterContent());
        return new Entry(
                seq, uid, kind, name, version, content.content(), verb, content.at(), reviewer, step, previous, hash);
    }

    public boolean removes() {
        return content.equals(NOTHING);
    }

    /** The entry without its hash as canonical JSON (RFC 8785): what the hash is taken of. */
    public String canonical() {
        return beforeContent(at) + content + afterContent();
    }

    static String beforeContent(Instant at) {
        return "{\"at\":\"" + IsoTime.of(at) + "\",\"content\":";
    }

    private String afterContent() {
        StringBuilder json = new StringBuilder(400).append(",\"kind\":\"").append(kind);
        CanonicalJson.append(json.append("\",\"name\":"), name);
        json.append(",\"previous\":\"").append(previous);
        CanonicalJson.append(json.append("\",\"reviewer\":"), reviewer);
        json.append(",\"seq\":").append(seq).append(",\"step\":").append(step);
        json.append(",\"uid\":\"").append(uid).append("\",\"verb\":\"").append(verb);
        return json.append("\",\"version\":").append(version).append('}').toString();
    }

    /** SHA-256 of the canonical form in UTF-8, which need not be put together for it. */
    public String computeHash() {
        return Sha256.of(beforeContent(at), content, afterContent());
    }
}
