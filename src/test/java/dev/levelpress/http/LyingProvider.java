package dev.levelpress.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A provider of OpenID Connect that signs everyone in as mallory and can be told to lie. Where it does not, it holds to
 * the rules: it checks the client's secret, the redirect and the verifier of PKCE, and takes a code once.
 */
final class LyingProvider implements AutoCloseable {

    /** What is wrong with the token, or with what is said about its subject. */
    enum Lie {
        NOTHING,
        A_LITTLE_EXPIRED,
        EXPIRED,
        FROM_THE_FUTURE,
        OTHER_NONCE,
        NO_NONCE,
        OTHER_AUDIENCE,
        OTHER_ISSUER,
        OTHER_KEY,
        NO_SIGNATURE,
        SIGNED_WITH_THE_CLIENTS_SECRET,
        ABOUT_SOMEBODY_ELSE,
        NO_TOKEN,
        NO_JSON,
        NO_ANSWER
    }

    private static final String GROUPS = "framework-maintainers";

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile ECKey key = newKey();
    private volatile Lie lie = Lie.NOTHING;
    private volatile boolean endpointElsewhere;

    private LyingProvider(HttpServer server) {
        this.server = server;
    }

    static LyingProvider open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            LyingProvider provider = new LyingProvider(server);
            server.createContext("/.well-known/openid-configuration", each -> answer(each, 200, provider.metadata()));
            server.createContext("/jwks", each -> answer(each, 200, new JWKSet(provider.key).toString()));
            server.createContext("/authorize", provider::authorize);
            server.createContext("/token", provider::token);
            server.createContext("/userinfo", provider::userInfo);
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void tell(Lie what) {
        lie = what;
    }

    /** From now on it signs with another key, as providers do now and then. */
    void changeKey() {
        key = newKey();
    }

    /** Names an address without https for tokens, as one would who wants to read along. */
    void nameUnsafeEndpoint() {
        endpointElsewhere = true;
    }

    private String metadata() {
        String token = endpointElsewhere ? "http://provider.example/token" : issuer() + "/token";
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%2$s",
                 "jwks_uri": "%1$s/jwks", "userinfo_endpoint": "%1$s/userinfo", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["ES256", "HS256", "none"]}
                """.formatted(issuer(), token);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = "code-" + codes.size();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        answer(exchange, 303, "");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
        Map<String, String> asked = codes.remove(sent.get("code"));
        String basic = Base64.getEncoder()
                .encodeToString(
                        (CertifiedProvider.CLIENT + ":" + CertifiedProvider.SECRET).getBytes(StandardCharsets.UTF_8));
        boolean client = ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!client || asked == null || !isBegunBy(asked, sent)) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        String token = ", \"id_token\": \"" + idToken(String.valueOf(asked.get("nonce"))) + "\"";
        String body =
                "{\"access_token\": \"at\", \"token_type\": \"Bearer\"" + (lie == Lie.NO_TOKEN ? "" : token) + "}";
        answer(exchange, lie == Lie.NO_ANSWER ? 500 : 200, lie == Lie.NO_JSON ? "<html>" : body);
    }

    private static boolean isBegunBy(Map<String, String> asked, Map<String, String> sent) {
        CodeVerifier verifier = new CodeVerifier(String.valueOf(sent.get("code_verifier")));
        return "S256".equals(asked.get("code_challenge_method"))
                && CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                        .getValue()
                        .equals(asked.get("code_challenge"))
                && Objects.equals(asked.get("redirect_uri"), sent.get("redirect_uri"));
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        String subject = lie == Lie.ABOUT_SOMEBODY_ELSE ? "mara" : "mallory";
        answer(exchange, 200, "{\"sub\": \"%s\", \"groups\": [\"%s\"]}".formatted(subject, GROUPS));
    }

    private String idToken(String nonce) {
        Instant now = Instant.now();
        long age = switch (lie) {
            case A_LITTLE_EXPIRED -> 30;
            case EXPIRED -> 120;
            default -> -300;
        };
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(lie == Lie.OTHER_ISSUER ? "http://127.0.0.1:1" : issuer().toString())
                .audience(lie == Lie.OTHER_AUDIENCE ? "another-client" : CertifiedProvider.CLIENT)
                .subject("mallory")
                .issueTime(Date.from(now.plusSeconds(lie == Lie.FROM_THE_FUTURE ? 120 : -600)))
                .expirationTime(Date.from(now.minusSeconds(age)));
        if (lie != Lie.NO_NONCE) {
            claims.claim("nonce", lie == Lie.OTHER_NONCE ? "another" : nonce);
        }
        try {
            return signed(claims.build());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        if (lie == Lie.NO_SIGNATURE) {
            return new PlainJWT(claims).serialize();
        }
        boolean shared = lie == Lie.SIGNED_WITH_THE_CLIENTS_SECRET;
        ECKey signing = lie == Lie.OTHER_KEY ? newKey() : key;
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(shared ? JWSAlgorithm.HS256 : JWSAlgorithm.ES256)
                        .keyID(key.getKeyID())
                        .build(),
                claims);
        token.sign(shared ? new MACSigner(CertifiedProvider.SECRET) : new ECDSASigner(signing));
        return token.serialize();
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> first = new ConcurrentHashMap<>();
        Map<String, List<String>> all = URLUtils.parseParameters(text);
        all.forEach((name, values) -> first.put(name, values.getFirst()));
        return first;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
