package org.claimdesk.core.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.claimdesk.core.thing.UidSource;
import org.jspecify.annotations.Nullable;

/** A desk in memory: all that {@link DeskContract} asks of a desk, and nothing that outlives it. */
public final class MemoryDesk implements Desk {
    private final Clock clock;
    private final UidSource uids;
    private final MemoryJournal journal = new MemoryJournal(this);
    private final MemorySnapshots snapshots = new MemorySnapshots(this);
    private final MemoryArticles articles = new MemoryArticles(this);
    private final MemorySources sources = new MemorySources(this);
    private final MemoryClaims claims = new MemoryClaims(this);
    private final MemoryEvidences evidence = new MemoryEvidences(this);
    private final MemoryReviews reviews = new MemoryReviews(this);
    private final MemorySettings settings = new MemorySettings(this);
    private MemoryState state = new MemoryState();
    private @Nullable StepHeader header;
    private Instant stepTime = Instant.EPOCH;
    private long stepNumber;

    public MemoryDesk(Clock clock, UidSource uids) {
        this.clock = clock;
        this.uids = uids;
    }

    MemoryState state() {
        return state;
    }

    MemoryJournal keeping() {
        return journal;
    }

    UidSource uids() {
        return uids;
    }

    Instant stepTime() {
        return stepTime;
    }

    long stepNumber() {
        return stepNumber;
    }

    void stepNumber(long number) {
        stepNumber = number;
    }

    StepHeader header() {
        if (header == null) {
            throw new IllegalStateException("a desk is written only inside a step");
        }
        return header;
    }

    void mustBeInStep() {
        header();
    }

    @Override
    public <T> T step(StepHeader opened, Supplier<T> change) {
        return run(opened, change, true);
    }

    @Override
    public <T> T rehearse(StepHeader opened, Supplier<T> change) {
        return run(opened, change, false);
    }

    private <T> T run(StepHeader opened, Supplier<T> change, boolean keep) {
        if (header != null) {
            throw new IllegalStateException("a step is open already: " + header.command());
        }
        MemoryState before = state.copy();
        boolean done = false;
        header = opened;
        stepTime = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        stepNumber = 0;
        try {
            T outcome = change.get();
            done = keep;
            return outcome;
        } finally {
            header = null;
            state = done ? state : before;
        }
    }

    @Override
    public Articles articles() {
        return articles;
    }

    @Override
    public Sources sources() {
        return sources;
    }

    @Override
    public Claims claims() {
        return claims;
    }

    @Override
    public Evidences evidence() {
        return evidence;
    }

    @Override
    public Reviews reviews() {
        return reviews;
    }

    @Override
    public Snapshots snapshots() {
        return snapshots;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public void close() {}
}
