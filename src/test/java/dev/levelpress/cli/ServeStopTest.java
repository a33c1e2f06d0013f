package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM to a service that is at work. */
class ServeStopTest {

    private static final String SLOW =
            "POST /answers?file=a.csv HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 10\r\n\r\n";

    @Test
    void whoIsBeingServedGetsTheAnswerAndOthersAreSentAway(@TempDir Path folder) throws Exception {
        Path source = SmallFramework.in(folder.resolve("framework"));
        try (ServedChild child = ServedChild.start(folder, source);
                Socket slow = new Socket("127.0.0.1", child.port());
                HttpClient client = HttpClient.newHttpClient()) {
            URI ready = child.address().resolve("/health/ready");
            assertEquals(200, get(client, ready).statusCode());
            send(slow, SLOW + "12345");
            awaitBusy(client, child);
            child.terminate();
            HttpResponse<String> refused = awaitRefusal(client, ready);
            assertEquals("5", refused.headers().firstValue("Retry-After").orElse(""));
            assertTrue(refused.body().contains("the service is stopping"), refused.body());
            assertEquals(
                    503, get(client, child.address().resolve("/baker/one.pdf")).statusCode());
            assertTrue(child.isRunning());
            send(slow, "67890");
            String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
            assertTrue(answer.endsWith("}\n") || answer.endsWith("}"), answer);
            assertEquals(143, child.ended());
        }
    }

    @Test
    void anIdleServiceStopsAtOnce(@TempDir Path folder) throws Exception {
        Path source = SmallFramework.in(folder.resolve("framework"));
        try (ServedChild child = ServedChild.start(folder, source);
                Socket idle = new Socket("127.0.0.1", child.port())) {
            long start = System.nanoTime();
            child.terminate();
            assertEquals(143, child.ended());
            // Far less than the 20 seconds that requests may take.
            assertTrue(System.nanoTime() - start < 10_000_000_000L, child.log());
            assertEquals(-1, idle.getInputStream().read());
        }
    }

    /** Until the slow request has reached its handler: the metrics count the request itself and that one. */
    private static void awaitBusy(HttpClient client, ServedChild child) throws Exception {
        for (int i = 0; i < 200; i++) {
            String metrics = get(client, child.address().resolve("/metrics")).body();
            if (metrics.contains("levelpress_requests_running 2.0")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the slow request never arrived");
    }

    private static HttpResponse<String> awaitRefusal(HttpClient client, URI address) throws Exception {
        for (int i = 0; i < 200; i++) {
            HttpResponse<String> answer = get(client, address);
            if (answer.statusCode() == 503) {
                return answer;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("it never said that it stops");
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
