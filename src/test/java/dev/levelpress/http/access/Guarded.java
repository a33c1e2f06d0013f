package dev.levelpress.http.access;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;

/**
 * A few routes behind {@link Access}. It takes calls on loopback alone, whatever it is told that it listens on: tests
 * must not open this machine to others.
 */
final class Guarded implements AutoCloseable {

    private static final Pages PLAIN = new Pages() {
        @Override
        public String style() {
            return "";
        }

        @Override
        public String fill(String name, Record page) {
            return page.toString();
        }
    };

    private final Javalin javalin;

    private Guarded(Javalin javalin) {
        this.javalin = javalin;
    }

    /** @param listening the address that it believes to listen on */
    static Guarded listening(String listening, AccessSettings settings) {
        try {
            Access access = new Access(settings, listening, PLAIN, InstantSource.system());
            return new Guarded(Javalin.create(config -> {
                        config.startup.showJavalinBanner = false;
                        config.routes.exception(Refused.class, (refused, context) -> {
                            context.status(refused.status()).result(String.valueOf(refused.getMessage()));
                            refused.headers().forEach(context::header);
                        });
                        access.addTo(config.routes);
                        for (String path : new String[] {"/", "/new.pdf", "/problems.json", "/style.css"}) {
                            config.routes.get(path, context -> context.result(path));
                        }
                        config.routes.post("/answers", context -> context.result("answers"));
                        config.routes.post("/new", context -> context.result("new"));
                    })
                    .start("127.0.0.1", 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of the answer and what follows it. */
    String answer(String method, String path, String host, String... headers) {
        String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\n"
                + String.join(
                        "", Arrays.stream(headers).map(line -> line + "\r\n").toList())
                + "Connection: close\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", javalin.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                    .substring("HTTP/1.1 ".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int status(String method, String path, String host, String... headers) {
        return Integer.parseInt(answer(method, path, host, headers).substring(0, 3));
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
