package dev.levelpress.http.access;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sessions, each kept by its browser in a sealed cookie. The service remembers only those that were ended early, until
 * they would have ended by themselves.
 */
final class Sessions {

    /** Afterwards one signs in again, and changed groups are seen. */
    static final Duration LONGEST = Duration.ofHours(8);

    private static final String COOKIE = "levelpress";
    private static final int ID_BYTES = 16;
    private static final int LONGEST_NAME = 200;

    private final Seal seal;
    private final Cookies cookies;
    private final InstantSource clock;
    private final Map<String, Instant> ended = new ConcurrentHashMap<>();

    Sessions(Seal seal, Cookies cookies, InstantSource clock) {
        this.seal = seal;
        this.cookies = cookies;
        this.clock = clock;
    }

    void begin(Context context, Identity identity, Set<Role> roles) {
        String name =
                identity.name().length() > LONGEST_NAME ? identity.name().substring(0, LONGEST_NAME) : identity.name();
        Session session = new Session(
                Seal.randomText(ID_BYTES), name, roles, clock.instant().plus(LONGEST));
        cookies.set(context, COOKIE, closed(session), LONGEST);
    }

    /** Empty when nobody has signed in, or too long ago. */
    Optional<Session> of(Context context) {
        return cookies.value(context, COOKIE).flatMap(this::opened);
    }

    void end(Context context) {
        Instant now = clock.instant();
        ended.values().removeIf(now::isAfter);
        of(context).ifPresent(session -> ended.put(session.id(), session.end()));
        cookies.clear(context, COOKIE);
    }

    String closed(Session session) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(session.id());
            out.writeUTF(session.name());
            out.writeLong(session.end().getEpochSecond());
            for (Role role : session.roles()) {
                out.writeUTF(role.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seal.close(COOKIE, bytes.toByteArray());
    }

    Optional<Session> opened(String cookie) {
        return seal.open(COOKIE, cookie)
                .map(Sessions::session)
                .filter(session -> clock.instant().isBefore(session.end()))
                .filter(session -> !ended.containsKey(session.id()));
    }

    private static Session session(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String id = in.readUTF();
            String name = in.readUTF();
            Instant end = Instant.ofEpochSecond(in.readLong());
            Set<Role> roles = EnumSet.noneOf(Role.class);
            while (in.available() > 0) {
                roles.add(Role.valueOf(in.readUTF()));
            }
            return new Session(id, name, roles, end);
        } catch (IOException e) {
            // It was sealed here.
            throw new UncheckedIOException(e);
        }
    }
}
