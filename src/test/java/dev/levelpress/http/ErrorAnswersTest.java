package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import dev.levelpress.publish.Settings;
import dev.levelpress.template.TemplateFolder;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorAnswersTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.over(SmallFramework.in(folder));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/crafts/smith/levels/one/profile.pdf | there is no craft \\\"smith\\\"; there is baker",
                "/crafts/baker/levels/nine/profile.pdf"
                        + " | there is no level \\\"nine\\\"; there is baker/one, baker/two",
                "/crafts/baker/levels/one/poem.pdf | there is no document \\\"poem\\\"; there is profile, review",
                "/crafts/baker/levels/one/profile.gif"
                        + " | there is no format of a profile \\\"gif\\\"; there is pdf, docx, html, md, json",
                "/crafts/baker/levels/one/review.json | there is no format of a review \\\"json\\\"; there is docx",
                "/crafts/baker/levels/one/profile | there is no format of a profile \\\"\\\"; there is pdf",
                "/crafts/Baker/levels/one/profile.pdf | there is no craft \\\"Baker\\\"; there is baker",
                "/baker/one | there is nothing at /baker/one; / lists what there is",
                "/baker/one.gif | there is no format of a profile \\\"gif\\\"; there is pdf, docx, html, md, json",
                "/crafts | there is nothing at /crafts",
                "/web/index.ftl | there is nothing at /web/index.ftl"
            })
    void whatIsNotThereIsNamedWithWhatIs(String path, String detail) {
        HttpResponse<String> answer = running.get(path);
        assertEquals(404, answer.statusCode());
        assertProblem(answer.body(), 404, "Not Found");
        assertTrue(answer.body().contains("\"detail\" : \"" + detail), answer.body());
        assertTrue(answer.body().contains("\"instance\" : \"" + path + "\""), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void unknownDocumentsAreUnknownWhateverTheCallerHas() {
        assertEquals(
                404,
                running.get("/crafts/baker/levels/nine/profile.pdf", "If-None-Match", "*")
                        .statusCode());
    }

    @Test
    void browsersGetAPageWithTheSameWords() {
        HttpResponse<String> answer =
                running.get("/crafts/%3Cb%3E/levels/one/profile.pdf", "Accept", "text/html,*/*;q=0.8");
        assertEquals(404, answer.statusCode());
        assertEquals(
                "text/html;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("There is no craft &quot;&lt;b&gt;&quot;; there is baker."), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void onlyReadingIsAllowed(String method) {
        for (String path : new String[] {"/", "/baker/one.pdf", "/crafts/baker/levels/one/profile.pdf"}) {
            HttpResponse<String> answer = running.send(method, path);
            assertEquals(405, answer.statusCode());
            assertProblem(answer.body(), 405, "Method Not Allowed");
            assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1 | 400",
                "GET /../../etc/passwd HTTP/1.1 | 400",
                "GET /crafts/..%2f..%2fetc/levels/x/profile.pdf HTTP/1.1 | 400",
                "GET /crafts/baker%2flevels/one HTTP/1.1 | 400",
                "GET /%zz HTTP/1.1 | 400",
                "GET /%00.pdf HTTP/1.1 | 400",
                "GET /%c0%ae%c0%ae/etc.pdf HTTP/1.1 | 400",
                "GET /baker/one;x=1.pdf HTTP/1.1 | 404",
                "GET /baker//one.pdf HTTP/1.1 | 400",
                "GET /\\..\\..\\x.pdf HTTP/1.1 | 400",
                "GET baker HTTP/1.1 | 400",
                "GET / HTTP/9.9 | 505",
                "NONSENSE | 400",
                "BREW / HTTP/1.1 | 405",
                "TRACE / HTTP/1.1 | 405"
            })
    void hostileRequestsAreRefusedInTheSameForm(String request, int status) {
        String answer = running.raw(request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.contains("Content-Type: application/problem+json"), answer);
        assertTrue(answer.contains("\"status\" : " + status), answer);
        assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
        assertFalse(answer.contains("Exception"), answer);
        assertFalse(answer.contains("root:"), answer);
    }

    @Test
    void tooMuchIsRefusedInTheSameForm() {
        String end = "Host: localhost\r\nConnection: close\r\n\r\n";
        String path = running.raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + end);
        assertTrue(path.startsWith("HTTP/1.1 414 "), path);
        assertProblem(path, 414, "URI Too Long");
        String header = running.raw("GET / HTTP/1.1\r\nX: " + "a".repeat(20_000) + "\r\n" + end);
        assertTrue(header.startsWith("HTTP/1.1 431 "), header);
        assertProblem(header, 431, "Request Header Fields Too Large");
        String length = running.raw("GET / HTTP/1.1\r\nContent-Length: x\r\n" + end);
        assertTrue(length.startsWith("HTTP/1.1 400 "), length);
        assertProblem(length, 400, "Bad Request");
    }

    @Test
    void aWebSocketIsNotSpoken() {
        String answer = running.raw(
                "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
        assertProblem(answer, 404, "Not Found");
    }

    @Test
    void aBrokenTemplateIsAPlainSentenceToTheCaller(@TempDir Path own) throws IOException {
        exportPages(own);
        Files.writeString(own.resolve("profile.ftl"), "<html>\n${doc.nothing}</html>");
        Files.delete(own.resolve("web/error.ftl"));
        Settings defaults = Settings.defaults();
        Settings settings = new Settings(
                defaults.look(), Optional.of(own), Optional.empty(), Optional.empty(), false, false, defaults.limits());
        try (Running broken = Running.over(folder, settings)) {
            HttpResponse<String> answer = broken.get("/baker/one.pdf", "Accept", "text/html");
            assertEquals(500, answer.statusCode());
            assertProblem(answer.body(), 500, "Internal Server Error");
            assertTrue(answer.body().contains("a template of this service cannot be used"), answer.body());
            assertFalse(answer.body().contains("freemarker"), answer.body());
            assertFalse(answer.body().contains(own.toString()), answer.body());
            assertEquals(200, broken.get("/baker/one.json").statusCode());
        }
    }

    private static void exportPages(Path folder) throws IOException {
        for (String name : TemplateFolder.NAMES) {
            if (!name.endsWith(".docx")) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, TemplateFolder.builtIn().read(name));
            }
        }
    }

    private static void assertProblem(String body, int status, String title) {
        assertTrue(body.contains("\"type\" : \"urn:levelpress:problem:"), body);
        assertTrue(body.contains("\"title\" : \"" + title + "\""), body);
        assertTrue(body.contains("\"status\" : " + status), body);
    }
}
