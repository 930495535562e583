/** The front end: words in, a view's text out. */
@NullMarked
package org.claimdesk.shell;

import org.jspecify.annotations.NullMarked;
