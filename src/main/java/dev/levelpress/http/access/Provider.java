package dev.levelpress.http.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the provider who somebody is: the code flow of OpenID Connect Core 1.0 (3.1) with PKCE (RFC 7636). */
final class Provider {

    private final OidcSettings settings;
    private final URI callback;
    private final Discovery discovery;
    private final ClientID client;

    /** @param callback where the provider sends people back to */
    Provider(OidcSettings settings, URI callback, InstantSource clock) {
        this.settings = settings;
        this.callback = callback;
        this.discovery = new Discovery(settings, clock);
        this.client = new ClientID(settings.clientId());
    }

    /** Where somebody goes to sign in. */
    URI authorization(Pending pending) throws NotSignedIn {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope(settings.scopes().toArray(String[]::new)), client, callback)
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Who has come back with a code. */
    Identity identity(String code, Pending pending) throws NotSignedIn {
        try {
            OIDCTokens tokens = tokens(code, pending);
            IDTokenClaimsSet idToken =
                    discovery.found().tokens().validate(tokens.getIDToken(), new Nonce(pending.nonce()));
            Claims claims = new Claims(idToken.toJSONObject());
            boolean all = claims.has(settings.groupsClaim()) && claims.has("email");
            return (all ? claims : claims.or(userInfo(tokens, idToken))).identity(settings.groupsClaim());
        } catch (BadJOSEException | JOSEException untrue) {
            throw new NotSignedIn("its ID token is not accepted: " + untrue.getMessage(), untrue);
        } catch (ParseException | IOException unreadable) {
            throw new NotSignedIn("its answer cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Who names the provider in the answer (RFC 9207) must name this one. */
    boolean isIssuer(@Nullable String named) throws NotSignedIn {
        return named == null
                ? !metadata().supportsAuthorizationResponseIssuerParam()
                : named.equals(settings.issuer().toString());
    }

    /** Where somebody goes to sign out of the provider too (RP-Initiated Logout 1.0); empty when it has no such place. */
    Optional<URI> signOut(URI back) {
        try {
            return Optional.ofNullable(metadata().getEndSessionEndpointURI())
                    .filter(PublicUrl::isSafe)
                    .map(end -> new LogoutRequest(end, null, null, client, back, null, null).toURI());
        } catch (NotSignedIn unreachable) {
            return Optional.empty();
        }
    }

    private OIDCTokens tokens(String code, Pending pending) throws NotSignedIn, ParseException, IOException {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), callback, new CodeVerifier(pending.verifier()));
        TokenResponse response =
                OIDCTokenResponseParser.parse(send(tokenRequest(grant).toHTTPRequest()));
        if (!response.indicatesSuccess()) {
            throw new NotSignedIn("it takes no code: "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        OIDCTokens tokens = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
        if (tokens.getIDToken() == null) {
            throw new NotSignedIn("it gives no ID token; is openid among its client's scopes?");
        }
        return tokens;
    }

    private TokenRequest tokenRequest(AuthorizationCodeGrant grant) throws NotSignedIn {
        OIDCProviderMetadata metadata = metadata();
        URI endpoint = metadata.getTokenEndpointURI();
        if (settings.secret().isEmpty()) {
            return new TokenRequest.Builder(endpoint, client, grant).build();
        }
        com.nimbusds.oauth2.sdk.auth.Secret secret =
                new com.nimbusds.oauth2.sdk.auth.Secret(settings.secret().get().text());
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean inBody = methods != null
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return new TokenRequest.Builder(
                        endpoint,
                        inBody ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret),
                        grant)
                .build();
    }

    /** Many providers keep groups and addresses out of the token. */
    private Claims userInfo(OIDCTokens tokens, IDTokenClaimsSet idToken)
            throws NotSignedIn, ParseException, IOException {
        URI endpoint = metadata().getUserInfoEndpointURI();
        if (endpoint == null || !PublicUrl.isSafe(endpoint)) {
            return new Claims(Map.of());
        }
        UserInfoResponse response =
                UserInfoResponse.parse(send(new UserInfoRequest(endpoint, tokens.getAccessToken()).toHTTPRequest()));
        if (!response.indicatesSuccess()) {
            throw new NotSignedIn("it does not say who somebody is: "
                    + response.toErrorResponse().getErrorObject());
        }
        UserInfo info = response.toSuccessResponse().getUserInfo();
        // Signed ones (application/jwt) are not asked for.
        if (info == null || !info.getSubject().equals(idToken.getSubject())) {
            throw new NotSignedIn("what it says is about somebody else (OpenID Connect Core 1.0, 5.3.2)");
        }
        return new Claims(info.toJSONObject());
    }

    private OIDCProviderMetadata metadata() throws NotSignedIn {
        return discovery.found().metadata();
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(Discovery.PATIENCE);
        request.setReadTimeout(Discovery.PATIENCE);
        request.setFollowRedirects(false);
        return request.send();
    }
}
