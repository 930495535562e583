/** Units of measurement that news are told in, and how they convert into each other. */
@NullMarked
package org.claimdesk.analysis.measure;

import org.jspecify.annotations.NullMarked;
