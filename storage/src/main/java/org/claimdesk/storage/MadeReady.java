package org.claimdesk.storage;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes parts of a work ready on another thread, a little ahead of the thread that takes them over, in their order. */
final class MadeReady {
    /** How many parts may be ready or in the making. */
    private static final int AHEAD = 3;

    private MadeReady() {}

    /** What one of the two throws ends it. A single part is not worth a thread. */
    static <P, R> void forEach(List<P> parts, Function<P, R> ready, Consumer<R> take) {
        if (parts.size() < 2) {
            parts.forEach(part -> take.accept(ready.apply(part)));
            return;
        }
        ExecutorService thread = Executors.newSingleThreadExecutor(MadeReady::daemon);
        try {
            Queue<CompletableFuture<R>> ahead = new ArrayDeque<>();
            Iterator<P> rest = parts.iterator();
            while (rest.hasNext() || !ahead.isEmpty()) {
                while (ahead.size() < AHEAD && rest.hasNext()) {
                    P part = rest.next();
                    ahead.add(CompletableFuture.supplyAsync(() -> ready.apply(part), thread));
                }
                take.accept(result(ahead.remove()));
            }
        } finally {
            thread.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "ready");
        thread.setDaemon(true);
        return thread;
    }

    /** Not to be interrupted, for a part takes a millisecond. */
    private static <R> R result(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
