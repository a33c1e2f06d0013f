package dev.levelpress.http.idempotency;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a caller names a request by.
 *
 * @param text without quotes around it
 */
record IdempotencyKey(String text) {

    static final String HEADER = "Idempotency-Key";

    /** A string as structured fields write it (RFC 9651, 3.3.3); many clients leave the quotes away. */
    private static final Pattern QUOTED =
            Pattern.compile("\"((?:[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\\\\\"])*+)\"");

    private static final Pattern PLAIN = Pattern.compile("[\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+");

    private static final int LONGEST = 255;

    /**
     * @return empty when the request has none
     * @throws KeyRefused when it has something else
     */
    static Optional<IdempotencyKey> of(Context context) {
        List<String> values = Collections.list(context.req().getHeaders(HEADER));
        if (values.size() > 1) {
            throw KeyRefused.unusable("the header is there twice");
        }
        return values.stream().findFirst().map(IdempotencyKey::parse);
    }

    static IdempotencyKey parse(String value) {
        String given = value.strip();
        Matcher quoted = QUOTED.matcher(given);
        String text = quoted.matches() ? quoted.group(1).replaceAll("\\\\(.)", "$1") : given;
        if (!quoted.matches() && !PLAIN.matcher(given).matches()) {
            throw KeyRefused.unusable("it is not a string of printable ASCII characters");
        }
        if (text.isBlank() || text.length() > LONGEST) {
            throw KeyRefused.unusable("it has to have 1 to " + LONGEST + " characters");
        }
        return new IdempotencyKey(text);
    }
}
