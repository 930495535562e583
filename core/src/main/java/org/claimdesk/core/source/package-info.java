/** Whoever or whatever can be asked or cited. */
@NullMarked
package org.claimdesk.core.source;

import org.jspecify.annotations.NullMarked;
