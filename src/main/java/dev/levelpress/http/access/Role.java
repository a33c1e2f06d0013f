package dev.levelpress.http.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do. Who has another role may read as well. */
public enum Role {
    /** Profiles, pages and postings. */
    READER,
    /** What is wrong in the framework, and how it was read. */
    MAINTAINER,
    /** Review forms for people, and what is answered in them. */
    PEOPLE;

    /** As it is written in settings, such as {@code people}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> ofId(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
