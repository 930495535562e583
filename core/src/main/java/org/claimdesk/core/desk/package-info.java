/** The desk as a port, and the activities that use it. */
@NullMarked
package org.claimdesk.core.desk;

import org.jspecify.annotations.NullMarked;
