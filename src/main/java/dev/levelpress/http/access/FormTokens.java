package dev.levelpress.http.access;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.stream.Stream;

/** A text in each form that a page of another site cannot know; it ends with the session. */
final class FormTokens {

    static final String FIELD = "_token";
    static final String HEADER = "X-Levelpress-Token";

    private final Seal seal;

    FormTokens(Seal seal) {
        this.seal = seal;
    }

    /** Empty for a caller whose calls no other site can cause. */
    String of(Caller caller) {
        return caller.proof().comesByItself() ? seal.mark(caller.proof() + " " + caller.id()) : "";
    }

    boolean isWith(Context context, Caller caller) {
        byte[] right = of(caller).getBytes(StandardCharsets.UTF_8);
        return given(context)
                .map(given -> MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right))
                .orElse(false);
    }

    /** Of a form with files only the address is looked at: its parts are read by who knows their limits. */
    private static Optional<String> given(Context context) {
        boolean fields = String.valueOf(context.contentType()).startsWith("application/x-www-form-urlencoded");
        return Stream.of(
                        Optional.ofNullable(context.header(HEADER)),
                        Optional.ofNullable(context.queryParam(FIELD)),
                        Optional.ofNullable(fields ? context.formParam(FIELD) : null))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
