package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callers that begin and do not go on; the service waits a second for them here instead of half a minute. */
class SlowCallersTest {

    @Test
    void whoDoesNotGoOnIsToldAndLetGo(@TempDir Path folder) throws IOException {
        Connections connections = new Connections("127.0.0.1", 0, Duration.ofSeconds(1));
        Path source = SmallFramework.in(folder);
        try (Service service = Service.start(ServiceSettings.of(source, Settings.defaults()), connections);
                RawCaller silent = RawCaller.of(service.port());
                RawCaller header = RawCaller.of(service.port()).send("GET / HTTP/1.1\r\nHost: local");
                RawCaller body = RawCaller.of(service.port())
                        .send("POST /answers HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc")) {
            assertEquals("", silent.answers().text());
            assertTrue(
                    List.of(List.of(), List.of(408)).contains(header.answers().statuses()));
            String answer = body.answers().text();
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
            assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
            assertTrue(answer.contains("the request took too long to arrive; send it again"), answer);
        }
    }
}
