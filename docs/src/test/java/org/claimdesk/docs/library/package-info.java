/** The samples of the README that show Claimdesk as a library. */
@NullMarked
package org.claimdesk.docs.library;

import org.jspecify.annotations.NullMarked;
