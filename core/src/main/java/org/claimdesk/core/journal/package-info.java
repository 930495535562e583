/** The append-only, hash-chained record of every change; everything else follows from it. */
@NullMarked
package org.claimdesk.core.journal;

import org.jspecify.annotations.NullMarked;
