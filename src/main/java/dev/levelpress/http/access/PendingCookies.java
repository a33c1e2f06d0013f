package dev.levelpress.http.access;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Sign-ins under way, each in a sealed cookie of the browser that began it, so that several windows can. */
final class PendingCookies {

    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String COOKIE = "levelpress-signin-";
    private static final int NAME = 16;
    private static final int MOST = 5;
    private static final int PARTS = 4;

    private final Seal seal;
    private final Cookies cookies;
    private final InstantSource clock;

    PendingCookies(Seal seal, Cookies cookies, InstantSource clock) {
        this.seal = seal;
        this.cookies = cookies;
        this.clock = clock;
    }

    Pending begin(Context context, String to) {
        List<String> others = cookies.namesWith(context, COOKIE);
        if (others.size() >= MOST) {
            others.forEach(name -> cookies.clear(context, name));
        }
        Pending pending = Pending.begin(to, clock.instant().plus(LONGEST));
        cookies.set(context, name(pending.state()), closed(pending), LONGEST);
        return pending;
    }

    /** The one with this state; it can be taken once. Empty when this browser began none, or too long ago. */
    Optional<Pending> take(Context context, String state) {
        // What does not look like a state of ours must not get into a cookie's name.
        if (!state.matches("[A-Za-z0-9_-]{43}")) {
            return Optional.empty();
        }
        Optional<Pending> pending = cookies.value(context, name(state))
                .flatMap(text -> seal.open(COOKIE + state, text))
                .map(bytes -> pending(state, new String(bytes, StandardCharsets.UTF_8)))
                .filter(each -> clock.instant().isBefore(each.end()));
        cookies.clear(context, name(state));
        return pending;
    }

    private static String name(String state) {
        return COOKIE + state.substring(0, NAME);
    }

    /** An address has no line breaks. */
    private String closed(Pending pending) {
        String text = String.join(
                "\n",
                pending.nonce(),
                pending.verifier(),
                Long.toString(pending.end().getEpochSecond()),
                pending.to());
        return seal.close(COOKIE + pending.state(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Pending pending(String state, String text) {
        String[] parts = text.split("\n", PARTS);
        return new Pending(state, parts[0], parts[1], parts[3], Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }
}
