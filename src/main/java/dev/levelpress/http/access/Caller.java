package dev.levelpress.http.access;

import java.util.Set;

/**
 * Who asks.
 *
 * @param name to be shown to the caller alone; personal data that must not get into a log
 * @param roles empty when not known, or known and allowed nothing
 * @param id of the session or the proxy's user; what form tokens are made for
 */
public record Caller(Proof proof, String name, Set<Role> roles, String id) {

    static final Caller UNKNOWN = new Caller(Proof.NONE, "", Set.of(), "");
    static final Caller SAME_MACHINE = new Caller(Proof.SAME_MACHINE, "", Set.of(Role.values()), "");

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean may(Role role) {
        return roles.contains(role);
    }

    /** The same for all requests of one person or program, and of no other; those who are not known are one. */
    public String account() {
        return String.join("\0", proof.toString(), id, name);
    }

    public boolean isKnown() {
        return proof != Proof.NONE;
    }

    /** Without what is personal. */
    @Override
    public String toString() {
        return proof + " " + roles;
    }
}
