/** Verified claims as they leave the desk, independent of any format. */
@NullMarked
package org.claimdesk.core.report;

import org.jspecify.annotations.NullMarked;
