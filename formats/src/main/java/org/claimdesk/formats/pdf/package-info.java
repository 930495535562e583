/** The text of PDF files, page by page. */
@NullMarked
package org.claimdesk.formats.pdf;

import org.jspecify.annotations.NullMarked;
