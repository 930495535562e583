/** Web archives as articles: the pages and texts among their responses. */
@NullMarked
package org.claimdesk.formats.warc;

import org.jspecify.annotations.NullMarked;
