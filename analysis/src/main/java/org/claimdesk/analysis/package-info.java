/** Reads text: pure functions from text to findings, whose offsets point into the text given. */
@NullMarked
package org.claimdesk.analysis;

import org.jspecify.annotations.NullMarked;
