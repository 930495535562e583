/** Files in, files out: each reader yields good records and problems, each writer streams. */
@NullMarked
package org.claimdesk.formats;

import org.jspecify.annotations.NullMarked;
