package dev.levelpress.http;

import dev.levelpress.http.access.AccessSettings;
import dev.levelpress.http.access.AddressRange;
import dev.levelpress.http.access.OidcSettings;
import dev.levelpress.http.access.ProxySettings;
import dev.levelpress.http.access.PublicUrl;
import dev.levelpress.http.access.RoleNames;
import dev.levelpress.http.access.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settings of who may do what, as an operator would have them. */
final class Who {

    static final String KEY = "a-session-key-of-the-tests-0123456789";

    private static final RoleNames NAMES =
            new RoleNames(Set.of(), Set.of("framework-maintainers"), Set.of("people-partners"));

    private Who() {}

    /** Only those read who sign in with the provider. */
    static AccessSettings signIn(String service, URI issuer) {
        return signIn(service, issuer, NAMES);
    }

    static AccessSettings signIn(String service, URI issuer, RoleNames names) {
        return new AccessSettings(
                Optional.of(new PublicUrl(URI.create(service))),
                Set.of(),
                false,
                Optional.of(new OidcSettings(
                        issuer,
                        CertifiedProvider.CLIENT,
                        Optional.of(new Secret(CertifiedProvider.SECRET)),
                        List.of("openid", "profile", "email", "groups"),
                        OidcSettings.GROUPS_CLAIM)),
                Optional.empty(),
                Optional.empty(),
                names,
                Optional.of(new Secret(KEY)));
    }

    /** Only those read whom a proxy at this address names. */
    static AccessSettings proxy(String... addresses) {
        return new AccessSettings(
                Optional.empty(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.of(new ProxySettings(
                        "X-Forwarded-User",
                        Optional.of("X-Forwarded-Groups"),
                        List.of(addresses).stream().map(AddressRange::of).toList())),
                Optional.empty(),
                NAMES,
                Optional.empty());
    }

    /** Everyone reads; programs with a token do more. */
    static AccessSettings tokens(Path file) {
        return new AccessSettings(
                Optional.empty(),
                Set.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(file),
                new RoleNames(Set.of(), Set.of(), Set.of()),
                Optional.empty());
    }
}
