package org.claimdesk.shell;

/** Numbers of things in words. */
final class Counted {
    private Counted() {}

    /** "1 claim", "2 claims". */
    static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
