package dev.levelpress.http.idempotency;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer that can be given again.
 *
 * @param request digest of the request that it is the answer to
 * @param headers that belong to the answer itself
 */
record KeptAnswer(String request, int status, Map<String, String> headers, byte[] body) {

    private static final List<String> OWN =
            List.of("Location", "Content-Type", "Content-Disposition", "Cache-Control", "Content-Security-Policy");

    /** Of what was created, or will be; nothing else has to be kept from being done again. */
    private static final List<Integer> CREATED = List.of(201, 202, 303);

    /** What a handler answered; empty when it created nothing. */
    static Optional<KeptAnswer> of(Context context, Optional<String> request) {
        int status = context.statusCode();
        if (!CREATED.contains(status)) {
            return Optional.empty();
        }
        String digest = request.orElseThrow(
                () -> new IllegalStateException("a handler has to say what was sent before it creates something"));
        Map<String, String> headers = new LinkedHashMap<>();
        OWN.forEach(name ->
                Optional.ofNullable(context.res().getHeader(name)).ifPresent(value -> headers.put(name, value)));
        byte[] body = body(context);
        return Optional.of(new KeptAnswer(digest, status, headers, body));
    }

    private static byte[] body(Context context) {
        InputStream result = context.resultInputStream();
        if (result == null) {
            return new byte[0];
        }
        try (result) {
            byte[] body = Objects.requireNonNull(result).readAllBytes();
            context.result(body);
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeTo(Context context) {
        context.status(status);
        headers.forEach(context::header);
        context.header("Idempotency-Replayed", "true");
        context.res().setContentLength(body.length);
        context.result(body);
    }

    /** In memory, about. */
    long size() {
        return body.length + 1000L;
    }
}
