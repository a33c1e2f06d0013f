package dev.levelpress.http;

import dev.levelpress.http.edition.TooBusy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Makes as many documents at once as there are presses, and lets as many wait as will soon have their turn, by what documents
 * took so far. Who would wait longer is told so at once.
 *
 * <p>A press is a thread of the system's, which shares the processors among presses and those that answer. Requests have virtual
 * threads: a few documents that were made on these would keep all others waiting to their end.
 */
final class PressQueue {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /** When the documents before take longer than others did. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration FIRST_GUESS = Duration.ofMillis(200);

    /** How many documents the average goes back, about. */
    private static final int MEMORY = 8;

    /** After that, a press without work ends. */
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final int presses;
    private final ThreadPoolExecutor threads;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private volatile long average = FIRST_GUESS.toNanos();

    PressQueue(int presses) {
        this.presses = presses;
        this.threads = new ThreadPoolExecutor(
                presses,
                presses,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("press-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * What is made when its turn has come; when that fails, it fails here for the same reason.
     *
     * @throws TooBusy when there are too many before, or none of them ends
     */
    <T> T make(Supplier<T> document) {
        int before = waiting.getAndIncrement();
        if (before + busy.get() >= presses && (before + 1) * average / presses > LONGEST_WAIT.toNanos()) {
            waiting.decrementAndGet();
            throw new TooBusy();
        }
        CompletableFuture<Long> turn = new CompletableFuture<>();
        CompletableFuture<T> made = new CompletableFuture<>();
        Runnable task = () -> press(document, turn, made);
        threads.execute(task);
        if (!hasCome(turn) && threads.remove(task)) {
            waiting.decrementAndGet();
            throw new TooBusy();
        }
        return awaited(made);
    }

    private <T> void press(Supplier<T> document, CompletableFuture<Long> turn, CompletableFuture<T> made) {
        busy.incrementAndGet();
        waiting.decrementAndGet();
        long start = System.nanoTime();
        turn.complete(start);
        try {
            T result = document.get();
            finished(Duration.ofNanos(System.nanoTime() - start));
            made.complete(result);
        } catch (RuntimeException | Error failure) {
            finished(Duration.ofNanos(System.nanoTime() - start));
            made.completeExceptionally(failure);
        }
    }

    private void finished(Duration took) {
        busy.decrementAndGet();
        remember(took);
    }

    /** Two at the same moment may lose one of them: it is an average. */
    void remember(Duration took) {
        average += (took.toNanos() - average) / MEMORY;
    }

    private static boolean hasCome(CompletableFuture<Long> turn) {
        try {
            turn.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        }
    }

    /** What is made elsewhere; when that fails, it fails here for the same reason. */
    static <T> T awaited(CompletableFuture<T> document) {
        try {
            return document.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw failure;
        }
    }

    int waiting() {
        return waiting.get();
    }

    int busy() {
        return busy.get();
    }
}
