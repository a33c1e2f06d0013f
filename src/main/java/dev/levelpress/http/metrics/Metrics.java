package dev.levelpress.http.metrics;

import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmInfoMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.function.Supplier;

/** Everything that the service counts and times: its requests, its documents, its frameworks and the JVM. */
public final class Metrics implements AutoCloseable {

    /** Of {@link #text()}. */
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final RequestMetrics requests = new RequestMetrics(registry);
    private final DocumentMetrics documents = new DocumentMetrics(registry);
    private final FrameworkMetrics frameworks = new FrameworkMetrics(registry);
    private final Supplier<List<FrameworkState>> served;

    /** @param served what is served at the moment */
    public Metrics(Supplier<List<FrameworkState>> served) {
        this.served = served;
        new ClassLoaderMetrics().bindTo(registry);
        new JvmInfoMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    public RequestMetrics requests() {
        return requests;
    }

    public DocumentMetrics documents() {
        return documents;
    }

    /** All of it at this moment, in the exposition format 0.0.4. */
    public String text() {
        frameworks.show(served.get());
        return registry.scrape();
    }

    /** No longer listens to the JVM. */
    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
