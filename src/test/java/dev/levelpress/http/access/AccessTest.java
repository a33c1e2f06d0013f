package dev.levelpress.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is there for whom, by what is listened on and what is set. */
class AccessTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void withoutSettingsOthersReadAndNothingElse() {
        try (Guarded everywhere = Guarded.listening("0.0.0.0", AccessSettings.defaults())) {
            assertEquals(200, everywhere.status("GET", "/", "127.0.0.1"));
            assertEquals(200, everywhere.status("GET", "/new.pdf", "127.0.0.1"));
            assertEquals(403, everywhere.status("GET", "/problems.json", "127.0.0.1"));
            assertEquals(403, everywhere.status("POST", "/answers", "127.0.0.1"));
            String refused = everywhere.answer("POST", "/answers", "127.0.0.1");
            assertTrue(refused.contains("set --oidc-issuer, --proxy-user-header or --tokens"), refused);
        }
    }

    @Test
    void aRouteThatNobodyThoughtOfIsForThePeopleTeamWhenItTakesSomething() {
        try (Guarded everywhere = Guarded.listening("::", AccessSettings.defaults())) {
            assertEquals(403, everywhere.status("POST", "/new", "127.0.0.1"));
        }
    }

    @Test
    void aPathIsNotGotAroundByWritingItOtherwise() {
        try (Guarded everywhere = Guarded.listening("0.0.0.0", AccessSettings.defaults())) {
            for (String path : List.of(
                    "/problems.json/",
                    "//problems.json",
                    "/./problems.json",
                    "/problems.json;a=b",
                    "/problems%2ejson",
                    "/%70roblems.json",
                    "/PROBLEMS.json",
                    "/problems.json?x",
                    "/new.pdf/../problems.json")) {
                String answer = everywhere.answer("GET", path, "127.0.0.1");
                assertTrue(!answer.startsWith("200"), path + " " + answer);
            }
        }
    }

    @Test
    void listeningEverywhereTheServiceGoesByAnyAddressButByNoName() {
        try (Guarded everywhere = Guarded.listening("0.0.0.0", AccessSettings.defaults())) {
            assertEquals(200, everywhere.status("GET", "/", "192.0.2.1:8080"));
            assertEquals(200, everywhere.status("GET", "/", "[2001:db8::1]:8080"));
            assertEquals(421, everywhere.status("GET", "/", "evil.example"));
            assertEquals(421, everywhere.status("GET", "/", "127.1"));
        }
    }

    @Test
    void listeningOnAnAddressTheServiceGoesByIt() {
        try (Guarded one = Guarded.listening("192.0.2.1", AccessSettings.defaults())) {
            assertEquals(200, one.status("GET", "/", "192.0.2.1:8080"));
            assertEquals(421, one.status("GET", "/", "192.0.2.2:8080"));
            assertEquals(403, one.status("POST", "/answers", "192.0.2.1"));
        }
    }

    @Test
    void withAPublicAddressTheServiceGoesByItsNamesOnly() {
        AccessSettings settings = published(Set.of("levels.internal"), Optional.empty());
        try (Guarded everywhere = Guarded.listening("0.0.0.0", settings)) {
            assertEquals(200, everywhere.status("GET", "/", "Levels.example.com"));
            assertEquals(200, everywhere.status("GET", "/", "levels.example.com:443"));
            assertEquals(200, everywhere.status("GET", "/", "levels.internal"));
            assertEquals(200, everywhere.status("GET", "/", "127.0.0.1"), "as probes call it");
            assertEquals(421, everywhere.status("GET", "/", "192.0.2.1"));
            assertEquals(421, everywhere.status("GET", "/", "example.com"));
        }
    }

    @Test
    void ownFormsAreThoseOfThePublicAddress() throws Exception {
        NewToken token = NewToken.of("x", Set.of(Role.PEOPLE), LocalDate.now().plusDays(2));
        Path tokens = Files.writeString(folder.resolve("tokens"), token.line());
        try (Guarded service = Guarded.listening("127.0.0.1", published(Set.of(), Optional.of(tokens)))) {
            String host = "levels.example.com";
            // 401 is what comes after the form was found to be our own.
            assertEquals(401, service.status("POST", "/answers", host, "Origin: https://levels.example.com"));
            assertEquals(403, service.status("POST", "/answers", host, "Origin: http://levels.example.com"));
            assertEquals(403, service.status("POST", "/answers", host, "Origin: https://levels.example.com:8443"));
            assertEquals(401, service.status("POST", "/answers", "localhost:8080", "Origin: http://localhost:8080"));
            assertEquals(403, service.status("POST", "/answers", "localhost:8080", "Origin: http://localhost:9090"));
            assertEquals(
                    200,
                    service.status("POST", "/answers", host, "Authorization: Bearer " + token.token()),
                    "a program with a token");
        }
    }

    private static AccessSettings published(Set<String> names, Optional<Path> tokens) {
        return new AccessSettings(
                Optional.of(new PublicUrl(URI.create("https://levels.example.com"))),
                names,
                true,
                Optional.empty(),
                Optional.empty(),
                tokens,
                RoleNames.NONE,
                Optional.empty());
    }
}
