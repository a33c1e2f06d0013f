package dev.levelpress.http.access;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Lets a caller through, sends them to sign in, or refuses. */
final class Gate {

    private final AccessSettings settings;

    Gate(AccessSettings settings) {
        this.settings = settings;
    }

    /** @throws Refused when the caller may not */
    void check(Context context, Need need, Caller caller) {
        if (isOpen(need) || caller.may(need.role())) {
            return;
        }
        if (!settings.saysWho()) {
            throw new Refused(
                    403,
                    "this is for callers on the machine of the service only, as long as nobody can sign in; its"
                            + " operator can set --oidc-issuer, --proxy-user-header or --tokens");
        }
        if (caller.isKnown()) {
            throw lacking(need.role(), caller);
        }
        if (settings.oidc().isPresent() && isPage(context)) {
            context.header("Cache-Control", "no-store");
            context.redirect(SignIn.PATH + "?to=" + URLEncoder.encode(address(context), StandardCharsets.UTF_8));
            context.skipRemainingHandlers();
            return;
        }
        throw new Refused(
                401,
                settings.oidc().isPresent()
                        ? "this is for those who have signed in; open /signin in a browser, or send an API token"
                        : "this is for those who are known; send an API token as Authorization: Bearer, or come"
                                + " through the sign-in of the proxy in front of this service",
                Map.of("WWW-Authenticate", "Bearer realm=\"levelpress\""));
    }

    boolean isOpen(Need need) {
        return switch (need) {
            case NOTHING -> true;
            case READER -> settings.publicReading();
            case MAINTAINER, PEOPLE -> false;
        };
    }

    private static Refused lacking(Role role, Caller caller) {
        String setting = switch (role) {
            case READER -> "--readers";
            case MAINTAINER -> "--maintainers";
            case PEOPLE -> "--people-team";
        };
        return caller.proof() == Proof.TOKEN
                ? new Refused(
                        403,
                        "the token lacks the role " + role.id() + "; make one with levelpress token --role "
                                + role.id(),
                        Map.of(
                                "WWW-Authenticate",
                                "Bearer realm=\"levelpress\", error=\"insufficient_scope\", scope=\"" + role.id()
                                        + "\""))
                : new Refused(
                        403,
                        "you are signed in, but this needs the role " + role.id() + "; the operator gives it with "
                                + setting);
    }

    /** Whether a person looks at it, who can sign in and go on there. */
    private static boolean isPage(Context context) {
        return OwnPages.isSafe(context)
                && String.valueOf(context.header("Accept")).contains("text/html");
    }

    private static String address(Context context) {
        String query = context.req().getQueryString();
        return context.req().getRequestURI() + (query == null ? "" : "?" + query);
    }
}
