package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aPortInUseIsNamedWithARemedy() {
        try (Running running = Running.over(SmallFramework.in(folder))) {
            IOException refused = assertThrows(
                    IOException.class,
                    () -> Service.start(
                            ServiceSettings.of(folder, Settings.defaults()).at("127.0.0.1", running.port())));
            assertEquals(
                    "port " + running.port() + " on 127.0.0.1 is in use; choose another with --port",
                    refused.getMessage());
            assertEquals(200, running.get("/").statusCode());
        }
    }

    @Test
    void anAddressThatIsNotOursIsNamed() {
        SmallFramework.in(folder);
        IOException refused = assertThrows(
                IOException.class,
                () -> Service.start(
                        ServiceSettings.of(folder, Settings.defaults()).at("192.0.2.1", 0)));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("cannot listen on port 0 of 192.0.2.1: "));
    }

    @Test
    void aSourceThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing");
        IOException refused = assertThrows(
                IOException.class,
                () -> Service.start(
                        ServiceSettings.of(missing, Settings.defaults()).at("127.0.0.1", 0)));
        assertTrue(String.valueOf(refused.getMessage()).contains("missing"), refused.toString());
    }

    @Test
    void requestsThatRunAreAnsweredBeforeTheServiceStops() throws IOException {
        Running running = Running.over(SmallFramework.in(folder));
        List<Socket> callers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Socket socket = new Socket("127.0.0.1", running.port());
            socket.getOutputStream()
                    .write("GET /baker/one.pdf HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            callers.add(socket);
        }
        // The first byte of the first answer: the others wait for their turn or are being made.
        int first = callers.getFirst().getInputStream().read();
        running.close();
        for (Socket socket : callers) {
            try (socket) {
                String rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                String answer = socket == callers.getFirst() ? (char) first + rest : rest;
                assertTrue(isWhole(answer), answer.substring(0, Math.min(300, answer.length())));
            }
        }
    }

    @Test
    void aServiceWithoutCraftsLivesAndIsNotReady() {
        SmallFramework.page(folder.resolve("readme.md"), "# Nothing to see\n");
        try (Running running = Running.over(folder)) {
            HttpResponse<String> empty = running.get("/health/ready");
            assertEquals(503, empty.statusCode());
            assertTrue(empty.body().contains("\"status\" : \"empty\""), empty.body());
            assertEquals(200, running.get("/health/live").statusCode());
            SmallFramework.in(folder);
            Running.await("the first craft", () -> running.get("/health/ready").statusCode() == 200);
        }
    }

    @Test
    void stoppingTwiceIsNoMistake() {
        Running running = Running.over(SmallFramework.in(folder));
        running.close();
        running.close();
    }

    /** A whole document, or a refusal in so many words; never a part of a document. */
    private static boolean isWhole(String answer) {
        return answer.startsWith("HTTP/1.1 200 ")
                ? answer.substring(answer.indexOf("\r\n\r\n") + 4).length() == contentLength(answer)
                : answer.startsWith("HTTP/1.1 503 ");
    }

    private static int contentLength(String answer) {
        return Integer.parseInt(answer.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
    }
}
