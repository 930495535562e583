/**
 * Numbers of claims held against numbers of their evidence: by value, unit, direction, hedge, stated precision and time. A
 * comparison suggests what a reviewer may find, with the formula that led to it; it decides nothing.
 */
@NullMarked
package org.claimdesk.core.figure;

import org.jspecify.annotations.NullMarked;
