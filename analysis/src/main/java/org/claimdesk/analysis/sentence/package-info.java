/** Where the sentences of a text begin and end. */
@NullMarked
package org.claimdesk.analysis.sentence;

import org.jspecify.annotations.NullMarked;
