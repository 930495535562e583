/** Passages that bear on a claim, kept with the bytes they were taken from, and the policy that weighs them. */
@NullMarked
package org.claimdesk.core.evidence;

import org.jspecify.annotations.NullMarked;
