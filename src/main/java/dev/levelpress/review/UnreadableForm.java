package dev.levelpress.review;

/** A file that cannot or must not be read; the message ends the sentence "it ..." for the person who sent it. */
final class UnreadableForm extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableForm(String reason) {
        super(reason);
    }
}
