/** Runs what the pages show and compares every line of it. */
@NullMarked
package org.claimdesk.docs.guide;

import org.jspecify.annotations.NullMarked;
