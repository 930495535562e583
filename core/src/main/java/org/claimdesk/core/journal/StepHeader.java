package org.claimdesk.core.journal;

/**
 * What a step is opened with.
 *
 * @param command the command line as it was given, or a library caller's own words
 * @param reviewer who does it
 * @param reverts number of the step that this one takes back; 0 for a step of its own
 */
public record StepHeader(String command, String reviewer, long reverts) {
    public static StepHeader of(String command, String reviewer) {
        return new StepHeader(command, reviewer, 0);
    }
}
