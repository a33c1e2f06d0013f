package dev.levelpress.http.access;

import java.time.LocalDate;
import java.util.Set;

/**
 * A token that was just made.
 *
 * @param token to be given to its user, once
 * @param line to be put into the file of tokens
 */
public record NewToken(String token, String line) {

    /** What secret scanners know it by. */
    static final String PREFIX = "lp_";

    private static final int BYTES = 32;

    /**
     * @param last the last day on which it is good, in UTC
     * @throws IllegalArgumentException when the name cannot be; the message says what can
     */
    public static NewToken of(String name, Set<Role> roles, LocalDate last) {
        if (!TokenLine.NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "--name \"" + name + "\" cannot be; use up to 64 letters, digits, dots, dashes, @ and _");
        }
        String token = PREFIX + Seal.randomText(BYTES);
        return new NewToken(token, new TokenLine(name, roles, last, TokenLine.digest(token)).text());
    }

    /** Without the token. */
    @Override
    public String toString() {
        return line;
    }
}
