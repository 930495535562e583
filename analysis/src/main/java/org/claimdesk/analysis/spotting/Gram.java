package org.claimdesk.analysis.spotting;

/**
 * Something the model may know by name: a word or a trait.
 *
 * @param bits what stands for the name in a {@link Key}
 */
record Gram(String name, long bits) {
    static Gram of(String name) {
        return new Gram(name, Key.bits(name));
    }
}
