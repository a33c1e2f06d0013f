package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be done without any setting, and what no setting allows. */
class DefaultAccessTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Running local;

    @BeforeAll
    static void open() {
        local = Running.over(SmallFramework.in(folder));
    }

    @AfterAll
    static void close() {
        local.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/explain", "/explain.json", "/problems.json", "/metrics", "/framework.json"})
    void onOnesOwnMachineEverythingIsThere(String path) {
        assertEquals(200, local.get(path).statusCode());
        assertEquals(200, answers().statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"})
    void whoComesThroughAProxyOnThisMachineIsNotOnIt(String header) {
        assertEquals(403, local.get("/problems.json", header, "192.0.2.1").statusCode());
        assertEquals(403, answers(header, "192.0.2.1").statusCode());
        assertEquals(200, local.get("/framework.json", header, "192.0.2.1").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8080"})
    void theServiceGoesByTheNamesOfTheMachine(String host) {
        assertEquals("200", status(local, host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:80",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "192.0.2.1",
                "localhost.",
                "[::2]",
                "2130706433",
                "0x7f.1"
            })
    void theServiceGoesByNoOtherName(String host) {
        assertEquals("421", status(local, host));
        String answer = local.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.contains("\r\nContent-Type: application/problem+json\r\n"), answer);
        assertTrue(!answer.contains("evil"), answer);
    }

    @Test
    void anOldCallerThatNamesNobodyMeansTheAddressItCalls() {
        assertTrue(local.raw("GET / HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 200 "));
        assertTrue(local.raw("GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n").startsWith("HTTP/1.1 421 "));
        assertTrue(local.raw("GET http://evil.example/ HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 421 "));
    }

    @Test
    void withSeveralOrDisagreeingNamesARequestIsRefused() {
        assertTrue(local.raw("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 400 "));
        assertTrue(local.raw("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 400 "));
        assertTrue(local.raw("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 421 "));
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, http://localhost, 403",
        "Origin, http://127.0.0.1.evil.example, 403"
    })
    void noOtherSiteMakesABrowserSendForms(String header, String value, int status) {
        assertEquals(status, answers(header, value).statusCode());
    }

    @Test
    void aPageOfTheServiceMaySendForms() {
        assertEquals(200, answers("Origin", "http://127.0.0.1:" + local.port()).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /signin, 404",
        "GET, /signout, 200",
        "GET, /nothing/there.pdf, 404",
        "POST, /, 405",
        "DELETE, /framework.json, 405"
    })
    void everyAnswerTellsBrowsersWhatItMayNotDo(String method, String path, int status) {
        for (String accept : new String[] {"text/html", "application/json"}) {
            HttpResponse<String> answer = local.send(method, path, "Accept", accept);
            assertEquals(status, answer.statusCode(), answer.body());
            assertProtected(answer);
        }
    }

    @Test
    void refusalsToo() {
        assertProtected(answers("Origin", "null"));
        assertProtected(local.get("/problems.json", "X-Forwarded-For", "192.0.2.1"));
        assertProtected(local.get("/", "Authorization", "Bearer lp_nothing"));
    }

    static void assertProtected(HttpResponse<String> answer) {
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertTrue(policy.contains("default-src 'none'"), policy);
        assertEquals(
                "same-origin", answer.headers().firstValue("Referrer-Policy").orElse(""));
    }

    private static HttpResponse<String> answers(String... headers) {
        return local.post("/answers?file=a.txt", HttpRequest.BodyPublishers.ofString("x"), headers);
    }

    private static String status(Running running, String host) {
        return running.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                .substring(9, 12);
    }
}
