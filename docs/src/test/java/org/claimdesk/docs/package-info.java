/** Holds the documents to the code: the guide runs, the references are generated, the architecture is checked. */
@NullMarked
package org.claimdesk.docs;

import org.jspecify.annotations.NullMarked;
