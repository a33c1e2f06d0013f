package dev.levelpress.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What one request is called in the log and in its answer. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    /** Its name in the context of log lines. */
    static final String KEY = "requestId";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** The caller's, when that is a token of 8 to 64 letters, digits, dots, dashes and underscores, else a new one. */
    static String of(Request request) {
        if (request.getAttribute(HEADER) instanceof String known) {
            return known;
        }
        String given = request.getHeaders().get(HEADER);
        String id = isToken(given) ? given : made();
        request.setAttribute(HEADER, id);
        return id;
    }

    private static boolean isToken(@Nullable String given) {
        return given != null && TOKEN.matcher(given).matches();
    }

    private static String made() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
