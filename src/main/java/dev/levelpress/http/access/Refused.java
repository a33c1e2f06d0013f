package dev.levelpress.http.access;

import java.util.Map;

/** A request that is not answered as it is; the message, a clause without full stop, says what to do. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    @SuppressWarnings("serial") // never written
    private final Map<String, String> headers;

    public Refused(int status, String message) {
        this(status, message, Map.of());
    }

    public Refused(int status, String message, Map<String, String> headers) {
        super(message);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    public int status() {
        return status;
    }

    /** Beyond those of every answer. */
    public Map<String, String> headers() {
        return headers;
    }
}
