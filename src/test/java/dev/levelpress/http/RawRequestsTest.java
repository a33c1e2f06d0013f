package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes on a socket that no well-behaved caller sends: one right answer, a closed connection, others undisturbed. */
class RawRequestsTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final String GET = "GET /health/live HTTP/1.1\r\n";
    private static final String POST = "POST /answers?file=a.csv HTTP/1.1\r\n" + HOST;
    private static final String CHUNKED = POST + "Transfer-Encoding: chunked\r\n";

    /** A second request that a server which misreads the first one would answer. */
    private static final String SMUGGLED = "GET /smuggled HTTP/1.1\r\n" + HOST + "\r\n";

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

    @AfterEach
    void othersAreServed() {
        assertEquals(200, running.get("/baker/one.md").statusCode());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                bad("length and encoding", POST + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                bad("encoding and length", CHUNKED + "Content-Length: 4\r\n\r\n0\r\n\r\n"),
                bad("two lengths", POST + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd"),
                bad("the same length twice", POST + "Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd"),
                bad("a list of lengths", POST + "Content-Length: 4, 4\r\n\r\nabcd"),
                bad("a length with a sign", POST + "Content-Length: +4\r\n\r\nabcd"),
                bad("a negative length", POST + "Content-Length: -1\r\n\r\n"),
                bad("a length in hexadecimal", POST + "Content-Length: 0x4\r\n\r\nabcd"),
                bad("a length past 64 bits", POST + "Content-Length: 99999999999999999999\r\n\r\n"),
                answered(413, "a length of 8 exabytes", POST + "Content-Length: 9223372036854775807\r\n\r\n"),
                answered(413, "a length over the limit", POST + "Content-Length: 268435457\r\n\r\nabc"),
                bad("an unknown encoding", POST + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
                bad("chunked and then more", POST + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"),
                bad("two encodings", CHUNKED + "Transfer-Encoding: identity\r\n\r\n0\r\n\r\n"),
                bad("a space before the colon", POST + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n"),
                bad("a folded header", GET + HOST + "X-A: b\r\n c\r\n\r\n"),
                bad("lines that end with LF", "GET /health/live HTTP/1.1\nHost: localhost\n\n"),
                bad("one line that ends with LF", GET + "X-A: b\n" + HOST + "\r\n"),
                bad("a CR inside a header", GET + "Host: localhost\rX: y\r\n\r\n"),
                bad("a NUL inside a header", GET + HOST + "X: a\0b\r\n\r\n"),
                bad("a header without colon", GET + HOST + "Xabc\r\n\r\n"),
                bad("a header name with a space", GET + HOST + "X a: b\r\n\r\n"),
                bad("a chunk line that ends with LF", CHUNKED + "\r\n3\nabc\r\n0\r\n\r\n"),
                bad("a chunk size that is none", CHUNKED + "\r\nzz\r\nabc\r\n0\r\n\r\n"),
                bad("a negative chunk size", CHUNKED + "\r\n-1\r\nabc\r\n0\r\n\r\n"),
                bad("a chunk size past 64 bits", CHUNKED + "\r\nfffffffffffffffff\r\nabc\r\n0\r\n\r\n"),
                bad("a chunk longer than its size", CHUNKED + "\r\n3\r\nabcdef\r\n0\r\n\r\n"),
                bad("an extension of 100 KB", CHUNKED + "\r\n3;" + "a".repeat(100_000) + "\r\nabc\r\n0\r\n\r\n"),
                bad("trailers of 100 KB", CHUNKED + "\r\n0\r\nX: " + "a".repeat(100_000) + "\r\n\r\n"),
                bad("no host", GET + "\r\n"),
                bad("two hosts", GET + HOST + "Host: evil.example\r\n\r\n"),
                bad("an empty host", GET + "Host:\r\n\r\n"),
                bad("a host with a user", GET + "Host: a@localhost\r\n\r\n"),
                bad("a host with a path", GET + "Host: localhost/a\r\n\r\n"),
                bad("a host with markup", GET + "Host: \"><script>\r\n\r\n"),
                bad("a port that cannot be", GET + "Host: localhost:99999\r\n\r\n"),
                bad("another host in the address", "GET http://evil.example/ HTTP/1.1\r\n" + HOST + "\r\n"),
                bad("a user in the address", "GET http://a:b@localhost/ HTTP/1.1\r\n" + HOST + "\r\n"),
                bad("a file as address", "GET file:///etc/passwd HTTP/1.1\r\n" + HOST + "\r\n"),
                bad("a host as address", "GET localhost:80 HTTP/1.1\r\n" + HOST + "\r\n"),
                bad("a fragment", "GET /health/live#x HTTP/1.1\r\n" + HOST + "\r\n"),
                bad("a space in the address", "GET /a b HTTP/1.1\r\n" + HOST + "\r\n"),
                bad(
                        "an encoded way up",
                        "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n"),
                bad(
                        "an encoded slash",
                        "GET /..%2f..%2fetc%2fpasswd HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n"),
                bad("an encoded backslash", "GET /..%5c..%5cx HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n"),
                bad("an encoded NUL", "GET /x%00.pdf HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n"),
                bad("a hello of TLS", "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003" + "\0".repeat(100)),
                bad("a truncated form", POST + "Content-Length: 10\r\n\r\nabc"),
                answered(
                        405,
                        "a tunnel",
                        "CONNECT localhost:443 HTTP/1.1\r\nHost: localhost:443\r\nConnection: close\r\n\r\n"),
                answered(417, "an expectation", POST + "Expect: 200-ok\r\nContent-Length: 3\r\n\r\nabc"),
                answered(426, "the first line of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                answered(431, "2,000 headers", GET + HOST + "X: 12345678\r\n".repeat(2_000) + "\r\n"),
                answered(431, "20,000 empty lines", "\r\n".repeat(20_000)),
                answered(505, "HTTP/0.9", "GET /\r\n"));
    }

    private static Arguments bad(String what, String request) {
        return answered(400, what, request);
    }

    private static Arguments answered(int status, String what, String request) {
        return Arguments.of(what, request, status);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedOnceAndTheConnectionEnds(String what, String request, int status) throws IOException {
        boolean truncated = what.startsWith("a truncated");
        try (RawCaller caller = RawCaller.of(running.port())) {
            caller.send(truncated ? request : request + SMUGGLED).end();
            String text = caller.answers().text();
            assertEquals(List.of(status), new RawCaller.Answers(text).statuses(), text);
            assertTrue(text.contains("\r\nContent-Type: application/problem+json\r\n"), text);
            assertTrue(text.contains("\"status\" : " + status), text);
            assertTrue(text.contains("\r\nX-Request-Id: "), text);
            assertTrue(text.contains("\r\nX-Content-Type-Options: nosniff\r\n"), text);
            assertFalse(text.contains("Exception"), text);
            assertFalse(text.contains("Jetty"), text);
        }
    }

    @Test
    void requestsInARowAreAnsweredInTheirOrder() throws IOException {
        String form = CHUNKED + "\r\n3;name=value\r\nabc\r\n0\r\nX-Trailer: x\r\n\r\n";
        String body = GET + HOST + "Content-Length: 5\r\n\r\nhello";
        String last = "GET http://localhost/nowhere HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n";
        try (RawCaller caller = RawCaller.of(running.port())) {
            assertEquals(
                    List.of(200, 200, 200, 404),
                    caller.send("\r\n" + GET + HOST + "\r\n" + form + body + last)
                            .answers()
                            .statuses());
        }
    }

    @Test
    void callersThatSayNothingKeepNobodyWaiting() throws IOException {
        List<RawCaller> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 2_000; i++) {
                idle.add(RawCaller.of(running.port()).send(i % 2 == 0 ? "" : "GET / HTTP/1.1\r\nHost: loc"));
            }
            for (int i = 0; i < 20; i++) {
                assertEquals(200, running.get("/baker/two.pdf").statusCode());
            }
            RawCaller last = idle.getLast();
            assertEquals(
                    List.of(200),
                    last.send("alhost\r\nConnection: close\r\n\r\n").answers().statuses());
        } finally {
            for (RawCaller caller : idle) {
                caller.close();
            }
        }
    }

    @Test
    void whatIsCompressedInTransitIsNotUnpacked() throws IOException {
        HttpResponse<String> answer =
                running.post("/answers", BodyPublishers.ofByteArray(gzip(20 << 20)), "Content-Encoding", "gzip");
        assertEquals(415, answer.statusCode());
        assertTrue(answer.body().contains("send it as it is"), answer.body());
    }

    @Test
    void aFormThatUnpacksToATwentiethOfAGigabyteIsNotRead() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 50; i++) {
                zip.write(zeros);
            }
        }
        HttpResponse<String> answer =
                running.post("/answers?file=a.docx", BodyPublishers.ofByteArray(bomb.toByteArray()));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"file\" : \"a.docx\""), answer.body());
        assertFalse(answer.body().contains("\"value\""), answer.body());
    }

    private static byte[] gzip(int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }

    @Test
    void partsAreNoForm() throws IOException {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            parts.append("--x\r\nContent-Disposition: form-data; name=\"p")
                    .append(i)
                    .append("\"\r\n\r\n1\r\n");
        }
        String whole = parts + "--x--\r\n";
        for (String body : List.of(whole, parts.toString(), "--x\r\nContent-Dispo")) {
            HttpResponse<String> answer = running.post(
                    "/answers",
                    BodyPublishers.ofString(body, StandardCharsets.US_ASCII),
                    "Content-Type",
                    "multipart/form-data; boundary=x");
            assertEquals(415, answer.statusCode(), answer.body());
        }
    }
}
