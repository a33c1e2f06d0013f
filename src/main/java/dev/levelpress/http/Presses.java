package dev.levelpress.http;

import dev.levelpress.framework.Framework;
import dev.levelpress.publish.Published;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Request;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Makes documents, as many at once as the machine has processors: more would only take more memory. */
final class Presses {

    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** @throws TooBusy when none comes free in half a minute */
    Published publish(Publisher publisher, Framework framework, Request request) {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return publisher.publish(framework, request);
        } finally {
            free.release();
        }
    }
}
