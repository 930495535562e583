/** How a place in a text is named, and found again in another revision of it. */
@NullMarked
package org.claimdesk.core.anchor;

import org.jspecify.annotations.NullMarked;
