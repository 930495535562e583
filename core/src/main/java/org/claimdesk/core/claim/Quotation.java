package org.claimdesk.core.claim;

import org.claimdesk.core.anchor.TextPositionSelector;

/**
 * A passage between quotation marks that is attributed to somebody.
 *
 * @param text the words between the outermost marks, as they stand
 * @param place where these words stand, in code points of the text that was read
 * @param attribution who said them; the speaker may be open
 */
public record Quotation(String text, TextPositionSelector place, Attribution attribution) {}
