package dev.levelpress.http;

import dev.levelpress.http.access.AccessSettings;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** A service on a free port and a caller of it. */
final class Running implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Service service;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Running(Service service) {
        this.service = service;
    }

    static Running over(Path source) {
        return over(source, Settings.defaults());
    }

    static Running over(Path source, Settings settings) {
        return with(ServiceSettings.of(source, settings));
    }

    static Running with(ServiceSettings settings) {
        try {
            return new Running(Service.start(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Running with(ServiceSettings settings, InstantSource clock) {
        try {
            return new Running(Service.start(settings, clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param who may do what in a service that has this public address
     */
    static Running over(Path source, Function<String, AccessSettings> who) {
        int port = freePort();
        try {
            AccessSettings access = who.apply("http://localhost:" + port);
            return new Running(Service.start(ServiceSettings.of(source, Settings.defaults())
                    .at("127.0.0.1", port)
                    .with(access)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the name of the machine instead of its address. */
    String address(String path) {
        return "http://localhost:" + port() + path;
    }

    List<String> routes() {
        return service.routes();
    }

    int port() {
        return service.port();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> head(String path, String... headers) {
        return send("HEAD", path, headers);
    }

    /** @param headers names and values in turn */
    HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, HttpRequest.BodyPublisher body, String... headers) {
        return post(path, body, false, headers);
    }

    /** Sends the body only when it is wanted (RFC 9110, 10.1.1), so that a refusal is read and no pipe breaks. */
    HttpResponse<String> postWhenWanted(String path, HttpRequest.BodyPublisher body, String... headers) {
        return post(path, body, true, headers);
    }

    private HttpResponse<String> post(
            String path, HttpRequest.BodyPublisher body, boolean whenWanted, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(PATIENCE)
                .expectContinue(whenWanted)
                .POST(body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** The answer to a request that no well-behaved client would send, read to its end. */
    String raw(String request) {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something that takes a moment has happened. */
    static void await(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("in vain: " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        client.close();
        service.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
