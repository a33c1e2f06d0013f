package dev.levelpress.http.access;

import java.time.Instant;

/**
 * A sign-in that is under way.
 *
 * @param state names it; goes to the provider and back
 * @param nonce goes into the provider's word about who signed in
 * @param verifier proves that who began it ends it (PKCE, RFC 7636)
 * @param to where to go on afterwards
 */
record Pending(String state, String nonce, String verifier, String to, Instant end) {

    private static final int RANDOM_BYTES = 32;

    static Pending begin(String to, Instant end) {
        return new Pending(
                Seal.randomText(RANDOM_BYTES), Seal.randomText(RANDOM_BYTES), Seal.randomText(RANDOM_BYTES), to, end);
    }
}
