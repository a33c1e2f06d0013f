package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import dev.levelpress.http.access.RoleNames;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is signed in by what is not true, and nobody is led elsewhere. */
class ForgedSignInTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static LyingProvider provider;

    @SuppressWarnings("NullAway.Init")
    private static Running running;

    @BeforeAll
    static void open() {
        provider = LyingProvider.open();
        running = Running.over(SmallFramework.in(folder), service -> Who.signIn(service, provider.issuer()));
    }

    @AfterAll
    static void close() {
        running.close();
        provider.close();
    }

    @BeforeEach
    void honest() {
        provider.tell(LyingProvider.Lie.NOTHING);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTHING", "A_LITTLE_EXPIRED"})
    void anHonestProviderIsBelievedAlsoWhenItsClockIsAMinuteOff(LyingProvider.Lie lie) {
        provider.tell(lie);
        try (Visitor mallory = new Visitor()) {
            assertEquals(200, mallory.visit(running.address("/explain")).statusCode());
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOTHING", "A_LITTLE_EXPIRED"})
    void whatIsNotTrueSignsNobodyIn(LyingProvider.Lie lie) {
        provider.tell(lie);
        try (Visitor mallory = new Visitor()) {
            HttpResponse<String> answer = mallory.visit(running.address("/explain"));
            assertEquals(502, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("did not say who you are"), answer.body());
            assertTrue(mallory.cookies().isEmpty(), mallory.cookies().toString());
        }
    }

    @Test
    void aProviderMayChangeItsKeys() {
        try (Visitor before = new Visitor();
                Visitor after = new Visitor()) {
            assertEquals(200, before.visit(running.address("/explain")).statusCode());
            provider.changeKey();
            assertEquals(200, after.visit(running.address("/explain")).statusCode());
        }
    }

    @Test
    void anAnswerWithoutACodeIsRefused() {
        try (Visitor mallory = new Visitor()) {
            String begin = Visitor.location(mallory.step(running.address("/signin")));
            String state = begin.replaceAll(".*[?&]state=([^&]+).*", "$1");
            assertEquals(
                    400,
                    mallory.step(running.address("/signin/callback?state=" + state))
                            .statusCode());
        }
    }

    @Test
    void aStateThatWasNotGivenOutIsRefused() {
        try (Visitor mallory = new Visitor()) {
            mallory.step(running.address("/signin"));
            for (String state : new String[] {"", "x", "A".repeat(43), "../../x", "%0d%0aSet-Cookie:a=b"}) {
                assertEquals(
                        400,
                        mallory.step(running.address("/signin/callback?code=code-0&state=" + state))
                                .statusCode(),
                        state);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "/%5cevil.example",
                "/%2f%2fevil.example",
                "%2f%2fevil.example",
                "https://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "/a//evil.example",
                "/.//evil.example",
                "/\t/evil.example",
                "/%09/evil.example",
                "/%0d%0aLocation:%20//evil.example",
                "/%c0%af/evil.example",
                "/%zz",
                "evil.example",
                " //evil.example",
                "/signout",
                "/sign%69n"
            })
    void afterSigningInNobodyIsLedElsewhere(String wished) {
        try (Visitor mallory = new Visitor()) {
            String to = URLEncoder.encode(wished, StandardCharsets.UTF_8);
            HttpResponse<String> home = mallory.visit(running.address("/signin?to=" + to));
            assertEquals(200, home.statusCode());
            assertEquals(running.address("/"), home.uri().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: levelpress=",
                "Cookie: levelpress=x; levelpress=y",
                "Cookie: levelpress=%00\"; =; ;",
                "Cookie: levelpress-signin-AAAAAAAAAAAAAAAA=AAAA",
                "Authorization: Bearer",
                "Authorization: Bearer ",
                "Authorization: Bearer \u00e9\u00ff",
                "Authorization: Basic Og==",
                "Origin: http://[",
                "Sec-Fetch-Site: ",
                "X-Levelpress-Token: \u00ff",
                "Content-Type: application/x-www-form-urlencoded",
                "Accept: \u00ff"
            })
    void whatMakesNoSenseIsRefusedAndNoMistakeOfTheService(String header) {
        for (String request : new String[] {
            "GET /framework.json",
            "GET /signin?to=%zz",
            "POST /answers?_token=%zz",
            "POST /signout",
            "GET /signin/callback?state=" + "A".repeat(43)
        }) {
            String answer = running.raw(request + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n" + header
                    + "\r\nConnection: close\r\n\r\n%=&%");
            assertTrue(answer.matches("(?s)HTTP/1.1 (200|303|4).*"), request + "\n" + answer);
        }
    }

    @Test
    void whoIsNotAmongTheReadersIsNotLetIn() {
        RoleNames names = new RoleNames(Set.of("@example.com"), Set.of(), Set.of());
        try (Running closed = Running.over(folder, service -> Who.signIn(service, provider.issuer(), names));
                Visitor mallory = new Visitor()) {
            HttpResponse<String> answer = mallory.visit(closed.address("/"));
            assertEquals(403, answer.statusCode());
            assertTrue(answer.body().contains("--readers"), answer.body());
            assertTrue(mallory.cookies().isEmpty());
        }
    }

    @Test
    void aProviderThatIsAwayIsSaidAndWhatNeedsNoSignInIsThere() {
        LyingProvider away = LyingProvider.open();
        away.close();
        try (Running closed = Running.over(folder, service -> Who.signIn(service, away.issuer()));
                Visitor leo = new Visitor()) {
            assertEquals(502, leo.visit(closed.address("/")).statusCode());
            assertEquals(200, closed.get("/health/ready").statusCode());
        }
    }

    @Test
    void tokensAreNotFetchedWhereOthersCanReadAlong() {
        try (LyingProvider unsafe = LyingProvider.open();
                Running closed = Running.over(folder, service -> Who.signIn(service, unsafe.issuer()));
                Visitor leo = new Visitor()) {
            unsafe.nameUnsafeEndpoint();
            assertEquals(502, leo.visit(closed.address("/")).statusCode());
        }
    }

    @Test
    void fiveSignInsMayBeUnderWayAndNoMoreCookiesPileUp() {
        try (Visitor leo = new Visitor()) {
            for (int i = 0; i < 12; i++) {
                leo.step(running.address("/signin"));
            }
            assertFalse(leo.cookies().isEmpty());
            assertTrue(leo.cookies().size() <= 6, leo.cookies().toString());
        }
    }
}
