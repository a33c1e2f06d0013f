package dev.levelpress.http.access;

import java.util.Set;

/**
 * Who somebody is, as a provider or a proxy says.
 *
 * @param name to be shown to that person
 * @param email verified; empty when there is none
 */
record Identity(String name, String email, Set<String> groups) {

    Identity {
        groups = Set.copyOf(groups);
    }
}
