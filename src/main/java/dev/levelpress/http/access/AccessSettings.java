package dev.levelpress.http.access;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what, as the operator says.
 *
 * @param hostNames names that the service answers to beside that of the public address
 * @param publicReading whether reading needs no sign-in
 * @param tokens the file of API tokens
 * @param names whose are the roles, for people who sign in or come through the proxy
 * @param sessionKey what sessions are encrypted with; empty for a new one at each start
 */
public record AccessSettings(
        Optional<PublicUrl> publicUrl,
        Set<String> hostNames,
        boolean publicReading,
        Optional<OidcSettings> oidc,
        Optional<ProxySettings> proxy,
        Optional<Path> tokens,
        RoleNames names,
        Optional<Secret> sessionKey) {

    /** Shorter ones can be guessed. */
    private static final int SHORTEST_KEY = 32;

    /** @throws IllegalArgumentException when they cannot be; the message says why and what can */
    public AccessSettings {
        hostNames = Set.copyOf(hostNames);
        boolean signIn = oidc.isPresent() || proxy.isPresent();
        require(
                oidc.isEmpty() || publicUrl.isPresent(),
                "--oidc-issuer needs --public-url, the address that people come back to, such as"
                        + " https://levels.example.com");
        require(
                oidc.isEmpty()
                        || publicUrl.map(url -> PublicUrl.isSafe(url.uri())).orElse(true),
                "--oidc-issuer needs a --public-url with https: whoever listens could take over what is signed in");
        require(
                publicReading || signIn || tokens.isPresent(),
                "--reading signed-in would let nobody read; say how people sign in with --oidc-issuer or"
                        + " --proxy-user-header, or name --tokens");
        require(
                signIn || names.isEmpty(),
                "--readers, --maintainers and --people-team name people who sign in; say how with --oidc-issuer or"
                        + " --proxy-user-header");
        require(
                sessionKey.map(key -> key.text().length() >= SHORTEST_KEY).orElse(true),
                "the session key is shorter than 32 characters; make one with: openssl rand -base64 32");
    }

    /** Everyone reads; the rest is for callers on the same machine. */
    public static AccessSettings defaults() {
        return new AccessSettings(
                Optional.empty(),
                Set.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RoleNames.NONE,
                Optional.empty());
    }

    /** Whether it is said who has which role. */
    boolean saysWho() {
        return oidc.isPresent() || proxy.isPresent() || tokens.isPresent();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
