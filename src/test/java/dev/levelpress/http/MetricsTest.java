package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {

    private static final String DOCUMENT = "uri=\"/crafts/{craft}/levels/{level}/{document}\"";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void documentsAndRequestsAreCounted() {
        try (Running running = Running.over(SmallFramework.in(folder))) {
            for (int i = 0; i < 3; i++) {
                running.get("/crafts/baker/levels/one/profile.pdf");
            }
            running.get("/crafts/nobody/levels/one/profile.pdf");
            Exposition metrics = metrics(running);
            assertEquals(
                    Optional.of(3.0),
                    metrics.value(
                            "http_server_requests_seconds_count{method=\"GET\",status=\"200\"," + DOCUMENT + "}"));
            assertEquals(
                    Optional.of(1.0),
                    metrics.value(
                            "http_server_requests_seconds_count{method=\"GET\",status=\"404\"," + DOCUMENT + "}"));
            assertEquals(
                    Optional.of(1.0),
                    metrics.value("levelpress_documents_made_seconds_count{format=\"pdf\",kind=\"profile\"}"));
            assertEquals(Optional.of(2.0), metrics.value("levelpress_cache_hits_total"));
            assertEquals(Optional.of(1.0), metrics.value("levelpress_cache_misses_total"));
            assertEquals(Optional.of(0.0), metrics.value("levelpress_cache_evictions_total"));
            assertEquals(Optional.of(0.0), metrics.value("levelpress_refusals_total"));
            assertEquals(Optional.of(1.0), metrics.value("levelpress_requests_running"));
            assertTrue(metrics.value("levelpress_cache_used_bytes").orElse(0.0) > 10_000);
            assertTrue(metrics.value("process_start_time_seconds").isPresent());
            assertTrue(
                    metrics.names().stream().anyMatch(name -> name.startsWith("jvm_memory_used_bytes{area=\"heap\"")));
        }
    }

    @Test
    void theFrameworkIsThereAsItIsServed() throws IOException {
        try (Running running = Running.over(SmallFramework.in(folder.resolve("small")))) {
            String name = "{source=\"small\"}";
            Exposition before = metrics(running);
            assertTrue(before.names().stream()
                    .anyMatch(each -> each.startsWith("levelpress_framework_info{")
                            && each.endsWith("framework=\"Small Framework\",source=\"small\"}")));
            assertEquals(Optional.of(1.0), before.value("levelpress_framework_crafts" + name));
            assertEquals(Optional.of(2.0), before.value("levelpress_framework_levels" + name));
            assertEquals(Optional.of(0.0), before.value("levelpress_framework_held_back" + name));
            Files.delete(folder.resolve("small/baker/one.md"));
            Files.delete(folder.resolve("small/baker/two.md"));
            Running.await(
                    "the setback",
                    () -> metrics(running)
                            .value("levelpress_framework_held_back" + name)
                            .equals(Optional.of(1.0)));
            assertEquals(Optional.of(2.0), metrics(running).value("levelpress_framework_levels" + name));
        }
    }

    @Test
    void whatCallersInventMakesNoNewSeries() {
        try (Running running = Running.over(SmallFramework.in(folder))) {
            running.get("/x");
            running.raw("BREW0 /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            running.raw("GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            metrics(running);
            List<String> before = requestSeries(running);
            for (int i = 1; i < 30; i++) {
                running.raw("BREW" + i + " /x" + i + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
                running.raw("GET /%zz" + i + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
                running.get("/nothing/" + i);
            }
            assertEquals(before, requestSeries(running));
        }
    }

    @Test
    void whatIsNoExpositionIsFound() {
        Exposition.of("# HELP a Help\n# TYPE a gauge\na{b=\"c\\\"\"} 1.0\n");
        for (String wrong : List.of(
                "a 1\n",
                "# TYPE a gauge\na 1",
                "# TYPE a gauge\nb 1\n",
                "# TYPE a gauge\na{b=\"\"\"} 1\n",
                "# TYPE a gauge\na 1\na 2\n",
                "# TYPE a histogram\na_bucket{le=\"1.0\"} 2\na_bucket{le=\"+Inf\"} 1\na_count 1\n",
                "# TYPE a histogram\na_bucket{le=\"+Inf\"} 1\na_count 2\n")) {
            assertThrows(AssertionError.class, () -> Exposition.of(wrong), wrong);
        }
    }

    private static List<String> requestSeries(Running running) {
        return metrics(running).names().stream()
                .filter(name -> name.startsWith("http_"))
                .toList();
    }

    private static Exposition metrics(Running running) {
        HttpResponse<String> answer = running.get("/metrics");
        assertEquals(200, answer.statusCode());
        assertEquals(
                "text/plain; version=0.0.4; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        return Exposition.of(answer.body());
    }
}
