/** Generates the reference from the program and compares it with what is written. */
@NullMarked
package org.claimdesk.docs.reference;

import org.jspecify.annotations.NullMarked;
