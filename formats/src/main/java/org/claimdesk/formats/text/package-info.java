/** Plain text and Markdown as articles. */
@NullMarked
package org.claimdesk.formats.text;

import org.jspecify.annotations.NullMarked;
