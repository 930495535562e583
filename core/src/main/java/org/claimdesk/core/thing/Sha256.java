package org.claimdesk.core.thing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests as 64 lower-case hexadecimal digits. */
public final class Sha256 {
    /** Never fed itself: a copy costs much less than finding the algorithm anew. */
    private static final MessageDigest FRESH = found();

    private Sha256() {}

    /** Of the text in UTF-8, in parts that split no character. */
    public static String of(String... parts) {
        return hex(begin(parts).digest());
    }

    /** A digest that has taken in the first parts of a text. */
    public static MessageDigest begin(String... parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        return digest;
    }

    /** Of what was taken in already and one more part; the digest stays as it is, for other ends. */
    public static String end(MessageDigest begun, String part) {
        MessageDigest digest = copy(begun);
        return hex(digest.digest(part.getBytes(StandardCharsets.UTF_8)));
    }

    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** A fresh digest, for bytes that come in pieces. */
    public static MessageDigest digest() {
        return copy(FRESH);
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java platform's SHA-256 can be copied", e);
        }
    }

    private static MessageDigest found() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
