package dev.levelpress.http.access;

/** The provider did not say who somebody is; the message is for the log and has nothing personal. */
final class NotSignedIn extends Exception {

    private static final long serialVersionUID = 1;

    NotSignedIn(String message) {
        super(message);
    }

    NotSignedIn(String message, Throwable cause) {
        super(message, cause);
    }
}
