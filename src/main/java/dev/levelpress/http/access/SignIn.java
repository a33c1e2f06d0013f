package dev.levelpress.http.access;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends people to the provider, and takes them in when they come back. */
final class SignIn {

    static final String PATH = "/signin";
    static final String CALLBACK = "/signin/callback";

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final Optional<Provider> provider;
    private final PendingCookies pending;
    private final Sessions sessions;
    private final RoleNames names;

    SignIn(Optional<Provider> provider, PendingCookies pending, Sessions sessions, RoleNames names) {
        this.provider = provider;
        this.pending = pending;
        this.sessions = sessions;
        this.names = names;
    }

    void begin(Context context) {
        context.header("Cache-Control", "no-store");
        Provider provider = provider();
        String to = ReturnAddress.of(context.queryParam("to"));
        try {
            context.redirect(provider.authorization(pending.begin(context, to)).toString(), HttpStatus.SEE_OTHER);
        } catch (NotSignedIn away) {
            throw away(away);
        }
    }

    void end(Context context) {
        context.header("Cache-Control", "no-store");
        Provider provider = provider();
        Pending begun = pending.take(context, parameter(context, "state"))
                .orElseThrow(() -> new Refused(
                        400,
                        "this sign-in was not begun in this browser, took too long or is over; begin again at"
                                + " /signin"));
        String error = parameter(context, "error");
        if (!error.isEmpty()) {
            throw new Refused(403, "the sign-in was not completed" + shown(error) + "; begin again at /signin");
        }
        String code = parameter(context, "code");
        if (code.isEmpty()) {
            throw new Refused(400, "the sign-in provider sent nothing to go on with; begin again at /signin");
        }
        try {
            if (!provider.isIssuer(context.queryParam("iss"))) {
                throw new NotSignedIn("the answer is of another provider");
            }
            takeIn(context, provider.identity(code, begun));
            context.redirect(begun.to(), HttpStatus.SEE_OTHER);
        } catch (NotSignedIn refused) {
            throw away(refused);
        }
    }

    private void takeIn(Context context, Identity identity) {
        Set<Role> roles = names.roles(identity);
        if (roles.isEmpty()) {
            throw new Refused(
                    403,
                    "you are who you say, but may not use this service; the operator lets people in with --readers");
        }
        sessions.begin(context, identity, roles);
    }

    private static Refused away(NotSignedIn reason) {
        LOG.warn("nobody was signed in: {}", reason.getMessage());
        return new Refused(
                502,
                "the sign-in provider did not say who you are; begin again at /signin, and if it stays so, the log of"
                        + " this service says why");
    }

    private Provider provider() {
        return provider.orElseThrow(
                () -> new Refused(404, "nobody signs in here; the operator can set --oidc-issuer, see docs/access.md"));
    }

    private static String parameter(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("");
    }

    /** The codes of RFC 6749 and OpenID Connect; a text of somebody's is not repeated. */
    private static String shown(String error) {
        return error.matches("[a-z_]{1,40}") ? " (" + error + ")" : "";
    }
}
