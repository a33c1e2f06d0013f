package dev.levelpress.http.access;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The cookies of the service: for it alone, out of the reach of scripts, and sent along by other sites' links only. */
final class Cookies {

    private final boolean secure;

    Cookies(boolean secure) {
        this.secure = secure;
    }

    /** With the prefix that browsers hold to (RFC 6265bis, 4.1.3.2) where they allow it. */
    String name(String name) {
        return secure ? "__Host-" + name : name;
    }

    Optional<String> value(Context context, String name) {
        return Optional.ofNullable(context.cookie(name(name)));
    }

    /** The names of those that were sent, without prefix, that begin so. */
    List<String> namesWith(Context context, String beginning) {
        return context.cookieMap().keySet().stream()
                .filter(name -> name.startsWith(name(beginning)))
                .map(name -> secure ? name.substring("__Host-".length()) : name)
                .toList();
    }

    void set(Context context, String name, String value, Duration age) {
        String cookie = name(name) + "=" + value + "; Path=/; Max-Age=" + age.toSeconds() + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
        context.res().addHeader("Set-Cookie", cookie);
    }

    void clear(Context context, String name) {
        set(context, name, "", Duration.ZERO);
    }
}
