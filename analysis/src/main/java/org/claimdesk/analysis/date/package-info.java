/** The dates and times a sentence states, as days, resolved against the article's date. */
@NullMarked
package org.claimdesk.analysis.date;

import org.jspecify.annotations.NullMarked;
