package dev.levelpress.http.access;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses calls that change something or bring data when a page of another site causes them (CSRF). */
final class OwnPages {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Optional<PublicUrl> publicUrl;
    private final FormTokens tokens;

    OwnPages(Optional<PublicUrl> publicUrl, FormTokens tokens) {
        this.publicUrl = publicUrl;
        this.tokens = tokens;
    }

    static boolean isSafe(Context context) {
        return SAFE_METHODS.contains(context.req().getMethod());
    }

    /** @throws Refused when the call may be caused by another site */
    void check(Context context, Caller caller) {
        // Browsers send neither a token of ours nor its header by themselves.
        if (isSafe(context) || caller.proof() == Proof.TOKEN) {
            return;
        }
        if (!isOurs(context)) {
            throw new Refused(
                    403, "a page of another site asked for this; only this service's own pages, and programs, may");
        }
        if (caller.proof().comesByItself() && !tokens.isWith(context, caller)) {
            throw new Refused(
                    403,
                    "the form is not of this session; go back, load its page again and send it once more (programs"
                            + " use an API token)");
        }
    }

    /** What a browser says about the page that asks; a program says nothing. */
    private boolean isOurs(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = context.header("Origin");
        return origin == null || isOurOrigin(origin.toLowerCase(Locale.ROOT), context.header("Host"));
    }

    private boolean isOurOrigin(String origin, @Nullable String host) {
        boolean published = publicUrl.filter(url -> url.origin().equals(origin)).isPresent();
        boolean besideIt = publicUrl
                .filter(url -> origin.startsWith("http://" + url.host()))
                .isEmpty();
        return published || host != null && besideIt && origin.equals("http://" + host.toLowerCase(Locale.ROOT));
    }
}
