/** RSS and Atom feeds as articles, one an entry. */
@NullMarked
package org.claimdesk.formats.feed;

import org.jspecify.annotations.NullMarked;
