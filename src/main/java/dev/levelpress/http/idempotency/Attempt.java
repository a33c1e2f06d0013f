package dev.levelpress.http.idempotency;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;

/** A request with a key on its way through its handler. */
public final class Attempt {

    private static final String ATTRIBUTE = "levelpress.attempt";

    private final String address;
    private final Optional<KeptAnswer> before;
    private Optional<String> request = Optional.empty();

    Attempt(Context context, Optional<KeptAnswer> before) {
        String query = context.req().getQueryString();
        this.address =
                context.req().getMethod() + " " + context.req().getRequestURI() + (query == null ? "" : "?" + query);
        this.before = before;
        context.attribute(ATTRIBUTE, this);
    }

    /**
     * To be called by a handler that has read what was sent, before it creates anything. What was sent may be in files: no
     * more than its digest is needed, and that only of a request with a key.
     *
     * @param digest equal for what is equally meant; the boundaries of parts, for example, are another each time
     * @throws KeyRefused when the key belongs to another request
     * @throws AnsweredBefore when the answer is known; it is given instead of the handler's
     */
    public static void sent(Context context, Supplier<String> digest) {
        Attempt attempt = context.attribute(ATTRIBUTE);
        if (attempt != null) {
            attempt.is(digest.get());
        }
    }

    private void is(String digest) {
        String asked = address + "\n" + digest;
        request = Optional.of(asked);
        if (before.isPresent()) {
            KeptAnswer known = before.get();
            if (!known.request().equals(asked)) {
                throw KeyRefused.reused();
            }
            throw new AnsweredBefore(known);
        }
    }

    Optional<String> request() {
        return request;
    }
}
