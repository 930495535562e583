/** What can go wrong, in words: one failure throws, many failures are values. */
@NullMarked
package org.claimdesk.core.problem;

import org.jspecify.annotations.NullMarked;
