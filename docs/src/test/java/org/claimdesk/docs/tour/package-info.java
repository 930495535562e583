/** The tour, as somebody takes it who has just got the program. */
@NullMarked
package org.claimdesk.docs.tour;

import org.jspecify.annotations.NullMarked;
