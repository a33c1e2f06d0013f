package dev.levelpress.http.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the provider says about itself (OpenID Connect Discovery 1.0), asked when it is first needed. */
final class Discovery {

    /** In milliseconds. */
    static final int PATIENCE = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);

    private static final Duration FRESH = Duration.ofHours(1);
    private static final int LARGEST_KEYS = 256 * 1024;
    private static final int CLOCK_SKEW_SECONDS = 60;

    /** In milliseconds; a token with a key that is not known has them asked for anew, but not more often. */
    private static final long BETWEEN_KEYS = 10_000;

    /** Those with a public key: with a shared one, or none, everyone could have written the token. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final OidcSettings settings;
    private final InstantSource clock;
    private volatile @Nullable Found found;

    Discovery(OidcSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param tokens checks them against the provider's keys, which it asks for anew when they have changed */
    record Found(OIDCProviderMetadata metadata, IDTokenValidator tokens, Instant since) {}

    /** @throws NotSignedIn when the provider does not say, and never did */
    Found found() throws NotSignedIn {
        Found known = found;
        if (known != null && clock.instant().isBefore(known.since().plus(FRESH))) {
            return known;
        }
        try {
            Found fresh = ask(known);
            found = fresh;
            return fresh;
        } catch (GeneralException | IOException unreachable) {
            if (known != null) {
                LOG.warn(
                        "the sign-in provider does not answer; what it said before is used: {}",
                        unreachable.toString());
                return known;
            }
            throw new NotSignedIn("the provider does not describe itself: " + unreachable, unreachable);
        }
    }

    private Found ask(@Nullable Found known) throws GeneralException, IOException {
        OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), request -> {
            request.setConnectTimeout(PATIENCE);
            request.setReadTimeout(PATIENCE);
            request.setFollowRedirects(false);
        });
        requireSafe(metadata);
        if (known != null && metadata.getJWKSetURI().equals(known.metadata().getJWKSetURI())) {
            return new Found(metadata, known.tokens(), clock.instant());
        }
        return new Found(metadata, tokens(metadata), clock.instant());
    }

    private IDTokenValidator tokens(OIDCProviderMetadata metadata) throws IOException {
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST_KEYS))
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_KEYS)
                .retrying(true)
                .build();
        Set<JWSAlgorithm> algorithms = new HashSet<>(ALGORITHMS);
        if (metadata.getIDTokenJWSAlgs() != null) {
            algorithms.retainAll(metadata.getIDTokenJWSAlgs());
        }
        IDTokenValidator validator = new IDTokenValidator(
                metadata.getIssuer(),
                new ClientID(settings.clientId()),
                new JWSVerificationKeySelector<>(algorithms, keys),
                null);
        validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        return validator;
    }

    private static void requireSafe(OIDCProviderMetadata metadata) throws GeneralException {
        boolean safe = Stream.of(
                        metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI())
                .allMatch(Discovery::isSafe);
        if (!safe) {
            throw new GeneralException("its addresses for authorization, tokens and keys are not all there with https");
        }
    }

    private static boolean isSafe(@Nullable URI uri) {
        return uri != null && PublicUrl.isSafe(uri);
    }
}
