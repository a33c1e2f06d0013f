package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.http.edition.TooBusy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who waits for a document, and who is told at once to come back later. */
class PressQueueTest {

    /** Something that takes until it is let go. */
    private static final class Slow {
        private final CountDownLatch end = new CountDownLatch(1);

        String make() {
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "made";
        }

        void end() {
            end.countDown();
        }
    }

    @Test
    void whoWouldWaitLongIsToldAtOnce() throws Exception {
        PressQueue queue = new PressQueue(1);
        Slow slow = new Slow();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> waiting = new ArrayList<>();
            waiting.add(callers.submit(() -> queue.make(slow::make)));
            Running.await("one is made", () -> queue.busy() == 1);
            // By the first guess of 200 ms each, ten have their turn within two seconds.
            for (int each = 0; each < 10; each++) {
                waiting.add(callers.submit(() -> queue.make(() -> "made")));
            }
            Running.await("ten wait", () -> queue.waiting() == 10);
            long start = System.nanoTime();
            assertThrows(TooBusy.class, () -> queue.make(() -> "not made"));
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(1).toNanos());
            slow.end();
            for (Future<String> each : waiting) {
                assertEquals("made", each.get());
            }
        }
        assertEquals(0, queue.waiting());
        assertEquals(0, queue.busy());
    }

    @Test
    void theFasterDocumentsAreTheMoreMayWait() {
        PressQueue queue = new PressQueue(1);
        for (int each = 0; each < 100; each++) {
            queue.remember(Duration.ofMillis(10));
        }
        Slow slow = new Slow();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            callers.submit(() -> queue.make(slow::make));
            Running.await("one is made", () -> queue.busy() == 1);
            for (int each = 0; each < 150; each++) {
                callers.submit(() -> queue.make(() -> "made"));
            }
            Running.await("150 wait", () -> queue.waiting() == 150);
            slow.end();
        }
        assertEquals(0, queue.waiting());
    }

    @Test
    void aFreePressIsGivenHoweverLongDocumentsTook() {
        PressQueue queue = new PressQueue(1);
        for (int each = 0; each < 20; each++) {
            queue.remember(Duration.ofMinutes(1));
        }
        Slow slow = new Slow();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = callers.submit(() -> queue.make(slow::make));
            Running.await("one is made", () -> queue.busy() == 1);
            assertThrows(TooBusy.class, () -> queue.make(() -> "not made"));
            slow.end();
            assertFalse(first.isCancelled());
        }
    }

    @Test
    void whatFailsFailsForWhoAskedAndThePressIsFreeAgain() {
        PressQueue queue = new PressQueue(1);
        IllegalStateException reason = new IllegalStateException("no paper");
        assertEquals(
                reason,
                assertThrows(
                        IllegalStateException.class,
                        () -> queue.make(() -> {
                            throw reason;
                        })));
        assertEquals("made", queue.make(() -> "made"));
        assertEquals(0, queue.busy());
    }
}
