/** News pages as articles: what a page says about itself, and the text a reader of it came for. */
@NullMarked
package org.claimdesk.formats.html;

import org.jspecify.annotations.NullMarked;
