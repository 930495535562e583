package org.claimdesk.core.desk;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.core.claim.ClaimSpotter;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.problem.WithProblems;
import org.jspecify.annotations.Nullable;

/**
 * Spots claims on other threads, a little ahead of whoever takes the drafts, in the drafts' order. How far ahead is bounded
 * by the texts' length, so that memory does not grow with the input. An interruption of whoever takes them ends them early,
 * between two texts.
 */
public final class SpottingAhead implements Iterator<SpottedDraft>, AutoCloseable {
    /** UTF-16 units of text that may wait; a longer single text waits alone. */
    private static final long MOST_WAITING = 500_000;

    /** What a record without text counts for, so that many of them do not pile up either. */
    private static final long PER_RECORD = 1_000;

    private final Iterator<DraftRecord> drafts;
    private final ClaimSpotter spotter;
    private final ExecutorService threads;
    private final Queue<Ahead> ahead = new ArrayDeque<>();
    private long waiting;
    private @Nullable SpottedDraft next;
    private boolean stopped;

    private record Ahead(Future<SpottedDraft> result, long length) {}

    /** @param threads how many texts are read at the same time */
    public SpottingAhead(Iterator<DraftRecord> drafts, ClaimSpotter spotter, int threads) {
        this.drafts = drafts;
        this.spotter = spotter;
        this.threads = Executors.newFixedThreadPool(threads, SpottingAhead::daemon);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "spotting");
        thread.setDaemon(true);
        return thread;
    }

    /** Waits for the next one; there is none any more when whoever waits is interrupted. */
    @Override
    public boolean hasNext() {
        if (next == null && !stopped) {
            next = awaited();
        }
        return next != null;
    }

    @Override
    public SpottedDraft next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SpottedDraft taken = Objects.requireNonNull(next);
        next = null;
        return taken;
    }

    /** Whether it ended early. The interruption is used up by then, so that what was taken can be kept in peace. */
    public boolean stopped() {
        return stopped;
    }

    private @Nullable SpottedDraft awaited() {
        stopped = Thread.interrupted();
        if (stopped) {
            return null;
        }
        lookAhead();
        Ahead first = ahead.poll();
        if (first == null) {
            return null;
        }
        waiting -= first.length();
        return result(first.result());
    }

    private void lookAhead() {
        while ((ahead.isEmpty() || waiting < MOST_WAITING) && drafts.hasNext()) {
            DraftRecord record = drafts.next();
            ArticleDraft draft = record.draft().value();
            long length = PER_RECORD + (draft == null ? 0 : draft.body().length());
            ahead.add(new Ahead(threads.submit(() -> spot(record)), length));
            waiting += length;
        }
    }

    private SpottedDraft spot(DraftRecord record) {
        ArticleDraft draft = record.draft().value();
        try {
            return new SpottedDraft(
                    record, draft == null ? List.of() : spotter.spot(draft.body(), draft.publishedOn()));
        } catch (Malformed e) {
            return new SpottedDraft(rejected(record, e.getMessage() + ": " + e.hint()), List.of());
        }
    }

    private static DraftRecord rejected(DraftRecord record, String reason) {
        Problem problem = Problem.error(record.file(), record.record(), reason);
        return new DraftRecord(record.file(), record.record(), WithProblems.bad(problem));
    }

    private @Nullable SpottedDraft result(Future<SpottedDraft> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            stopped = true;
            return null;
        } catch (ExecutionException e) {
            throw unchecked(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    /** Too little memory is told as such, whichever thread ran into it. */
    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
