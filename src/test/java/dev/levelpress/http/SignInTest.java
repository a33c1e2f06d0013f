package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in with a provider that is not ours, over real HTTP. */
class SignInTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @AutoClose
    @SuppressWarnings("NullAway.Init")
    private static CertifiedProvider provider;

    @AutoClose
    @SuppressWarnings("NullAway.Init")
    private static Running running;

    @BeforeAll
    static void open() {
        running = Running.over(SmallFramework.in(folder), service -> {
            provider = CertifiedProvider.of(service);
            return Who.signIn(service, provider.issuer());
        });
    }

    @Test
    void whoSignsInGoesOnWhereTheyWantedTo() {
        try (Visitor leo = new Visitor()) {
            HttpResponse<String> page = leo.signIn(running.address("/framework.json?pretty=1"), "leo");
            assertEquals(200, page.statusCode(), page.body());
            assertEquals(running.address("/framework.json?pretty=1"), page.uri().toString());
            assertTrue(page.body().startsWith("{"), page.body());
            assertEquals(
                    "private, no-cache",
                    page.headers().firstValue("Cache-Control").orElse(""));
        }
    }

    @Test
    void programsAreToldToSignInInsteadOfRedirected() {
        HttpResponse<String> answer = running.get("/framework.json");
        assertEquals(401, answer.statusCode());
        assertEquals(
                "Bearer realm=\"levelpress\"",
                answer.headers().firstValue("WWW-Authenticate").orElse(""));
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("open /signin in a browser"), answer.body());
    }

    @Test
    void rolesComeFromGroups() {
        try (Visitor leo = new Visitor();
                Visitor mara = new Visitor();
                Visitor petra = new Visitor()) {
            assertEquals(403, leo.signIn(running.address("/explain"), "leo").statusCode());
            assertEquals(200, mara.signIn(running.address("/explain"), "mara").statusCode());
            assertEquals(403, petra.signIn(running.address("/explain"), "petra").statusCode());
            assertEquals(200, petra.visit(running.address("/baker/one.md")).statusCode());
        }
    }

    @Test
    void theSessionIsSealedAndOutOfReachOfScriptsAndOtherSites() {
        try (Visitor petra = new Visitor()) {
            petra.signIn(running.address("/"), "petra");
            HttpCookie session = session(petra);
            assertTrue(session.isHttpOnly());
            assertFalse(session.getValue().contains("petra"));
            assertEquals(8 * 60 * 60, session.getMaxAge());
            assertTrue(petra.cookies().stream()
                    .noneMatch(cookie -> cookie.getName().startsWith("levelpress-signin")));
        }
    }

    @Test
    void aChangedCookieIsNoSession() {
        try (Visitor mara = new Visitor()) {
            mara.signIn(running.address("/"), "mara");
            String value = session(mara).getValue();
            for (int at : List.of(0, 20, value.length() / 2, value.length() - 2)) {
                char other = value.charAt(at) == 'A' ? 'B' : 'A';
                assertEquals(401, withCookie(value.substring(0, at) + other + value.substring(at + 1)));
            }
            // Jetty keeps headers from request to request, and must not take one for the other.
            assertEquals(401, withCookie(value.toLowerCase(Locale.ROOT)));
            assertEquals(200, withCookie(value));
            assertEquals(401, withCookie(value.toUpperCase(Locale.ROOT)));
        }
    }

    @Test
    void aFormIsTakenFromThisSessionsPagesOnly() {
        try (Visitor petra = new Visitor();
                Visitor leo = new Visitor()) {
            petra.signIn(running.address("/"), "petra");
            leo.signIn(running.address("/"), "leo");
            String token = token(petra);
            assertEquals(403, answers(petra, "").statusCode());
            assertEquals(403, answers(petra, "&_token=" + token(leo)).statusCode());
            assertEquals(
                    403,
                    answers(petra, "&_token=" + token, "Sec-Fetch-Site", "cross-site")
                            .statusCode());
            assertEquals(
                    403,
                    answers(petra, "&_token=" + token, "Origin", "https://evil.example")
                            .statusCode());
            assertEquals(
                    200,
                    answers(petra, "&_token=" + token, "Origin", running.address(""))
                            .statusCode());
            assertEquals(200, answers(petra, "", "X-Levelpress-Token", token).statusCode());
            assertEquals(403, answers(leo, "&_token=" + token(leo)).statusCode(), "not of the people team");
        }
    }

    @Test
    void anotherSiteSignsNobodyOut() {
        try (Visitor leo = new Visitor()) {
            leo.signIn(running.address("/"), "leo");
            HttpResponse<String> forged = leo.post(running.address("/signout"), "", "Sec-Fetch-Site", "cross-site");
            assertEquals(403, forged.statusCode());
            assertEquals(403, leo.post(running.address("/signout"), "").statusCode());
            assertEquals(200, leo.visit(running.address("/framework.json")).statusCode());
        }
    }

    @Test
    void pagesAboutSigningInAreProtectedAndKeptByNobody() {
        try (Visitor leo = new Visitor()) {
            HttpResponse<String> begin = leo.step(running.address("/signin?to=/explain"));
            assertEquals(303, begin.statusCode());
            DefaultAccessTest.assertProtected(begin);
            assertEquals("no-store", begin.headers().firstValue("Cache-Control").orElse(""));
            DefaultAccessTest.assertProtected(leo.step(running.address("/explain")));
            DefaultAccessTest.assertProtected(leo.step(running.address("/signin/callback?state=x")));
            leo.signIn(running.address("/"), "leo");
            HttpResponse<String> ask = leo.visit(running.address("/signout"));
            DefaultAccessTest.assertProtected(ask);
            assertEquals("no-store", ask.headers().firstValue("Cache-Control").orElse(""));
        }
    }

    @Test
    void whoSignsOutIsOutAlsoAtTheProvider() {
        try (Visitor leo = new Visitor()) {
            leo.signIn(running.address("/"), "leo");
            String cookie = "levelpress=" + session(leo).getValue();
            HttpResponse<String> ask = leo.visit(running.address("/signout"));
            assertTrue(ask.body().contains("You are signed in as Leo."), ask.body());
            HttpResponse<String> out = leo.submit(ask, Map.of());
            assertEquals(200, out.statusCode(), out.body());
            assertTrue(out.body().contains(provider.issuer() + "/session/end?"), out.body());
            assertEquals(401, running.get("/framework.json", "Cookie", cookie).statusCode(), "a copy of the cookie");
            assertTrue(leo.cookies().stream().noneMatch(each -> each.getName().equals("levelpress")));
            HttpResponse<String> end = leo.visit(Visitor.goesOnTo(out));
            HttpResponse<String> back = leo.submit(end, Map.of("logout", "yes"));
            assertTrue(
                    back.uri().toString().startsWith(provider.issuer().toString()),
                    back.uri().toString());
            assertTrue(back.body().contains("login"), "one has to sign in anew");
        }
    }

    @Test
    void anAnswerOfTheProviderIsOfUseOnceAndToOneBrowser() {
        try (Visitor leo = new Visitor();
                Visitor other = new Visitor()) {
            String begin = Visitor.location(leo.step(running.address("/signin")));
            Map<String, String> pending = Map.of(
                    "Cookie",
                    leo.cookies().getFirst().getName() + "="
                            + leo.cookies().getFirst().getValue());
            HttpResponse<String> consent = leo.submit(leo.visit(begin), Map.of("login", "leo", "password", "any"));
            HttpResponse<String> home = leo.submit(consent, Map.of());
            assertEquals(200, home.statusCode());
            String callback = leo.seen("/signin/callback");
            assertEquals(400, other.step(callback).statusCode(), "another browser");
            assertEquals(400, leo.step(callback).statusCode(), "the same browser again");
            HttpResponse<String> replay = running.get(
                    callback.substring(running.address("").length()), "Cookie", String.valueOf(pending.get("Cookie")));
            assertEquals(502, replay.statusCode(), "with a copy of the cookie: the provider takes the code once");
        }
    }

    @Test
    void aSignInThatWasRefusedIsSaidWithoutRepeatingWhatTheAddressSays() {
        try (Visitor leo = new Visitor()) {
            String begin = Visitor.location(leo.step(running.address("/signin")));
            String state = begin.replaceAll(".*[?&]state=([^&]+).*", "$1");
            HttpResponse<String> refused = leo.step(running.address(
                    "/signin/callback?error=access_denied&error_description=%3Cb%3Eboo&state=" + state));
            assertEquals(403, refused.statusCode());
            assertTrue(refused.body().contains("access_denied"), refused.body());
            assertFalse(refused.body().contains("boo"), refused.body());
        }
    }

    private static int withCookie(String value) {
        return running.get("/framework.json", "Cookie", "levelpress=" + value).statusCode();
    }

    private static HttpResponse<String> answers(Visitor visitor, String parameter, String... headers) {
        return visitor.post(running.address("/answers?file=a.txt" + parameter), "x", headers);
    }

    private static String token(Visitor visitor) {
        HttpResponse<String> page = visitor.visit(running.address("/signout"));
        return Objects.requireNonNull(Jsoup.parse(page.body()).selectFirst("input[name=_token]"), page.body())
                .val();
    }

    private static HttpCookie session(Visitor visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().equals("levelpress"))
                .findFirst()
                .orElseThrow();
    }
}
