/** Who is said to have said what: quotations, indirect speech and their speakers, found by the rules of English news writing. */
@NullMarked
package org.claimdesk.analysis.attribution;

import org.jspecify.annotations.NullMarked;
