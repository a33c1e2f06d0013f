package dev.levelpress.http;

/** What was sent is well-formed, and cannot be used all the same (422). */
final class UnusableRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String type;

    /**
     * @param type names the kind of failure for programs
     * @param detail a clause that says what to do
     */
    UnusableRequest(String type, String detail) {
        super(detail);
        this.type = type;
    }

    String type() {
        return type;
    }
}
