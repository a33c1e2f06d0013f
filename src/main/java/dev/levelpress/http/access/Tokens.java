package dev.levelpress.http.access;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Programs that call with an API token (RFC 6750). */
final class Tokens {

    private static final String SCHEME = "Bearer ";

    private final Optional<TokenFile> file;
    private final InstantSource clock;

    /** @throws IOException when the file cannot be used; the message says why */
    Tokens(Optional<Path> file, InstantSource clock) throws IOException {
        this.file = file.map(TokenFile::new);
        this.clock = clock;
        if (this.file.isPresent()) {
            this.file.get().check();
        }
    }

    /**
     * @param authorization the header
     * @return empty when it is about something else
     * @throws Refused when the token is not good, or no more
     */
    Optional<Caller> caller(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String digest =
                TokenLine.digest(authorization.substring(SCHEME.length()).strip());
        TokenLine known = null;
        for (TokenLine line : file.orElseThrow(() -> wrong("no tokens are known here; set --tokens"))
                .lines()) {
            if (line.hasDigest(digest)) {
                known = line;
            }
        }
        if (known == null) {
            throw wrong("the token is not known");
        }
        if (LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).isAfter(known.last())) {
            throw wrong("the token expired on " + known.last());
        }
        return Optional.of(new Caller(Proof.TOKEN, known.name(), known.roles(), ""));
    }

    private static Refused wrong(String reason) {
        return new Refused(
                401,
                reason,
                Map.of(
                        "WWW-Authenticate",
                        "Bearer realm=\"levelpress\", error=\"invalid_token\", error_description=\"" + reason + "\""));
    }
}
