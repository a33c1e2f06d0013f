package dev.levelpress.http.access;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/** Ends a session, here and at the provider. */
final class SignOut {

    static final String PATH = "/signout";

    private final Optional<Provider> provider;
    private final Optional<PublicUrl> publicUrl;
    private final Sessions sessions;
    private final FormTokens tokens;
    private final Pages pages;

    SignOut(
            Optional<Provider> provider,
            Optional<PublicUrl> publicUrl,
            Sessions sessions,
            FormTokens tokens,
            Pages pages) {
        this.provider = provider;
        this.publicUrl = publicUrl;
        this.sessions = sessions;
        this.tokens = tokens;
        this.pages = pages;
    }

    /** Asks whether to; another site's link must not sign anybody out. */
    void ask(Context context) {
        Caller caller = Access.caller(context);
        if (caller.proof() == Proof.SESSION) {
            write(context, "Sign out", "You are signed in as " + caller.name() + ".", "Sign out", "");
        } else {
            write(context, "Signed out", "Nobody is signed in with this browser.", "", "");
        }
    }

    /** A page goes on to the provider: browsers do not let a form lead to another site. */
    void end(Context context) {
        sessions.end(context);
        String onward = publicUrl
                .map(url -> url.resolve("/"))
                .flatMap(home -> provider.flatMap(each -> each.signOut(home)))
                .map(URI::toString)
                .orElse("");
        String detail = onward.isEmpty()
                ? "You are signed out."
                : "You are signed out of this service, and are taken to the sign-in provider to sign out there too.";
        write(context, "Signed out", detail, "", onward);
    }

    private void write(Context context, String title, String detail, String button, String onward) {
        context.header("Cache-Control", "no-store");
        context.contentType("text/html; charset=utf-8");
        context.result(pages.fill(
                "access",
                new AccessPage(title, detail, button, tokens.of(Access.caller(context)), onward, pages.style())));
    }
}
