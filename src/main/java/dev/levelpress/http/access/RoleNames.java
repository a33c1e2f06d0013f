package dev.levelpress.http.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose are the roles. Each name is a group, an e-mail address, or all addresses of a domain ({@code @example.com}).
 *
 * @param readers empty when everyone who can sign in may read
 */
public record RoleNames(Set<String> readers, Set<String> maintainers, Set<String> people) {

    static final RoleNames NONE = new RoleNames(Set.of(), Set.of(), Set.of());

    public RoleNames {
        readers = Set.copyOf(readers);
        maintainers = Set.copyOf(maintainers);
        people = Set.copyOf(people);
    }

    boolean isEmpty() {
        return readers.isEmpty() && maintainers.isEmpty() && people.isEmpty();
    }

    /** Equal for equal names. */
    String text() {
        return new TreeSet<>(readers) + " " + new TreeSet<>(maintainers) + " " + new TreeSet<>(people);
    }

    /** Empty for who may do nothing. */
    Set<Role> roles(Identity identity) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (named(maintainers, identity)) {
            roles.add(Role.MAINTAINER);
        }
        if (named(people, identity)) {
            roles.add(Role.PEOPLE);
        }
        if (!roles.isEmpty() || readers.isEmpty() || named(readers, identity)) {
            roles.add(Role.READER);
        }
        return roles;
    }

    private static boolean named(Set<String> names, Identity identity) {
        String email = identity.email().toLowerCase(Locale.ROOT);
        return names.stream()
                .anyMatch(name -> name.contains("@")
                        ? isAddress(name.toLowerCase(Locale.ROOT), email)
                        : identity.groups().contains(name));
    }

    private static boolean isAddress(String name, String email) {
        return name.startsWith("@")
                ? email.endsWith(name) && email.indexOf('@') == email.length() - name.length()
                : email.equals(name);
    }
}
