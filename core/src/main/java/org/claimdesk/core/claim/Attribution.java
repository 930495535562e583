package org.claimdesk.core.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to have said a content (the source and cue of PARC 3.0 and PolNeAR). A chain ("A says B said C") is a list, outermost first.
 *
 * @param speaker the source by the fullest name the text gives; null where the text leaves it open
 * @param cue the words that attribute ("said", "according to"); empty when there are none
 * @param direct whether the content is verbatim, between quotation marks
 */
public record Attribution(@Nullable String speaker, String cue, boolean direct) {}
