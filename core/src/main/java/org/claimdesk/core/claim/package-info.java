/** Checkable statements: who made them, where they appear, what numbers they carry and where the work on them stands. */
@NullMarked
package org.claimdesk.core.claim;

import org.jspecify.annotations.NullMarked;
