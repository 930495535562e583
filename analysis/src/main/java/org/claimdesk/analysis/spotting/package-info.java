/** Which statements of a text can be checked, what sort they are, how much each is worth checking, and why. */
@NullMarked
package org.claimdesk.analysis.spotting;

import org.jspecify.annotations.NullMarked;
