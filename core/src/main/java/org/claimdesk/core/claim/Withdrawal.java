package org.claimdesk.core.claim;

import java.time.Instant;

/** A public verdict was taken back; for ever visible, whatever becomes of the claim. */
public record Withdrawal(String by, Instant at, String because) {}
