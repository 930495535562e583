package org.claimdesk.core.anchor;

/**
 * Words that may be what others became.
 *
 * @param score their {@link Likeness}, 0 to 1
 */
record Likely(Stretch stretch, double score) {
    static final Likely NOTHING = new Likely(new Stretch(0, 0), 0);
}
