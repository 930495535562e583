/** The rules of the architecture, the sizes, and the diagram that is drawn from bytecode. */
@NullMarked
package org.claimdesk.docs.architecture;

import org.jspecify.annotations.NullMarked;
