/** The words and numbers a sentence is made of, as the readers of dates and quantities see them. */
@NullMarked
package org.claimdesk.analysis.word;

import org.jspecify.annotations.NullMarked;
