package org.claimdesk.shell;

/** Whoever read the answer has gone, as {@code head} does: no fault, and nothing more to say. */
final class PipeClosed extends RuntimeException {}
