package dev.levelpress.http.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** How many requests there were at each route, how they ended, and how long they took. */
public final class RequestMetrics {

    /** For requests that no route answered. */
    public static final String NO_ROUTE = "none";

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT");

    /** The bounds of the histogram: what a cached page, a document and a company's forms take. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private final MeterRegistry registry;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * Counts a request that was answered.
     *
     * @param route the template, such as {@code /crafts/{craft}}, or {@link #NO_ROUTE}
     * @param status of the answer; 0 when the caller was gone before there was one
     */
    public void answered(String method, String route, int status, Duration took) {
        // Callers may invent methods; a label with endless values would fill the memory.
        String known = METHODS.contains(method) ? method : "OTHER";
        timers.computeIfAbsent(new Series(known, route, status), this::timer).record(took);
    }

    /** Looks whenever somebody asks how many requests have not been answered yet. */
    public void watch(LongSupplier running) {
        Gauge.builder("levelpress.requests.running", running::getAsLong)
                .description("Requests that have not been answered yet")
                .strongReference(true)
                .register(registry);
    }

    private Timer timer(Series series) {
        return Timer.builder("http.server.requests")
                .description("Requests that were answered")
                .tag("method", series.method())
                .tag("uri", series.route())
                .tag("status", Integer.toString(series.status()))
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    private record Series(String method, String route, int status) {}
}
