package org.claimdesk.core.problem;

/**
 * What a reviewer should know of something that was done all the same.
 *
 * @param code lower-case words joined by {@code -}; stable
 * @param message what it is about, in one line
 * @param hint what to do about it
 */
public record Warning(String code, String message, String hint) {}
