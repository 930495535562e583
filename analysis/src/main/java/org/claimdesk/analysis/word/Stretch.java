package org.claimdesk.analysis.word;

/**
 * Some tokens in a row.
 *
 * @param first index of the first
 * @param end index of the token after the last
 */
public record Stretch(int first, int end) {}
