package dev.levelpress.http.access;

/** What an address needs. */
enum Need {
    /** Nothing: there is no framework in it, or it proves itself. */
    NOTHING(Role.READER),
    READER(Role.READER),
    MAINTAINER(Role.MAINTAINER),
    PEOPLE(Role.PEOPLE);

    private final Role role;

    Need(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }
}
