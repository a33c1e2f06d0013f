package dev.levelpress.http;

import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.TooBusy;
import dev.levelpress.http.metrics.DocumentMetrics;
import dev.levelpress.publish.Published;
import dev.levelpress.publish.Request;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Makes documents, as many at once as the machine has processors: more would only take more memory. What was made is
 * kept for a while, and who asks for what is just being made gets the same.
 */
final class Presses {

    private static final long MOST_KEPT = 64L << 20;

    private final PressQueue queue = new PressQueue(Runtime.getRuntime().availableProcessors());
    private final DocumentMetrics metrics;
    private final Shares shares;
    private final Shelf shelf;
    private final Map<Shelf.Place, CompletableFuture<Published>> running = new ConcurrentHashMap<>();

    /** @param mostOfOne documents that one caller may wait for */
    Presses(DocumentMetrics metrics, int mostOfOne) {
        this.shares = new Shares(mostOfOne);
        this.metrics = metrics;
        this.shelf = new Shelf(Math.min(MOST_KEPT, Runtime.getRuntime().maxMemory() / 16), metrics);
        metrics.watchPresses(queue::waiting, queue::busy);
    }

    /**
     * @param caller who asks; what is kept is for all, however often they ask
     * @throws TooBusy when too many are waiting for a press
     * @throws Shares.TooMany when this caller is waiting for too many
     */
    Published publish(Edition edition, Request request, String caller) {
        Shelf.Place place = new Shelf.Place(edition.digest(), request);
        Optional<Published> kept = shelf.find(place);
        if (kept.isPresent()) {
            metrics.found();
            return kept.get();
        }
        metrics.missed();
        try (Shares.Held ignored = held(caller)) {
            CompletableFuture<Published> ours = new CompletableFuture<>();
            CompletableFuture<Published> others = running.putIfAbsent(place, ours);
            return others == null ? make(edition, place, ours) : PressQueue.awaited(others);
        }
    }

    private Shares.Held held(String caller) {
        try {
            return shares.take(caller);
        } catch (Shares.TooMany many) {
            metrics.refused();
            throw many;
        }
    }

    private Published make(Edition edition, Shelf.Place place, CompletableFuture<Published> result) {
        try {
            // It may have been finished between looking on the shelf and getting here.
            Published document = shelf.find(place).orElseGet(() -> printed(edition, place));
            result.complete(document);
            return document;
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
            throw failure;
        } finally {
            running.remove(place);
        }
    }

    private Published printed(Edition edition, Shelf.Place place) {
        Published document = print(edition, place.request());
        shelf.put(place, document);
        return document;
    }

    private Published print(Edition edition, Request request) {
        return queued(request.kind().id(), () -> edition.publisher().publish(edition.framework(), request));
    }

    /**
     * Makes a document that nobody else asks for, when its turn comes.
     *
     * @param kind for the metrics
     * @throws TooBusy when too many are waiting for a press
     * @throws Shares.TooMany when this caller is waiting for too many
     */
    Published make(String kind, String caller, Supplier<Published> document) {
        try (Shares.Held ignored = held(caller)) {
            return queued(kind, document);
        }
    }

    private Published queued(String kind, Supplier<Published> document) {
        try {
            return queue.make(() -> {
                long start = System.nanoTime();
                Published made = document.get();
                metrics.made(kind, made.format().extension(), Duration.ofNanos(System.nanoTime() - start));
                return made;
            });
        } catch (TooBusy full) {
            metrics.refused();
            throw full;
        }
    }
}
