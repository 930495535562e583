/** The launcher, run as a process as somebody runs it from a terminal or a script. */
@NullMarked
package org.claimdesk.docs.launcher;

import org.jspecify.annotations.NullMarked;
