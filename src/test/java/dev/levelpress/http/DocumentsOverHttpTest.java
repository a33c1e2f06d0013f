package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import dev.levelpress.publish.Settings;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsOverHttpTest {

    private static final String PROFILE = "/crafts/baker/levels/one/profile";

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
    @CsvSource({
        "profile.pdf, application/pdf, inline, %PDF-",
        "profile.html, text/html;charset=utf-8, inline, <!DOCTYPE html>",
        "profile.md, text/markdown; charset=utf-8, inline, ---",
        "profile.json, application/json, inline, {",
        "profile.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, attachment, PK",
        "review.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, attachment, PK",
        "posting.pdf, application/pdf, inline, %PDF-",
        "posting.html, text/html;charset=utf-8, inline, <!DOCTYPE html>",
        "posting.txt, text/plain;charset=utf-8, inline, Baker",
        "posting.json, application/json, inline, {"
    })
    void everyDocumentComesWithItsTypeAndName(String name, String type, String disposition, String start) {
        HttpResponse<String> answer = running.get("/crafts/baker/levels/one/" + name);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(type, header(answer, "Content-Type"));
        assertEquals(
                disposition + "; filename=\"Baker, Level 1 - " + name
                        + "\"; filename*=UTF-8''Baker%2C%20Level%201%20-%20" + name,
                header(answer, "Content-Disposition"));
        assertTrue(answer.body().startsWith(start), answer.body().substring(0, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/style.css",
                PROFILE + ".pdf",
                PROFILE + ".html",
                "/framework.json",
                "/problems.json",
                "/openapi.yaml"
            })
    void whoHasItAlreadyIsToldSo(String path) {
        HttpResponse<String> first = running.get(path);
        String tag = header(first, "ETag");
        assertTrue(tag.matches("\"[0-9a-f]+\""), tag);
        assertEquals("no-cache", header(first, "Cache-Control"));
        for (String condition : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            HttpResponse<String> again = running.get(path, "If-None-Match", condition);
            assertEquals(304, again.statusCode(), condition);
            assertEquals("", again.body());
            assertEquals(tag, header(again, "ETag"));
            // A cache would take these for those of the document (RFC 9111, 3.2).
            assertEquals("", header(again, "Content-Type"));
            assertEquals("", header(again, "Content-Length"));
            assertEquals(header(first, "Content-Security-Policy"), header(again, "Content-Security-Policy"));
        }
        assertEquals(200, running.get(path, "If-None-Match", "\"other\"").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/style.css",
                PROFILE + ".pdf",
                PROFILE + ".docx",
                "/framework.json",
                "/health/ready",
                "/nothing"
            })
    void headHasTheHeadersOfGet(String path) {
        HttpResponse<String> head = running.head(path);
        HttpResponse<String> get = running.get(path);
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.body());
        var headers = new java.util.TreeMap<>(get.headers().map());
        headers.keySet().removeAll(List.of("date", "x-request-id"));
        var same = new java.util.TreeMap<>(head.headers().map());
        same.keySet().removeAll(List.of("date", "x-request-id"));
        assertEquals(headers, same);
        assertEquals(String.valueOf(get.body().length()), header(head, "Content-Length"));
    }

    @Test
    void tagsDifferByPathAndBySettings() {
        String tag = header(running.head(PROFILE + ".pdf"), "ETag");
        assertNotEquals(tag, header(running.head(PROFILE + ".md"), "ETag"));
        Settings defaults = Settings.defaults();
        Settings released = new Settings(
                defaults.look(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("2026.1"),
                false,
                false,
                defaults.limits());
        try (Running other = Running.over(folder, released)) {
            assertNotEquals(tag, header(other.head(PROFILE + ".pdf"), "ETag"));
        }
        try (Running same = Running.over(folder)) {
            assertEquals(tag, header(same.head(PROFILE + ".pdf"), "ETag"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/baker/one.pdf", "/baker/one/.pdf", "/baker/one.html.pdf"})
    void aPageOfTheSiteIsAProfileWhenAnEndingIsAdded(String path) {
        HttpResponse<String> answer = running.get(path);
        assertEquals(200, answer.statusCode());
        assertEquals(running.get(PROFILE + ".pdf").body(), answer.body());
    }

    @Test
    void aPermalinkInTheFormOfAnotherScriptIsFound(@TempDir Path other) {
        SmallFramework.in(other);
        SmallFramework.page(
                other.resolve("baker/three.md"),
                SmallFramework.level("三级", "三级", 3, "I knead.", "I bake.").replace("# Baker, 三级", "# Bäcker \"三级\""));
        try (Running own = Running.over(other)) {
            HttpResponse<String> answer = own.get("/baker/%E4%B8%89%E7%BA%A7.pdf");
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(header(answer, "Content-Disposition").contains("%E4%B8%89%E7%BA%A7"), answer.toString());
            assertTrue(header(answer, "Content-Disposition").matches("\\p{ASCII}+"));
            HttpResponse<String> page = own.get("/");
            assertEquals(200, page.statusCode());
        }
    }

    @Test
    void nothingMayDoMoreThanItMust() {
        HttpResponse<String> page = running.get("/");
        assertEquals("nosniff", header(page, "X-Content-Type-Options"));
        assertEquals("same-origin", header(page, "Referrer-Policy"));
        assertEquals("noindex", header(page, "X-Robots-Tag"));
        assertTrue(header(page, "Content-Security-Policy").startsWith("default-src 'none'; style-src 'self';"));
        assertTrue(header(running.get(PROFILE + ".html"), "Content-Security-Policy")
                .startsWith("default-src 'none'; style-src 'unsafe-inline';"));
        assertTrue(page.headers().firstValue("Server").isEmpty());
        assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void theStyleSheetOfThisVersionMayBeKept() {
        String page = running.get("/").body();
        String address = page.replaceAll("(?s).*href=\"(/style.css\\?v=[0-9a-f]+)\".*", "$1");
        assertEquals("public, max-age=31536000, immutable", header(running.get(address), "Cache-Control"));
        assertEquals("no-cache", header(running.get("/style.css?v=old"), "Cache-Control"));
    }

    @Test
    void machinesAreToldHowItIs() {
        assertTrue(running.get("/health/live").body().contains("\"status\" : \"live\""));
        String ready = running.get("/health/ready").body();
        assertTrue(ready.contains("\"status\" : \"ready\""), ready);
        assertTrue(ready.contains("\"heldBack\" : null"), ready);
        assertTrue(running.get("/framework.json").body().contains("\"name\" : \"Small Framework\""));
        assertTrue(running.get("/problems.json").body().contains("\"problems\""));
    }

    @Test
    void aHundredCallersAtOnceGetTheSameBytes() throws Exception {
        String one = running.get(PROFILE + ".pdf").body();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = IntStream.range(0, 100)
                    .mapToObj(each -> callers.submit(() -> running.get(PROFILE + ".pdf")))
                    .toList();
            for (Future<HttpResponse<String>> answer : answers) {
                assertEquals(200, answer.get().statusCode());
                assertEquals(one, answer.get().body());
            }
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
