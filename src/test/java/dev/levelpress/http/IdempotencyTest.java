package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sends a request again does not get a thing twice. */
class IdempotencyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Running running;

    @BeforeAll
    static void open() {
        running = Running.over(SmallFramework.in(folder.resolve("framework")));
    }

    @AfterAll
    static void close() {
        running.close();
    }

    /** @param boundary as programs choose another for each request */
    private static HttpResponse<String> list(String key, String person, String boundary) {
        String people = "Name,Id,Craft,Level,Manager\n" + person + ",1,Baker,Level 1,Grace\n";
        return running.post(
                "/reviews",
                BodyPublishers.ofString(parts(people, boundary)),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary,
                "Accept",
                "application/json",
                "Idempotency-Key",
                key);
    }

    private static String parts(String people, String boundary) {
        return String.join(
                "\r\n",
                "--" + boundary,
                "Content-Disposition: form-data; name=\"people\"; filename=\"people.csv\"",
                "",
                people,
                "--" + boundary,
                "Content-Disposition: form-data; name=\"period\"",
                "",
                "H2 2026",
                "--" + boundary + "--",
                "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void theSameRequestAgainHasTheSameAnswerAgain() {
        HttpResponse<String> first = list("\"once\"", "Ada", "first");
        assertEquals(201, first.statusCode(), first.body());
        assertFalse(first.headers().firstValue("Idempotency-Replayed").isPresent());
        HttpResponse<String> again = list("\"once\"", "Ada", "another");
        assertEquals(201, again.statusCode(), again.body());
        assertEquals(location(first), location(again));
        assertEquals(first.body(), again.body());
        assertEquals("true", again.headers().firstValue("Idempotency-Replayed").orElse(""));
        assertEquals(first.headers().firstValue("Content-Type"), again.headers().firstValue("Content-Type"));
        HttpResponse<String> other = list("\"twice\"", "Ada", "first");
        assertFalse(location(first).equals(location(other)), "another key creates another run");
    }

    @Test
    void aKeyThatBelongsToAnotherRequestIsRefused() {
        assertEquals(201, list("mine", "Ada", "first").statusCode());
        HttpResponse<String> other = list("mine", "Bo", "first");
        assertEquals(422, other.statusCode());
        assertTrue(other.body().contains("urn:levelpress:problem:idempotency-key-reused"), other.body());
        HttpResponse<String> elsewhere = running.post(
                "/reviews?start",
                BodyPublishers.ofString(parts("Name,Id,Craft,Level\nAda,1,Baker,Level 1\n", "b")),
                "Content-Type",
                "multipart/form-data; boundary=b",
                "Idempotency-Key",
                "mine");
        assertEquals(422, elsewhere.statusCode());
    }

    @Test
    void whatWasRefusedCanBePutRightWithTheSameKey() {
        HttpResponse<String> refused = list("again", ",", "first");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("unusable-list"), refused.body());
        assertEquals(201, list("again", "Ada", "first").statusCode());
    }

    @Test
    void aKeyThatCannotBeUsedIsExplained() {
        HttpResponse<String> refused = list("a b", "Ada", "first");
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("urn:levelpress:problem:idempotency-key-unusable"), refused.body());
    }

    @Test
    void theFirstOfManyAtOnceCreatesTheOthersGetItsAnswerOrAreToldToWait() throws Exception {
        List<Future<HttpResponse<String>>> sent = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int each = 0; each < 8; each++) {
                String boundary = "b" + each;
                sent.add(callers.submit(() -> list("crowd", "Ada", boundary)));
            }
        }
        Set<String> created = new HashSet<>();
        for (Future<HttpResponse<String>> each : sent) {
            if (each.get().statusCode() == 201) {
                created.add(location(each.get()));
            } else {
                assertEquals(409, each.get().statusCode(), each.get().body());
            }
        }
        assertEquals(1, created.size(), created.toString());
    }

    /** The first is still sending: its key is taken all the same. */
    @Test
    void whileARequestRunsItsKeyIsTaken() {
        Running.await("the key is taken", IdempotencyTest::isTakenBySlowCaller);
        Running.await(
                "it is free when the first is gone",
                () -> list("slow", "Ada", "b").statusCode() == 201);
    }

    /** Where the second comes first, the slow one is refused, and another is needed. */
    private static boolean isTakenBySlowCaller() {
        try (Socket slow = new Socket("127.0.0.1", running.port())) {
            slow.getOutputStream()
                    .write(("POST /reviews HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data;"
                                    + " boundary=b\r\nContent-Length: 5000\r\nIdempotency-Key: slow\r\n\r\n--b\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();
            LockSupport.parkNanos(200_000_000);
            return list("slow", ",", "b").statusCode() == 409;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
