package dev.levelpress.http.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One API token as the file of tokens has it: {@code name roles expiry sha256:digest}. The token itself is not in it.
 *
 * @param last the last day on which it is good, in UTC
 * @param digest SHA-256 of the token, in hexadecimal digits
 */
record TokenLine(String name, Set<Role> roles, LocalDate last, String digest) {

    static final Pattern NAME = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final int FIELDS = 4;

    TokenLine {
        roles = Set.copyOf(roles);
    }

    /** @throws IllegalArgumentException when it is none; the message says what it should be */
    static TokenLine of(String line) {
        String[] fields = line.strip().split("\\s+");
        if (fields.length != FIELDS
                || !NAME.matcher(fields[0]).matches()
                || !DIGEST.matcher(fields[3]).matches()) {
            throw new IllegalArgumentException(
                    "is no token; a line is: name roles last-day sha256:digest, as levelpress token prints it");
        }
        return new TokenLine(fields[0], roles(fields[1]), day(fields[2]), fields[3].substring("sha256:".length()));
    }

    /** @param text ids with commas between them */
    static Set<Role> roles(String text) {
        Set<Role> roles = EnumSet.of(Role.READER);
        for (String id : text.split(",", -1)) {
            roles.add(Role.ofId(id)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "has an unknown role \"" + id + "\"; there are reader, maintainer and people")));
        }
        return roles;
    }

    static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasDigest(String other) {
        return MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    /** As it stands in the file. */
    String text() {
        String ids = roles.stream().sorted().map(Role::id).collect(Collectors.joining(","));
        return name + " " + ids + " " + last + " sha256:" + digest;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("has no day \"" + text + "\"; write it as 2027-01-31", none);
        }
    }
}
