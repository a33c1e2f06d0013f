package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what, on the command line. */
class AccessOptionsTest {

    private static final String SECRET = "hunter2-hunter2-hunter2-hunter2-hunter2";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--proxy-user-header X-User | name the addresses of the proxy with --trusted-proxies",
                "--proxy-user-header X-User --trusted-proxies proxy.example | is no address and no range",
                "--oidc-issuer https://id.example --oidc-client-id a | --oidc-issuer needs --public-url",
                "--oidc-issuer https://id.example --public-url https://a.example | needs --oidc-client-id",
                "--oidc-issuer http://id.example --oidc-client-id a --public-url https://a.example | is no https address",
                "--oidc-issuer https://id.example --oidc-client-id a --public-url http://a.example | with https",
                "--oidc-issuer https://id.example --oidc-client-id a --public-url https://a.example --oidc-scopes email"
                        + " | lacks openid",
                "--public-url a.example | give scheme and host",
                "--public-url https://a.example/levels | give scheme and host",
                "--reading signed-in | would let nobody read",
                "--reading nobody | there are public and signed-in",
                "--maintainers leads | name people who sign in; say how",
                "--session-key short | shorter than 32 characters",
                "--oidc-issuer https://id.example --oidc-secret-file missing | is no file",
                "--session-key a --session-key-file b | say the same; give one of them"
            })
    void whatCannotBeIsSaidBeforeTheServiceStarts(String options, String message) {
        String[] args = Stream.concat(
                        Stream.of("serve", "samples/meridian", "--port", "0"), Stream.of(options.split(" ")))
                .toArray(String[]::new);
        Run run = Run.of(args);
        assertEquals(Levelpress.WRONG_USAGE, run.code(), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aSecretIsNeverPrinted() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), SECRET + "\n");
        List<Run> wrong = List.of(
                Run.of("serve", "samples/meridian", "--session-key", SECRET, "--reading", "signed-in"),
                Run.of("serve", "samples/meridian", "--session-key-file", file.toString(), "--reading", "signed-in"),
                Run.of("serve", "samples/meridian", "--oidc-issuer", "https://id.example", "--oidc-secret", SECRET),
                Run.with(
                        Map.of("LEVELPRESS_OIDC_SECRET", SECRET, "LEVELPRESS_OIDC_ISSUER", "https://id.example"),
                        folder,
                        "serve",
                        "samples/meridian"),
                Run.with(Map.of("LEVELPRESS_SESSION_KEY", SECRET), folder, "serve", "--help"));
        for (Run run : wrong) {
            assertFalse((run.out() + run.err()).contains("hunter2"), run.out() + run.err());
        }
    }

    @Test
    void groupsOfADirectoryHaveCommas() {
        assertEquals(List.of("a", "b c"), AccessOptions.names("a, b c,"));
        assertEquals(List.of("cn=a,ou=b", "cn=c"), AccessOptions.names("cn=a,ou=b; cn=c"));
        assertEquals(List.of("cn=a,ou=b"), AccessOptions.names("cn=a,ou=b;"));
    }

    @Test
    void aTokenIsPrintedOnceAndItsLineHasOnlyItsDigest() {
        Run run = Run.of("token", "--name", "ci", "--role", "people,maintainer", "--days", "90");
        assertEquals(Levelpress.DONE, run.code(), run.err());
        String last = LocalDate.now(ZoneOffset.UTC).plusDays(90).toString();
        assertTrue(
                run.out().matches("ci reader,maintainer,people " + last + " sha256:[0-9a-f]{64}\\R")
                        || run.out().matches("ci maintainer,people " + last + " sha256:[0-9a-f]{64}\\R"),
                run.out());
        assertTrue(run.err().matches("The token, shown this once: lp_[A-Za-z0-9_-]{43}\\R"), run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--name a b | --name \"a b\" cannot be",
                "--name ci --role boss | there are reader, maintainer and people",
                "--name ci --days 0 | good for 1 to 3650 days"
            })
    void aTokenThatCannotBeIsSaid(String options, String message) {
        String[] args = Stream.concat(
                        Stream.of("token"),
                        Stream.of(options.replace("a b", "a_b").split(" ")))
                .map(arg -> arg.equals("a_b") ? "a b" : arg)
                .toArray(String[]::new);
        Run run = Run.of(args);
        assertEquals(Levelpress.WRONG_USAGE, run.code(), run.err());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void theServiceHoldsToTheOptions() throws Exception {
        Run made = Run.of("token", "--name", "ci");
        Path tokens = Files.writeString(folder.resolve("tokens"), made.out());
        String token = made.err().substring(made.err().indexOf("lp_")).strip();
        try (ServedChild served = ServedChild.start(
                        folder, Path.of("samples/meridian"), "--tokens", tokens.toString(), "--reading", "signed-in");
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(served.address());
            assertEquals(401, status(client, request.build()));
            assertEquals(
                    200,
                    status(
                            client,
                            request.header("Authorization", "Bearer " + token).build()));
            assertFalse(served.log().contains(token), served.log());
        }
    }

    private static int status(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
