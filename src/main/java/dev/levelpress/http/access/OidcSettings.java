package dev.levelpress.http.access;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The provider of OpenID Connect that people sign in with.
 *
 * @param secret empty for a public client, which PKCE protects alone
 * @param groupsClaim the claim that lists somebody's groups; with dots for one inside another
 */
public record OidcSettings(
        URI issuer, String clientId, Optional<Secret> secret, List<String> scopes, String groupsClaim) {

    public static final List<String> SCOPES = List.of("openid", "profile", "email");
    public static final String GROUPS_CLAIM = "groups";

    /** @throws IllegalArgumentException when it cannot be; the message says why and what can */
    public OidcSettings {
        scopes = List.copyOf(scopes);
        if (!PublicUrl.isSafe(issuer)) {
            throw new IllegalArgumentException("--oidc-issuer " + issuer
                    + " is no https address; give the issuer as the provider states it, such as"
                    + " https://login.example.com");
        }
        if (clientId.isBlank()) {
            throw new IllegalArgumentException(
                    "--oidc-issuer needs --oidc-client-id, the name that the provider knows this service by");
        }
        if (!scopes.contains("openid")) {
            throw new IllegalArgumentException("--oidc-scopes lacks openid, without which nobody is signed in; add it");
        }
    }
}
