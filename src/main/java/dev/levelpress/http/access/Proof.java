package dev.levelpress.http.access;

/** How a caller is known. */
public enum Proof {
    /** Not at all. */
    NONE,
    /** By calling from the machine of a service that is there for this machine only. */
    SAME_MACHINE,
    /** By the cookie of who has signed in. */
    SESSION,
    /** By the word of a trusted proxy. */
    PROXY,
    /** By an API token. */
    TOKEN;

    /** Whether a browser shows it by itself, also when another site makes it call. */
    boolean comesByItself() {
        return this == SESSION || this == PROXY;
    }
}
