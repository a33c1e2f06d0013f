package dev.levelpress.http.access;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who has signed in.
 *
 * @param id unguessable
 * @param name to be shown to that person
 */
record Session(String id, String name, Set<Role> roles, Instant end) {

    Session {
        roles = Set.copyOf(roles);
    }

    Caller caller() {
        return new Caller(Proof.SESSION, name, roles, id);
    }
}
