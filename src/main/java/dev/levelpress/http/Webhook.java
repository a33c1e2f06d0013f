package dev.levelpress.http;

import dev.levelpress.http.access.Refused;
import dev.levelpress.http.edition.Site;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Takes the calls of a repository's host that something was pushed, and has the repository looked at. What a call says is not
 * believed but that it comes from who knows the secret: GitHub and Gitea sign the body ({@code X-Hub-Signature-256}), GitLab
 * sends the secret ({@code X-Gitlab-Token}), others sign as Standard Webhooks do ({@code webhook-signature}). A call that was
 * heard before does nothing.
 */
final class Webhook {

    /** GitHub's largest. */
    private static final int LARGEST_BODY = 25 << 20;

    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 1_000;
    private static final String HMAC = "HmacSHA256";

    private final Optional<String> secret;

    /** Signatures of calls that were heard. */
    private final Set<String> heard = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> oldest) {
            return size() > MOST_REMEMBERED;
        }
    }));

    Webhook(Optional<String> secret) {
        this.secret = secret;
    }

    /** Answers 202 and has the site look at its source; 401 when the call is not signed with the secret. */
    void answer(Context context, Site site) {
        String known = secret.orElseThrow(() ->
                new Refused(404, "no calls are taken here; --webhook-secret says what they are to be signed with"));
        String proof = proof(context, known)
                .orElseThrow(() -> new Refused(
                        401,
                        "the call is not signed with the secret of this service, or is older than five minutes",
                        Map.of("WWW-Authenticate", "Signature")));
        if (heard.add(proof)) {
            site.editions().hurry();
        }
        context.status(202);
    }

    /** What shows that the caller knows the secret, different for each call where the host signs; empty when nothing does. */
    private static Optional<String> proof(Context context, String secret) {
        String hub = context.header("X-Hub-Signature-256");
        if (hub != null) {
            String expected =
                    "sha256=" + HexFormat.of().formatHex(mac(secret.getBytes(StandardCharsets.UTF_8), "", context));
            return equal(expected, hub) ? Optional.of(hub) : Optional.empty();
        }
        String standard = context.header("webhook-signature");
        if (standard != null) {
            return standard(context, secret, standard);
        }
        String token = context.header("X-Gitlab-Token");
        // Not a signature, so that the same call cannot be told from the next.
        return token != null && equal(secret, token) ? Optional.of("gitlab " + System.nanoTime()) : Optional.empty();
    }

    /** The specification of Standard Webhooks, 1.0: {@code v1,BASE64}, several with spaces between. */
    private static Optional<String> standard(Context context, String secret, String signatures) {
        String id = String.valueOf(context.header("webhook-id"));
        String time = String.valueOf(context.header("webhook-timestamp"));
        if (!time.matches("\\d{1,11}") || age(time).compareTo(OLDEST) > 0) {
            return Optional.empty();
        }
        byte[] key = secret.startsWith("whsec_")
                ? Base64.getDecoder().decode(secret.substring("whsec_".length()))
                : secret.getBytes(StandardCharsets.UTF_8);
        String expected = "v1," + Base64.getEncoder().encodeToString(mac(key, id + "." + time + ".", context));
        for (String each : signatures.split(" ")) {
            if (equal(expected, each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Duration age(String seconds) {
        return Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), Instant.now())
                .abs();
    }

    private static byte[] mac(byte[] key, String before, Context context) {
        try (InputStream in = context.req().getInputStream()) {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update(before.getBytes(StandardCharsets.UTF_8));
            byte[] buffer = new byte[1 << 16];
            long left = LARGEST_BODY;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new ContentTooLargeResponse();
                }
                mac.update(buffer, 0, read);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean equal(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
