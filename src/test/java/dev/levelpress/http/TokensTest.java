package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import dev.levelpress.http.access.NewToken;
import dev.levelpress.http.access.Role;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that call with an API token. */
class TokensTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final NewToken people = NewToken.of("collector", Set.of(Role.PEOPLE), TODAY.plusDays(1));
    private final NewToken maintainer = NewToken.of("ci", Set.of(Role.MAINTAINER), TODAY);
    private final NewToken expired = NewToken.of("old", Set.of(Role.PEOPLE), TODAY.minusDays(2));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @SuppressWarnings("NullAway.Init")
    private Running running;

    @BeforeEach
    void open() throws IOException {
        file = Files.write(
                folder.resolve("tokens.txt"),
                List.of("# tokens of programs", "", people.line(), maintainer.line(), expired.line()));
        running = Running.over(SmallFramework.in(folder.resolve("framework")), service -> Who.tokens(file));
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void aTokenMayWhatItsRolesMay() {
        HttpResponse<String> problems = problems(maintainer.token());
        assertEquals(200, problems.statusCode());
        assertEquals(
                "private, no-cache",
                problems.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "no-cache",
                running.get("/").headers().firstValue("Cache-Control").orElse(""));
        assertEquals(200, answers(people.token()).statusCode());
        HttpResponse<String> refused = answers(maintainer.token());
        assertEquals(403, refused.statusCode());
        assertEquals(
                "Bearer realm=\"levelpress\", error=\"insufficient_scope\", scope=\"people\"",
                refused.headers().firstValue("WWW-Authenticate").orElse(""));
        assertEquals(403, problems(people.token()).statusCode());
    }

    @Test
    void withoutATokenOneReadsAndNothingElse() {
        assertEquals(200, running.get("/").statusCode());
        assertEquals(401, running.get("/problems.json").statusCode());
        assertEquals(
                401,
                running.post("/answers", HttpRequest.BodyPublishers.ofString("x"))
                        .statusCode());
    }

    @Test
    void aTokenThatIsNotGoodIsSaidWithItsReason() {
        assertEquals(
                "Bearer realm=\"levelpress\", error=\"invalid_token\", error_description=\"the token expired on "
                        + TODAY.minusDays(2) + "\"",
                refusal(expired.token()));
        for (String wrong :
                List.of("lp_", "lp_x", people.token() + "x", people.token().substring(1), digest(people))) {
            assertEquals(
                    "Bearer realm=\"levelpress\", error=\"invalid_token\", error_description=\"the token is not known\"",
                    refusal(wrong));
        }
    }

    @Test
    void aTokenNeedsNoFormTokenAndNoOrigin() {
        assertEquals(
                200,
                running.post(
                                "/answers?file=a.txt",
                                HttpRequest.BodyPublishers.ofString("x"),
                                "Authorization",
                                "bearer " + people.token(),
                                "Origin",
                                "https://tool.example")
                        .statusCode());
    }

    @Test
    void aTokenInOtherCaseIsAnotherAlsoOnTheSameConnection() {
        String token = maintainer.token();
        for (int i = 0; i < 2; i++) {
            assertEquals(401, problems(token.toUpperCase(Locale.ROOT)).statusCode());
            assertEquals(200, problems(token).statusCode());
            assertEquals(401, problems(token.toLowerCase(Locale.ROOT)).statusCode());
        }
    }

    @Test
    void theFileIsReadAgainWhenItChanges() throws IOException {
        assertEquals(200, problems(maintainer.token()).statusCode());
        NewToken next = NewToken.of("next", Set.of(Role.MAINTAINER), TODAY.plusDays(1));
        Files.write(file, List.of("what is this", next.line()));
        assertEquals(401, problems(maintainer.token()).statusCode());
        assertEquals(200, problems(next.token()).statusCode());
        Files.delete(file);
        assertEquals(401, problems(next.token()).statusCode());
    }

    @Test
    void aFileThatCannotBeUsedIsNamedAtTheStart() throws IOException {
        Files.write(file, List.of(people.line(), people.line().replace("people", "boss")));
        assertEquals(
                file + ":2: has an unknown role \"boss\"; there are reader, maintainer and people",
                String.valueOf(assertThrows(IOException.class, this::start).getMessage()));
        Files.delete(file);
        assertTrue(String.valueOf(assertThrows(IOException.class, this::start).getMessage())
                .startsWith(file + ": the file of tokens cannot be read"));
    }

    private void start() throws IOException {
        Service.start(ServiceSettings.of(folder.resolve("framework"), Settings.defaults())
                        .with(Who.tokens(file)))
                .close();
    }

    private HttpResponse<String> problems(String token) {
        return running.get("/problems.json", "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> answers(String token) {
        return running.post(
                "/answers?file=a.txt", HttpRequest.BodyPublishers.ofString("x"), "Authorization", "Bearer " + token);
    }

    private String refusal(String token) {
        HttpResponse<String> answer = running.get("/", "Authorization", "Bearer " + token);
        assertEquals(401, answer.statusCode());
        return answer.headers().firstValue("WWW-Authenticate").orElse("");
    }

    private static String digest(NewToken token) {
        return token.line().substring(token.line().indexOf("sha256:") + "sha256:".length());
    }
}
