package org.claimdesk.shell;

import java.util.List;
import org.claimdesk.core.problem.Warning;

/** What a reviewer should know beside the answer; with {@code --json} it is in the answer. */
final class Warnings {
    private Warnings() {}

    static void tell(List<Warning> warnings, Conversation conversation) {
        if (!conversation.session().json()) {
            warnings.forEach(warning -> conversation.note(
                    "warning: " + warning.code() + " – " + warning.message() + " – " + warning.hint()));
        }
    }
}
