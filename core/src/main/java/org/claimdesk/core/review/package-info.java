/** Acts of checking: verdicts with their reasons on versioned rating scales, and corrections. */
@NullMarked
package org.claimdesk.core.review;

import org.jspecify.annotations.NullMarked;
