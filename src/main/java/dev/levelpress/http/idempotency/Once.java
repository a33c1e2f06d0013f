package dev.levelpress.http.idempotency;

import dev.levelpress.http.access.Access;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Lets handlers create something once for each key of a caller: the same request has the same answer again for 24 hours, or
 * until the service stops. A request that created nothing, because it was refused or failed, leaves its key free.
 */
public final class Once {

    private static final KnownKeys.Room ROOM = new KnownKeys.Room(1_000, 16L << 20);

    private final KnownKeys keys;

    public Once(InstantSource clock) {
        this.keys = new KnownKeys(ROOM, clock);
    }

    /** The handler for requests with and without a key; it has to call {@link Attempt#sent}. */
    public Handler of(Handler handler) {
        return context -> {
            Optional<IdempotencyKey> key = IdempotencyKey.of(context);
            if (key.isPresent()) {
                handle(context, handler, new KnownKeys.Place(Access.account(context), key.get()));
            } else {
                handler.handle(context);
            }
        };
    }

    private void handle(Context context, Handler handler, KnownKeys.Place place) throws Exception {
        Optional<KeptAnswer> before = keys.begin(place);
        Attempt attempt = new Attempt(context, before);
        Optional<KeptAnswer> answer = Optional.empty();
        try {
            handler.handle(context);
            answer = KeptAnswer.of(context, attempt.request());
        } catch (AnsweredBefore known) {
            known.answer().writeTo(context);
        } finally {
            if (before.isEmpty()) {
                keys.end(place, answer);
            }
        }
    }
}
