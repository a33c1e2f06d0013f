package dev.levelpress.http.idempotency;

/** Ends a handler whose answer is known. */
final class AnsweredBefore extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient KeptAnswer answer;

    AnsweredBefore(KeptAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    KeptAnswer answer() {
        return answer;
    }
}
