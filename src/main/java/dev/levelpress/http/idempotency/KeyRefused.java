package dev.levelpress.http.idempotency;

import java.util.Map;

/** The request cannot be answered because of its {@code Idempotency-Key}. */
public final class KeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;
    private final transient Map<String, String> headers;

    private KeyRefused(int status, String type, String detail, Map<String, String> headers) {
        super(detail);
        this.status = status;
        this.type = type;
        this.headers = headers;
    }

    static KeyRefused unusable(String reason) {
        return new KeyRefused(
                400,
                "idempotency-key-unusable",
                "the Idempotency-Key cannot be used: " + reason + "; send a new UUID for each thing to create, in"
                        + " quotes",
                Map.of());
    }

    static KeyRefused running() {
        return new KeyRefused(
                409,
                "idempotency-key-running",
                "the request with this Idempotency-Key is still being answered; send it again in a moment",
                Map.of("Retry-After", "1"));
    }

    static KeyRefused reused() {
        return new KeyRefused(
                422,
                "idempotency-key-reused",
                "this Idempotency-Key belongs to another request; send what was sent with it, or a new key",
                Map.of());
    }

    public int status() {
        return status;
    }

    /** Names the kind of failure for programs. */
    public String type() {
        return type;
    }

    /** Of the answer. */
    public Map<String, String> headers() {
        return headers;
    }
}
