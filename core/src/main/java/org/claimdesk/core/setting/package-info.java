/** What a desk can be told about how it works, kept in the journal like everything else. */
@NullMarked
package org.claimdesk.core.setting;

import org.jspecify.annotations.NullMarked;
