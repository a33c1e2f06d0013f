package dev.levelpress.http;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * The body of a request on its way into a file. It comes as it is, is no larger than it may be, and does not take for
 * ever: whoever sends a byte now and then would never be idle.
 *
 * @param most bytes
 */
record Body(Context context, long most) {

    private static final int BUFFER = 1 << 16;

    /** After this, a body must have come at {@link #PACE} or faster. */
    private static final Duration START = Duration.ofSeconds(30);

    private static final Duration LINGER = Duration.ofSeconds(5);

    private static final long LINGER_BYTES = 64L << 20;

    /** Bytes in a second: less than any line that people send forms over. */
    private static final long PACE = 10_000;

    /**
     * Writes it.
     *
     * @throws HttpResponseException with 413 when it is too large, 415 when it is encoded, 408 when it is too slow
     */
    void save(Path file) throws IOException {
        refuseEncoded();
        if (context.req().getContentLengthLong() > most) {
            throw new ContentTooLargeResponse();
        }
        long start = System.nanoTime();
        try (InputStream in = context.req().getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long total = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > most) {
                    discard(in, buffer);
                    throw new ContentTooLargeResponse();
                }
                check(total, Duration.ofNanos(System.nanoTime() - start));
                out.write(buffer, 0, read);
            }
        }
    }

    /** A body is one file: not in parts, and not packed in a way that unpacks to more than was sent. */
    private void refuseEncoded() {
        String encoding = context.header("Content-Encoding");
        String type = String.valueOf(context.header("Content-Type")).toLowerCase(Locale.ROOT);
        if (encoding != null && !encoding.equalsIgnoreCase("identity") || type.startsWith("multipart/")) {
            throw new UnsupportedMediaTypeResponse();
        }
    }

    /** Reads a little further: who is still sending when the connection ends never sees why. */
    private static void discard(InputStream in, byte[] buffer) throws IOException {
        long end = System.nanoTime() + LINGER.toNanos();
        for (long left = LINGER_BYTES; left > 0 && System.nanoTime() < end; ) {
            int read = in.read(buffer);
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    private static void check(long total, Duration took) {
        if (took.minus(START).toSeconds() * PACE > total) {
            throw new HttpResponseException(408, "too slow");
        }
    }
}
