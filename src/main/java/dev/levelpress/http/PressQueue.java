package dev.levelpress.http;

import dev.levelpress.http.edition.TooBusy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets as many make documents at once as there are presses, and as many wait as will soon have their turn, by what documents
 * took so far. Who would wait longer is told so at once.
 */
final class PressQueue {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /** When the documents before take longer than others did. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration FIRST_GUESS = Duration.ofMillis(200);

    /** How many documents the average goes back, about. */
    private static final int MEMORY = 8;

    private final int presses;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile long average = FIRST_GUESS.toNanos();

    PressQueue(int presses) {
        this.presses = presses;
        this.free = new Semaphore(presses, true);
    }

    /** @throws TooBusy when there are too many before, or none of them ends */
    void enter() {
        int before = waiting.getAndIncrement();
        try {
            boolean full = free.availablePermits() == 0 && (before + 1) * average / presses > LONGEST_WAIT.toNanos();
            if (full || !free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** @param took since the turn came */
    void leave(Duration took) {
        // Two at the same moment may lose one of them: it is an average.
        average += (took.toNanos() - average) / MEMORY;
        free.release();
    }

    int waiting() {
        return waiting.get();
    }

    int busy() {
        return presses - free.availablePermits();
    }
}
