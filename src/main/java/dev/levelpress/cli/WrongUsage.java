package dev.levelpress.cli;

/** What was asked for cannot be done as asked; the message says what to change. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
