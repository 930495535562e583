/** Published texts under scrutiny and their immutable revisions. */
@NullMarked
package org.claimdesk.core.article;

import org.jspecify.annotations.NullMarked;
