/** Tables with named columns as articles, one a row. */
@NullMarked
package org.claimdesk.formats.csv;

import org.jspecify.annotations.NullMarked;
