package dev.levelpress.http.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a provider says about somebody. */
record Claims(Map<String, Object> claims) {

    private static final String EMAIL = "email";
    private static final String VERIFIED = "email_verified";

    Identity identity(String groupsClaim) {
        return new Identity(name(), email(), groups(groupsClaim));
    }

    /** Whether the claim is there, be it empty. */
    boolean has(String claim) {
        return value(claim) != null;
    }

    /** These, and where they say nothing the others. */
    Claims or(Claims others) {
        Map<String, Object> all = new HashMap<>(others.claims);
        all.putAll(claims);
        // What one says of its address is not said of the other's.
        if (claims.containsKey(EMAIL) && !claims.get(EMAIL).equals(others.claims.get(EMAIL))) {
            all.put(VERIFIED, claims.getOrDefault(VERIFIED, false));
        }
        return new Claims(all);
    }

    private String name() {
        return Stream.of("name", "preferred_username", EMAIL, "sub")
                .map(this::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** An address that was not verified may be anyone's. */
    private String email() {
        return String.valueOf(claims.get(VERIFIED)).equals("true") ? text(EMAIL) : "";
    }

    private Set<String> groups(String claim) {
        Object value = value(claim);
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        return value instanceof String one ? Set.of(one) : Set.of();
    }

    /** By its name, else step by step, as in {@code realm_access.roles}. */
    private @Nullable Object value(String claim) {
        if (claims.containsKey(claim)) {
            return claims.get(claim);
        }
        Object value = claims;
        for (String step : claim.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    private String text(String claim) {
        return Optional.ofNullable(claims.get(claim)).map(Object::toString).orElse("");
    }
}
