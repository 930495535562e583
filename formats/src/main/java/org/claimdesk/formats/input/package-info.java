/** What every reader of a format needs: bounded bytes, strict text, dates, and the parts of an article as they come in. */
@NullMarked
package org.claimdesk.formats.input;

import org.jspecify.annotations.NullMarked;
