package org.claimdesk.core.desk;

import java.util.function.Supplier;
import org.claimdesk.core.article.Articles;
import org.claimdesk.core.claim.Claims;
import org.claimdesk.core.evidence.Evidences;
import org.claimdesk.core.evidence.Snapshots;
import org.claimdesk.core.journal.Journal;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.review.Reviews;
import org.claimdesk.core.setting.Settings;
import org.claimdesk.core.source.Sources;

/**
 * One desk: hands out its keepers, and runs changes as steps. Keepers can be read at any time and write only inside a step.
 * A desk is used by one thread at a time; other processes may use the same desk.
 */
public interface Desk extends AutoCloseable {
    Articles articles();

    Sources sources();

    Claims claims();

    Evidences evidence();

    Reviews reviews();

    Snapshots snapshots();

    Settings settings();

    Journal journal();

    /**
     * Runs a change as one step in one transaction: all of it is kept, or, when it throws, nothing. A change that keeps
     * nothing leaves no step behind. Throws {@code Conflict} when another process holds the desk for too long.
     */
    <T> T step(StepHeader header, Supplier<T> change);

    /** Runs a change like {@link #step} and takes all of it back, whatever its outcome. */
    <T> T rehearse(StepHeader header, Supplier<T> change);

    @Override
    void close();
}
