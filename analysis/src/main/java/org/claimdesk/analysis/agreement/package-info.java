/** How far reviewers agree who rated the same claims without knowing of each other. */
@NullMarked
package org.claimdesk.analysis.agreement;

import org.jspecify.annotations.NullMarked;
