package dev.levelpress.http.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.LongSupplier;

/** How documents were had: made, found or refused. */
public final class DocumentMetrics {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry registry;
    private final Counter hits;
    private final Counter misses;
    private final Counter evictions;
    private final Counter refusals;

    DocumentMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.hits = counter("levelpress.cache.hits", "Documents that were found on the shelf");
        this.misses = counter("levelpress.cache.misses", "Documents that were not on the shelf");
        this.evictions = counter("levelpress.cache.evictions", "Documents that made room for others");
        this.refusals = counter("levelpress.refusals", "Requests refused because all presses were busy for too long");
    }

    /** A document was on the shelf. */
    public void found() {
        hits.increment();
    }

    /** A document was not on the shelf. */
    public void missed() {
        misses.increment();
    }

    /** A document made room for another. */
    public void dropped() {
        evictions.increment();
    }

    /** No press came free in time. */
    public void refused() {
        refusals.increment();
    }

    /**
     * A document was made.
     *
     * @param kind such as {@code profile}
     * @param format such as {@code pdf}
     */
    public void made(String kind, String format, Duration took) {
        Timer.builder("levelpress.documents.made")
                .description("Documents that were made, without waiting for a press")
                .tag("kind", kind)
                .tag("format", format)
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(took);
    }

    /**
     * Looks at the queue whenever somebody asks.
     *
     * @param waiting requests that wait for a press
     * @param busy presses that make a document
     */
    public void watchPresses(LongSupplier waiting, LongSupplier busy) {
        gauge("levelpress.presses.waiting", "Requests that wait for a press", waiting);
        gauge("levelpress.presses.busy", "Presses that make a document", busy);
    }

    /**
     * Looks at the shelf whenever somebody asks.
     *
     * @param used bytes of the documents that are kept
     * @param room bytes that there is room for
     */
    public void watchShelf(LongSupplier used, LongSupplier room) {
        gauge("levelpress.cache.used.bytes", "Size of the documents on the shelf", used);
        gauge("levelpress.cache.room.bytes", "Size of the shelf", room);
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    private void gauge(String name, String description, LongSupplier value) {
        Gauge.builder(name, value::getAsLong)
                .description(description)
                .strongReference(true)
                .register(registry);
    }
}
