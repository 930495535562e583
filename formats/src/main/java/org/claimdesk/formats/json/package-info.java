/** JSON in and out: articles as an object, an array, or one object a line; records of text; and every answer of the desk. */
@NullMarked
package org.claimdesk.formats.json;

import org.jspecify.annotations.NullMarked;
