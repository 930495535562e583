/** Reports for people and spreadsheets. */
@NullMarked
package org.claimdesk.formats.report;

import org.jspecify.annotations.NullMarked;
