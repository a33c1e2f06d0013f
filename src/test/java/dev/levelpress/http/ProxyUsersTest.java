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

/** People whom a proxy in front of the service has signed in. */
class ProxyUsersTest {

    private static final String[] PETRA = {"X-Forwarded-User", "petra", "X-Forwarded-Groups", "hr, people-partners"};

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Running behindProxy;

    @BeforeAll
    static void open() {
        behindProxy = Running.over(SmallFramework.in(folder), service -> Who.proxy("10.0.0.0/8", "127.0.0.1"));
    }

    @AfterAll
    static void close() {
        behindProxy.close();
    }

    @Test
    void theProxySaysWhoSomebodyIsAndTheGroupsSayWhatTheyMay() {
        assertEquals(401, behindProxy.get("/").statusCode());
        assertEquals(200, behindProxy.get("/", "X-Forwarded-User", "leo").statusCode());
        assertEquals(403, behindProxy.get("/explain", "X-Forwarded-User", "leo").statusCode());
        assertEquals(
                200,
                behindProxy
                        .get("/explain", "X-Forwarded-User", "mara", "X-Forwarded-Groups", "framework-maintainers")
                        .statusCode());
        assertEquals(401, behindProxy.get("/", "X-Forwarded-User", " ").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "::1", "192.0.2.1"})
    void fromAnywhereElseTheHeaderIsNothing(String trusted) {
        try (Running running = Running.over(folder, service -> Who.proxy(trusted))) {
            HttpResponse<String> forged = running.get("/", PETRA);
            assertEquals(401, forged.statusCode());
            assertEquals(
                    401,
                    running.get("/", "X-Forwarded-User", "petra", "X-Forwarded-For", "10.0.0.1")
                            .statusCode());
        }
    }

    @Test
    void aHeaderThatTheProxyAddedToTheCallersOwnIsRefused() {
        assertTrue(behindProxy
                .raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-User: petra\r\nX-Forwarded-User: leo\r\n"
                        + "Connection: close\r\n\r\n")
                .startsWith("HTTP/1.1 400 "));
    }

    @Test
    void anotherSiteCannotMakeTheProxySendAFormInSomebodysName() {
        assertEquals(403, answers("Sec-Fetch-Site", "cross-site").statusCode());
        HttpResponse<String> withoutToken = answers("Sec-Fetch-Site", "same-origin");
        assertEquals(403, withoutToken.statusCode());
        assertTrue(withoutToken.body().contains("the form is not of this session"), withoutToken.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/answers, %=&%, 403",
        "/answers, _token=%zz, 403",
        "/answers?_token=%C0%AF, x, 403",
        "/answers?_token=&_token=a, x, 403"
    })
    void aFormThatMakesNoSenseIsNotOfThisSession(String path, String body, int status) {
        assertEquals(status, form(path, body).statusCode());
    }

    @Test
    void aFormThatIsTooLargeIsNotRead() {
        assertEquals(413, form("/answers", "a=" + "x".repeat(2_000_000)).statusCode());
    }

    private static HttpResponse<String> form(String path, String body) {
        return behindProxy.post(
                path,
                HttpRequest.BodyPublishers.ofString(body),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-Forwarded-User",
                "petra",
                "X-Forwarded-Groups",
                "people-partners");
    }

    private static HttpResponse<String> answers(String header, String value) {
        return behindProxy.post(
                "/answers?file=a.txt",
                HttpRequest.BodyPublishers.ofString("x"),
                header,
                value,
                "X-Forwarded-User",
                "petra",
                "X-Forwarded-Groups",
                "people-partners");
    }
}
