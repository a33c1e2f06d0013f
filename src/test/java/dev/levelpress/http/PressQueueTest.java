package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.http.edition.TooBusy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who waits for a document, and who is told at once to come back later. */
class PressQueueTest {

    @Test
    void whoWouldWaitLongIsToldAtOnce() throws Exception {
        PressQueue queue = new PressQueue(1);
        queue.enter();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> waiting = new ArrayList<>();
            // By the first guess of 200 ms each, ten have their turn within two seconds.
            for (int each = 0; each < 10; each++) {
                waiting.add(callers.submit(() -> {
                    queue.enter();
                    queue.leave(Duration.ofMillis(1));
                }));
            }
            Running.await("ten wait", () -> queue.waiting() == 10);
            long start = System.nanoTime();
            assertThrows(TooBusy.class, queue::enter);
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(1).toNanos());
            queue.leave(Duration.ofMillis(1));
            for (Future<?> each : waiting) {
                each.get();
            }
        }
        assertEquals(0, queue.waiting());
        assertEquals(0, queue.busy());
    }

    @Test
    void theFasterDocumentsAreTheMoreMayWait() {
        PressQueue queue = new PressQueue(1);
        for (int each = 0; each < 100; each++) {
            queue.enter();
            queue.leave(Duration.ofMillis(10));
        }
        queue.enter();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int each = 0; each < 150; each++) {
                callers.submit(() -> {
                    queue.enter();
                    queue.leave(Duration.ofMillis(10));
                });
            }
            Running.await("150 wait", () -> queue.waiting() == 150);
            queue.leave(Duration.ofMillis(10));
        }
    }

    @Test
    void aFreePressIsGivenHoweverLongDocumentsTook() {
        PressQueue queue = new PressQueue(1);
        for (int each = 0; each < 20; each++) {
            queue.enter();
            queue.leave(Duration.ofMinutes(1));
        }
        queue.enter();
        assertThrows(TooBusy.class, queue::enter);
        queue.leave(Duration.ofMinutes(1));
    }
}
