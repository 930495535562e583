/** Keeps a desk in one SQLite file; {@code SqliteDesk} is the one door. */
@NullMarked
package org.claimdesk.storage;

import org.jspecify.annotations.NullMarked;
