package dev.levelpress.http.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Which frameworks are served, and in which state they are; versions that are no longer served leave no trace. */
final class FrameworkMetrics {

    private final MultiGauge info;
    private final Map<MultiGauge, ToDoubleFunction<FrameworkState>> gauges = new LinkedHashMap<>();

    FrameworkMetrics(MeterRegistry registry) {
        this.info = MultiGauge.builder("levelpress.framework.info")
                .description("Which version is served")
                .register(registry);
        add(registry, "crafts", "Crafts", FrameworkState::crafts);
        add(registry, "levels", "Levels of all crafts", FrameworkState::levels);
        add(registry, "errors", "Errors of its authors", FrameworkState::errors);
        add(registry, "warnings", "Warnings to its authors", FrameworkState::warnings);
        add(
                registry,
                "held.back",
                "1 when the source is worse than what is served, else 0",
                each -> each.heldBack() ? 1 : 0);
        add(
                registry,
                "read.timestamp.seconds",
                "When this version was read, in seconds since 1970",
                each -> each.read().getEpochSecond());
    }

    private void add(MeterRegistry registry, String name, String description, ToDoubleFunction<FrameworkState> value) {
        gauges.put(
                MultiGauge.builder("levelpress.framework." + name)
                        .description(description)
                        .register(registry),
                value);
    }

    /** Shows these and no others. */
    synchronized void show(List<FrameworkState> states) {
        info.register(
                states.stream()
                        .map(each -> MultiGauge.Row.of(
                                Tags.of("source", each.source(), "framework", each.name(), "commit", each.commit()),
                                () -> 1))
                        .toList(),
                true);
        gauges.forEach((gauge, value) -> gauge.register(
                states.stream()
                        .map(each -> MultiGauge.Row.of(Tags.of("source", each.source()), each, value))
                        .toList(),
                true));
    }
}
