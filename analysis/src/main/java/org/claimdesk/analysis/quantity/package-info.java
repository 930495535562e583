/** The numbers a sentence states, with unit, direction, hedge and what they are measured against. */
@NullMarked
package org.claimdesk.analysis.quantity;

import org.jspecify.annotations.NullMarked;
