package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a running service writes into its log. */
class ServeLogTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void eachRequestIsALineOfJsonThatNamesTheRouteAndNobody() throws Exception {
        String log = logOf("--log-format", "json", "--access-log");
        assertEquals(5, log.lines().count(), log);
        List<JsonNode> lines = log.lines().map(JSON::readTree).toList();
        JsonNode first = lines.getFirst();
        assertEquals("INFO", first.path("level").asString());
        assertEquals("dev.levelpress.access", first.path("loggerName").asString());
        assertEquals("call-0001", first.path("mdc").path("requestId").asString());
        assertEquals("GET", value(first, "method"));
        assertEquals("/", value(first, "route"));
        assertEquals("200", value(first, "status"));
        assertTrue(Long.parseLong(value(first, "bytes")) > 1000, log);
        assertTrue(Double.parseDouble(value(first, "ms")) > 0, log);
        assertEquals(
                List.of("/", "/crafts/{craft}/levels/{level}/{document}", "/<path>", "/answers", "none"),
                lines.stream().map(line -> value(line, "route")).toList());
        assertEquals(
                List.of("200", "404", "404", "200", "400"),
                lines.stream().map(line -> value(line, "status")).toList());
        assertNothingPersonal(log);
    }

    @Test
    void plainLinesSayTheSame() throws Exception {
        String log = logOf("--access-log");
        assertEquals(5, log.lines().count(), log);
        assertTrue(
                log.lines()
                        .findFirst()
                        .orElse("")
                        .matches("\\S+T\\S+ INFO  d\\.levelpress\\.access call-0001 request"
                                + " method=GET route=/ status=200 bytes=\\d+ ms=[\\d.]+"),
                log);
        assertNothingPersonal(log);
    }

    @Test
    void nothingIsLoggedOfRequestsUnlessAskedFor() throws Exception {
        assertEquals("", logOf());
    }

    private static String value(JsonNode line, String key) {
        for (JsonNode pair : line.path("kvpList")) {
            if (pair.has(key)) {
                return pair.path(key).asString();
            }
        }
        return "";
    }

    private static void assertNothingPersonal(String log) {
        for (String secret : List.of("ann", "Ann", "secret", "127.0.0.1", "H2-2026", "Mozilla")) {
            assertFalse(log.contains(secret), secret + " in " + log);
        }
    }

    private String logOf(String... options) throws Exception {
        Path source = SmallFramework.in(folder.resolve("framework"));
        try (ServedChild child = ServedChild.start(folder, source, options);
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            HttpRequest.Builder first = request(child, "/?name=ann").header("X-Request-Id", "call-0001");
            assertEquals("call-0001", id(client, first));
            String made = id(
                    client,
                    request(child, "/crafts/ann/levels/one/profile.pdf?token=secret")
                            .header("X-Request-Id", "a b\"c"));
            assertTrue(made.matches("[0-9a-f]{16}"), made);
            id(client, request(child, "/people/ann.pdf"));
            id(
                    client,
                    request(child, "/answers?file=ann.docx&period=H2-2026").POST(BodyPublishers.ofString("no form")));
            id(client, request(child, "/..%2fann"));
            child.terminate();
            child.ended();
            return child.log();
        }
    }

    private static HttpRequest.Builder request(ServedChild child, String path) {
        return HttpRequest.newBuilder(URI.create(child.address() + path.substring(1)))
                .header("User-Agent", "Mozilla/5.0");
    }

    private static String id(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer.headers().firstValue("X-Request-Id").orElse("");
    }
}
