/** What every kept thing has: an identity for the world, a short id for the fingers, a version. */
@NullMarked
package org.claimdesk.core.thing;

import org.jspecify.annotations.NullMarked;
