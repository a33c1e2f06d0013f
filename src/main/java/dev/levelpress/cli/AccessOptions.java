package dev.levelpress.cli;

import dev.levelpress.http.access.AccessSettings;
import dev.levelpress.http.access.AddressRange;
import dev.levelpress.http.access.OidcSettings;
import dev.levelpress.http.access.ProxySettings;
import dev.levelpress.http.access.PublicUrl;
import dev.levelpress.http.access.RoleNames;
import dev.levelpress.http.access.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that make {@link AccessSettings}. */
final class AccessOptions {

    /** Who reads. */
    enum Readers {
        PUBLIC,
        SIGNED_IN
    }

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "The address that people know the service by, such as https://levels.example.com.")
    private @Nullable URI publicUrl;

    @Option(
            names = "--host-names",
            paramLabel = "NAMES",
            description = "Further names that the service answers to, separated by commas.")
    private @Nullable String hostNames;

    @Option(
            names = "--reading",
            paramLabel = "WHO",
            defaultValue = "public",
            description = "Who reads profiles and pages: public or signed-in (public).")
    private @Nullable String reading;

    @Option(
            names = "--oidc-issuer",
            paramLabel = "URL",
            description = "The OpenID Connect provider that people sign in with.")
    private @Nullable URI oidcIssuer;

    @Option(names = "--oidc-client-id", paramLabel = "ID", description = "What the provider knows the service by.")
    private @Nullable String oidcClientId;

    @Option(
            names = "--oidc-secret",
            paramLabel = "SECRET",
            description = "The client's secret; better in the environment or a file than on the command line.")
    private @Nullable String oidcSecret;

    @Option(names = "--oidc-secret-file", paramLabel = "FILE", description = "A file with the client's secret.")
    private @Nullable Path oidcSecretFile;

    @Option(
            names = "--oidc-scopes",
            paramLabel = "SCOPES",
            description = "What the provider is asked for, separated by commas (openid,profile,email).")
    private @Nullable String oidcScopes;

    @Option(
            names = "--oidc-groups-claim",
            paramLabel = "CLAIM",
            defaultValue = OidcSettings.GROUPS_CLAIM,
            description =
                    "Where the provider lists somebody's groups (groups); realm_access.roles for one inside another.")
    private @Nullable String oidcGroupsClaim;

    @Option(
            names = "--proxy-user-header",
            paramLabel = "HEADER",
            description = "In which header a proxy that signs people in names them, such as X-Forwarded-User.")
    private @Nullable String proxyUserHeader;

    @Option(
            names = "--proxy-groups-header",
            paramLabel = "HEADER",
            description = "In which header it names their groups, such as X-Forwarded-Groups.")
    private @Nullable String proxyGroupsHeader;

    @Option(
            names = "--trusted-proxies",
            paramLabel = "ADDRESSES",
            description = "From where these headers are believed: addresses or ranges, separated by commas.")
    private @Nullable String trustedProxies;

    @Option(
            names = "--readers",
            paramLabel = "NAMES",
            description =
                    "Who reads, of those who sign in: groups, e-mail addresses or @domains, separated by commas (all).")
    private @Nullable String readers;

    @Option(names = "--maintainers", paramLabel = "NAMES", description = "Who sees what is wrong in the framework.")
    private @Nullable String maintainers;

    @Option(names = "--people-team", paramLabel = "NAMES", description = "Who makes and collects review forms.")
    private @Nullable String peopleTeam;

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "A file of API tokens; levelpress token makes its lines.")
    private @Nullable Path tokens;

    @Option(
            names = "--session-key",
            paramLabel = "SECRET",
            description = "What sessions are encrypted with, at least 32 characters (a new one at each start).")
    private @Nullable String sessionKey;

    @Option(names = "--session-key-file", paramLabel = "FILE", description = "A file with the session key.")
    private @Nullable Path sessionKeyFile;

    /** @throws WrongUsage when a value cannot be; the message says which and what can */
    AccessSettings settings() throws IOException {
        try {
            return new AccessSettings(
                    Optional.ofNullable(publicUrl).map(PublicUrl::new),
                    Set.copyOf(names(hostNames)),
                    reading() == Readers.PUBLIC,
                    oidc(),
                    proxy(),
                    Optional.ofNullable(tokens),
                    new RoleNames(
                            Set.copyOf(names(readers)), Set.copyOf(names(maintainers)), Set.copyOf(names(peopleTeam))),
                    secret("--session-key", sessionKey, sessionKeyFile));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private Readers reading() {
        return switch (String.valueOf(reading)) {
            case "public" -> Readers.PUBLIC;
            case "signed-in" -> Readers.SIGNED_IN;
            default -> throw new WrongUsage("--reading " + reading + " cannot be; there are public and signed-in");
        };
    }

    private Optional<OidcSettings> oidc() throws IOException {
        if (oidcIssuer == null) {
            return Optional.empty();
        }
        List<String> scopes = names(oidcScopes);
        return Optional.of(new OidcSettings(
                oidcIssuer,
                Optional.ofNullable(oidcClientId).orElse(""),
                secret("--oidc-secret", oidcSecret, oidcSecretFile),
                scopes.isEmpty() ? OidcSettings.SCOPES : scopes,
                String.valueOf(oidcGroupsClaim)));
    }

    private Optional<ProxySettings> proxy() {
        return Optional.ofNullable(proxyUserHeader)
                .map(header -> new ProxySettings(
                        header,
                        Optional.ofNullable(proxyGroupsHeader),
                        names(trustedProxies).stream().map(AddressRange::of).toList()));
    }

    private static Optional<Secret> secret(String option, @Nullable String text, @Nullable Path file)
            throws IOException {
        if (file == null) {
            return Optional.ofNullable(text).map(Secret::new);
        }
        if (text != null) {
            throw new WrongUsage(option + " and " + option + "-file say the same; give one of them");
        }
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage(option + "-file " + file + " is no file; name one with the secret in it");
        }
        return Optional.of(new Secret(Files.readString(file).strip()));
    }

    /** Groups of a directory have commas in their names: with a semicolon in the list, only those separate. */
    static List<String> names(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.split(text.contains(";") ? ";" : ","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toList());
    }
}
